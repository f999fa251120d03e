// Writes figma-variables.json: the body of POST /v1/files/:file_key/variables, in which a semantic colour stays an alias of
// its primitive. What changes with the theme, the pace or the wish for less motion is a collection with those modes.
import { REFERENCE } from '../composites.ts';
import { TokenError } from '../load.ts';
import { AXES, axesOf } from './axes.ts';
import { camel, leavesOf, pixels, shortName, tidy, wordsOf } from './model.ts';
import { isNative, nativeTokens } from './native.ts';
import { resolvedType, scopesOf, valueOf } from './figma-values.ts';

const COLLECTIONS = { primitive: 'Primitives', theme: 'Theme', pace: 'Pace', motion: 'Motion', constant: 'Constants' };
const MODES = {
  primitive: ['value'],
  ...Object.fromEntries(Object.entries(AXES).map(([axis, modes]) => [axis, Object.keys(modes)])),
};

// Temporary ids: Figma answers with the ones it gave instead.
const collectionId = (axis) => `collection_${axis}`;
const modeId = (axis, mode) => `mode_${axis}_${mode}`;
const variableId = (path) => `variable_${path.replaceAll('.', '-')}`;

function collection(axis) {
  return {
    action: 'CREATE',
    id: collectionId(axis),
    name: COLLECTIONS[axis],
    initialModeId: modeId(axis, MODES[axis][0]),
    hiddenFromPublishing: axis === 'primitive',
  };
}

// A new collection has one mode, which has to be renamed; the others are made.
function modesOf(axis) {
  return MODES[axis].map((name, index) => ({
    action: index ? 'CREATE' : 'UPDATE',
    id: modeId(axis, name),
    name,
    variableCollectionId: collectionId(axis),
  }));
}

const OWNERS = {
  theme: { ANDROID: 'Naast.theme', iOS: 'NaastTheme' },
  pace: { ANDROID: 'Naast.pace', iOS: 'pace' },
  motion: { ANDROID: 'Naast.motion', iOS: 'motion' },
  constant: { ANDROID: 'NaastConstants', iOS: 'NaastConstants' },
};

// A part of a composite and a primitive have no name of their own in code.
function codeSyntax(leaf, token, axis) {
  if (leaf.path !== token.path || !OWNERS[axis]) return {};
  const name = camel(shortName(token));
  const native = Object.fromEntries(Object.entries(OWNERS[axis]).map(([key, owner]) => [key, `${owner}.${name}`]));
  return { codeSyntax: { ...(token.inCss && { WEB: `var(${token.name})` }), ...native } };
}

function descriptionOf(leaf) {
  const fluid = leaf.extensions['eu.naast.fluid'];
  return fluid ? `${wordsOf(leaf)} ${pixels(fluid.min)} px on a page of 320 px.` : wordsOf(leaf);
}

function variable(leaf, token, axis) {
  return {
    action: 'CREATE',
    id: variableId(leaf.path),
    name: leaf.path.replaceAll('.', '/'),
    variableCollectionId: collectionId(axis),
    resolvedType: resolvedType(leaf),
    description: descriptionOf(leaf),
    scopes: axis === 'primitive' ? [] : scopesOf(leaf, token),
    ...codeSyntax(leaf, token, axis),
  };
}

function modeValue(leaf, axis, mode, known) {
  const isAlias = known.has(leaf.reference) && leaf.kind !== 'lineHeight';
  const value = isAlias ? { type: 'VARIABLE_ALIAS', id: variableId(leaf.reference) } : valueOf(leaf);
  return { variableId: variableId(leaf.path), modeId: modeId(axis, mode), value };
}

// Figma counts the height of a line in pixels; ours is a multiple of the size of the text.
function inPixels(leaf, { value: { fontSize, lineHeight } }) {
  return leaf.kind === 'lineHeight' ? { ...leaf, value: tidy(pixels(fontSize) * lineHeight) } : leaf;
}

function leafIn({ modes }, mode, leaf, token) {
  const here = modes[mode].get(token.path);
  const found = leavesOf(here, modes[mode]).find(({ path }) => path === leaf.path);
  if (found) return inPixels(found, here);
  throw new TokenError([
    { file: mode, token: leaf.path, reason: `has no value in ${mode}; Figma needs one in each mode` },
  ]);
}

// The primitives as they stand in the sources; one that refers to another has no value of its own here.
function primitives({ sets }) {
  return [...sets.primitive].map(([path, { $type: type, $value, $description: description, $extensions = {} }]) => ({
    ...{ path, type, description, extensions: $extensions, value: $value },
    reference: REFERENCE.exec($value)?.[1],
    name: `--naast-${path.replaceAll('.', '-')}`,
  }));
}

/** Each variable with the collection it stands in and its values: { axis, token, leaf, values: [[mode, leaf]] }. */
function entriesOf(sources) {
  const own = primitives(sources).map((leaf) => ({ axis: 'primitive', token: leaf, leaf, values: [['value', leaf]] }));
  const semantic = Object.entries(axesOf(sources.modes)).flatMap(([axis, tokens]) =>
    tokens.filter(isNative).flatMap((token) =>
      leavesOf(token, sources.modes.light).map((leaf) => ({
        ...{ axis, token, leaf },
        values: Object.entries(AXES[axis]).map(([name, mode]) => [name, leafIn(sources, mode, leaf, token)]),
      })),
    ),
  );
  return [...own, ...semantic];
}

/** The body of the request. */
export function requestBody(sources) {
  const entries = entriesOf(sources);
  const known = new Set(entries.map(({ leaf }) => leaf.path));
  const axes = Object.keys(COLLECTIONS).filter((axis) => entries.some((entry) => entry.axis === axis));
  return {
    variableCollections: axes.map(collection),
    variableModes: axes.flatMap(modesOf),
    variables: entries.map(({ axis, token, leaf }) => variable(leaf, token, axis)),
    variableModeValues: entries.flatMap(({ axis, values }) =>
      values.map(([mode, leaf]) => modeValue(leaf, axis, mode, known)),
    ),
  };
}

export const figma = {
  files: (sources) => ({ 'figma-variables.json': JSON.stringify(requestBody(sources)) }),
  held: nativeTokens,
};
