// Writes figma-variables.json: the body of POST /v1/files/:file_key/variables, in which a semantic colour stays an alias of
// its primitive. What changes with the theme, the pace or the wish for less motion is a collection with those modes.
import { aliasOf } from '../composites.ts';
import { TokenError } from '../load.ts';
import { AXES, axesOf } from './axes.ts';
import { camel, leavesOf, pixels, shortName, tidy, wordsOf } from './model.ts';
import { isNative, nativeTokens } from './native.ts';
import { resolvedType, scopesOf, valueOf } from './figma-values.ts';
import { valueTypeOf } from '../validate.ts';
import { at, entriesOf, keysOf, tableOf } from '../records.ts';
import type { ModeName, Token } from '../token.ts';
import type { Axis } from './axes.ts';
import type { FigmaValue } from './figma-values.ts';
import type { Leaf, Output, Sources } from './model.ts';

/** What has a collection of its own. */
type Collection = Axis | 'primitive';
/** A primitive, or a token of the page; only the latter has a name in code. */
type Whole = Leaf & { inCss?: boolean };
/** A variable with the collection it stands in and its values, by mode of that collection. */
interface Entry {
  axis: Collection;
  token: Whole;
  leaf: Leaf;
  values: [mode: string, leaf: Leaf][];
}
export interface Alias {
  type: 'VARIABLE_ALIAS';
  id: string;
}
/** What a developer copies, by platform; what is not in the CSS has no name there. */
interface CodeSyntax {
  WEB?: string;
  ANDROID: string;
  iOS: string;
}

const COLLECTIONS: Record<Collection, string> = {
  primitive: 'Primitives',
  theme: 'Theme',
  pace: 'Pace',
  motion: 'Motion',
  constant: 'Constants',
};
const MODES: Record<Collection, string[]> = {
  primitive: ['value'],
  ...tableOf(keysOf(AXES), (axis) => Object.keys(AXES[axis])),
};

// Temporary ids: Figma answers with the ones it gave instead.
const collectionId = (axis: Collection) => `collection_${axis}`;
const modeId = (axis: Collection, mode: string) => `mode_${axis}_${mode}`;
const variableId = (path: string) => `variable_${path.replaceAll('.', '-')}`;

function collection(axis: Collection) {
  const [initial = ''] = MODES[axis];
  return {
    action: 'CREATE',
    id: collectionId(axis),
    name: COLLECTIONS[axis],
    initialModeId: modeId(axis, initial),
    hiddenFromPublishing: axis === 'primitive',
  };
}

// A new collection has one mode, which has to be renamed; the others are made.
function modesOf(axis: Collection) {
  return MODES[axis].map((name, index) => ({
    action: index ? 'CREATE' : 'UPDATE',
    id: modeId(axis, name),
    name,
    variableCollectionId: collectionId(axis),
  }));
}

const OWNERS: Partial<Record<Collection, Omit<CodeSyntax, 'WEB'>>> = {
  theme: { ANDROID: 'Naast.theme', iOS: 'NaastTheme' },
  pace: { ANDROID: 'Naast.pace', iOS: 'pace' },
  motion: { ANDROID: 'Naast.motion', iOS: 'motion' },
  constant: { ANDROID: 'NaastConstants', iOS: 'NaastConstants' },
};

// A part of a composite and a primitive have no name of their own in code.
function codeSyntax(leaf: Leaf, token: Whole, axis: Collection): { codeSyntax?: CodeSyntax } {
  const owners = OWNERS[axis];
  if (leaf.path !== token.path || !owners) return {};
  const name = camel(shortName(token));
  const native = { ANDROID: `${owners.ANDROID}.${name}`, iOS: `${owners.iOS}.${name}` };
  return { codeSyntax: { ...(token.inCss && { WEB: `var(${token.name})` }), ...native } };
}

function descriptionOf(leaf: Leaf) {
  const fluid = leaf.extensions['eu.naast.fluid'];
  return fluid ? `${wordsOf(leaf)} ${pixels(fluid.min)} px on a page of 320 px.` : wordsOf(leaf);
}

function variable(leaf: Leaf, token: Whole, axis: Collection) {
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

function modeValue(leaf: Leaf, axis: Collection, mode: string, known: Set<string>) {
  const { reference } = leaf;
  const isAlias = typeof reference === 'string' && known.has(reference) && leaf.kind !== 'lineHeight';
  const value: Alias | FigmaValue = isAlias ? { type: 'VARIABLE_ALIAS', id: variableId(reference) } : valueOf(leaf);
  return { variableId: variableId(leaf.path), modeId: modeId(axis, mode), value };
}

// Figma counts the height of a line in pixels; ours is a multiple of the size of the text.
const isText = (token: Token): token is Token<'typography'> => token.type === 'typography';
function inPixels(leaf: Leaf, token: Token): Leaf {
  if (leaf.kind !== 'lineHeight' || !isText(token)) return leaf;
  const { fontSize, lineHeight } = token.value;
  return { ...leaf, value: tidy(pixels(fontSize) * lineHeight) };
}

function leafIn({ modes }: Sources, mode: ModeName, leaf: Leaf, token: Token): Leaf {
  const here = at(modes[mode], token.path);
  const found = leavesOf(here, modes[mode]).find(({ path }) => path === leaf.path);
  if (found) return inPixels(found, here);
  throw new TokenError([
    { file: mode, token: leaf.path, reason: `has no value in ${mode}; Figma needs one in each mode` },
  ]);
}

// The primitives as they stand in the sources; one that refers to another has no value of its own here.
function primitives({ sets }: Sources): Leaf[] {
  return [...sets.primitive].map(([path, token]) => {
    const { $value, $description: description = '', $extensions: extensions } = token;
    return {
      ...{ path, type: valueTypeOf(token), description, extensions },
      // Validated with its type; where it is a reference, the reference is written and the value is not looked at.
      value: $value as Leaf['value'],
      reference: aliasOf($value),
      name: `--naast-${path.replaceAll('.', '-')}`,
    };
  });
}

function variablesOf(sources: Sources): Entry[] {
  const own = primitives(sources).map((leaf): Entry => ({
    axis: 'primitive',
    token: leaf,
    leaf,
    values: [['value', leaf]],
  }));
  const semantic = entriesOf(axesOf(sources.modes)).flatMap(([axis, tokens]) =>
    tokens.filter(isNative).flatMap((token) =>
      leavesOf(token, sources.modes.light).map((leaf): Entry => ({
        ...{ axis, token, leaf },
        values: Object.entries(AXES[axis]).map(([name, mode]) => [name, leafIn(sources, mode, leaf, token)]),
      })),
    ),
  );
  return [...own, ...semantic];
}

/** The body of the request. */
export function requestBody(sources: Sources) {
  const entries = variablesOf(sources);
  const known = new Set(entries.map(({ leaf }) => leaf.path));
  const axes = keysOf(COLLECTIONS).filter((axis) => entries.some((entry) => entry.axis === axis));
  return {
    variableCollections: axes.map(collection),
    variableModes: axes.flatMap(modesOf),
    variables: entries.map(({ axis, token, leaf }) => variable(leaf, token, axis)),
    variableModeValues: entries.flatMap(({ axis, values }) =>
      values.map(([mode, leaf]) => modeValue(leaf, axis, mode, known)),
    ),
  };
}

export type RequestBody = ReturnType<typeof requestBody>;

export const figma: Output = {
  files: (sources) => ({ 'figma-variables.json': JSON.stringify(requestBody(sources)) }),
  held: nativeTokens,
};
