// A mode is a set of values for the same names: the semantic tokens with one or more override files over them.
import StyleDictionary from 'style-dictionary';
import { COMPOSITES, REFERENCE, compositeToCss, layersOf } from './composites.ts';
import { override, readFolder, readTokens } from './load.ts';
import { nest } from './nest.ts';
import { scopesOf } from './scopes.ts';
import { toCss } from './types.ts';
import { referencesOf, validate, validateNight } from './validate.ts';

export const MODES = {
  light: [],
  dark: ['theme/dark'],
  contrast: ['theme/contrast'],
  // Who asks the system for both more contrast and a dark scheme gets both.
  'contrast-dark': ['theme/dark', 'theme/contrast-dark'],
  calm: ['pace/calm'],
  'reduced-motion': ['theme/reduced-motion'],
  print: ['theme/print'],
};

const PREFIX = 'naast';
StyleDictionary.registerTransform({
  name: 'naast/name',
  type: 'name',
  transform: (token, { prefix }) => `--${[prefix, ...token.path].join('-')}`,
});

// References resolved and names made by style-dictionary; values written by our own tables of types, after resolving, because
// style-dictionary hands a token's written value on to those that refer to it, and a composite needs the value itself.
async function resolve(tokens) {
  const dictionary = new StyleDictionary({
    tokens: nest(tokens),
    platforms: { css: { transforms: ['naast/name'], prefix: PREFIX } },
    log: { verbosity: 'silent' },
  });
  const { allTokens } = await dictionary.getPlatformTokens('css');
  return new Map(allTokens.map((token) => [token.path.join('.'), token]));
}

// The CSS text of a token, with that of the tokens it refers to: a text size that is fluid stays so in whatever refers to it.
function cssOf(path, tokens, resolved) {
  const { $type, $value, $extensions } = tokens.get(path);
  const alias = REFERENCE.exec($value)?.[1];
  if (alias) return cssOf(alias, tokens, resolved);
  if (!Object.hasOwn(COMPOSITES, $type)) return toCss($type, resolved.get(path).$value, $extensions);
  return compositeToCss($type, $value, (name) => cssOf(name, tokens, resolved));
}

// The same with var() for the tokens of the page that it is made of, where it is made of any and is itself more than a value.
function linkedOf({ $type, $value, $deprecated }, resolved) {
  const write = (name) => `var(${resolved.get(name).name})`;
  if ($deprecated) return write(REFERENCE.exec($value)[1]);
  if (!Object.hasOwn(COMPOSITES, $type) || !referencesOf({ $type, $value }).length) return undefined;
  return compositeToCss($type, $value, write);
}

// What it refers to: the path of a token; for a composite the path for each member that is a reference.
function referenceOf({ $type, $value }) {
  const alias = REFERENCE.exec($value)?.[1];
  if (alias || !Object.hasOwn(COMPOSITES, $type)) return alias;
  const layers = layersOf($type, $value).map((layer) =>
    Object.fromEntries(referencesOf({ $type, $value: layer }).map(({ member, name }) => [member, name])),
  );
  return layers.length === 1 ? layers[0] : layers;
}

function deprecation({ $deprecated, $extensions }, path) {
  if (!$deprecated) return undefined;
  const { new: replacement, since } = $extensions['eu.naast.deprecated'];
  const message = typeof $deprecated === 'string' ? $deprecated : `Write ${replacement}.`;
  return { old: path, new: replacement, since, message };
}

function entry(path, tokens, resolved) {
  const token = tokens.get(path);
  const { $type: type, $description: description, $extensions } = token;
  return {
    name: resolved.get(path).name,
    path,
    type,
    description,
    value: resolved.get(path).$value,
    extensions: { 'com.figma.scopes': scopesOf(path, type), ...$extensions },
    css: cssOf(path, tokens, resolved),
    linked: linkedOf(token, resolved),
    reference: referenceOf(token),
    inCss: $extensions['eu.naast.css'] !== false,
    tier: token.tier,
    deprecated: deprecation(token, path),
  };
}

async function readMode(source, files, primitive, semantic) {
  const layers = files.map((file) => readTokens(source, `${file}.tokens.json`));
  const tokens = new Map([...primitive, ...layers.reduce(override, semantic)]);
  validate(tokens);
  const resolved = await resolve(tokens);
  return new Map([...semantic.keys()].map((path) => [path, entry(path, tokens, resolved)]));
}

/**
 * For every mode, its semantic tokens by dotted path.
 *
 * Each has `name` (the custom property), `path`, `type`, `description`, `value` (resolved), `extensions`, `css`, and:
 * `linked`: the CSS text with var(), for composites and for deprecated tokens; `reference`: the path it refers to, for a
 * composite by member; `inCss`: whether pages have it; `tier`; `deprecated`: { old, new, since, message } or undefined.
 */
export async function readModes(source) {
  const primitive = readFolder(source, 'primitive');
  const semantic = readFolder(source, 'semantic');
  const modes = {};
  for (const [mode, files] of Object.entries(MODES)) modes[mode] = await readMode(source, files, primitive, semantic);
  validateNight(semantic, readTokens(source, 'theme/dark.tokens.json'), 'theme/dark.tokens.json');
  return modes;
}
