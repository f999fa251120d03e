// A mode is a set of values for the same names: the semantic tokens with one or more override files over them.
import StyleDictionary from 'style-dictionary';
import { override, readFolder, readTokens } from './load.mjs';
import { toCss } from './types.mjs';
import { validate } from './validate.mjs';

export const MODES = {
  light: [],
  dark: ['theme/dark'],
  contrast: ['theme/contrast'],
  // Who asks the system for both more contrast and a dark scheme gets both.
  'contrast-dark': ['theme/dark', 'theme/contrast-dark'],
  calm: ['pace/calm'],
  'reduced-motion': ['theme/reduced-motion'],
};

const PREFIX = 'naast';
StyleDictionary.registerTransform({
  name: 'naast/name',
  type: 'name',
  transform: (token, { prefix }) => `--${[prefix, ...token.path].join('-')}`,
});

// The nested form that style-dictionary reads.
function nested(tokens) {
  const root = {};
  for (const [name, token] of tokens) {
    const path = name.split('.');
    const group = path.slice(0, -1).reduce((node, key) => (node[key] ??= {}), root);
    group[path.at(-1)] = token;
  }
  return root;
}

// References resolved and names made by style-dictionary; values written by our own table of types, after resolving, because
// style-dictionary hands a token's written value on to those that refer to it, and a composite needs the value itself.
async function resolve(tokens) {
  const dictionary = new StyleDictionary({
    tokens: nested(tokens),
    platforms: { css: { transforms: ['naast/name'], prefix: PREFIX } },
    log: { verbosity: 'silent' },
  });
  const { allTokens } = await dictionary.getPlatformTokens('css');
  return new Map(allTokens.map((token) => [token.path.join('.'), token]));
}

function semanticToken(token) {
  const { name, path, $type: type, $description: description, $value: value, $extensions: extensions = {} } = token;
  return { name, path: path.join('.'), type, description, value, extensions, css: toCss(type, value, extensions) };
}

async function readMode(source, files, primitive, semantic) {
  const layers = files.map((file) => readTokens(source, `${file}.tokens.json`));
  const tokens = new Map([...primitive, ...layers.reduce(override, semantic)]);
  validate(tokens);
  const resolved = await resolve(tokens);
  return new Map([...semantic.keys()].map((path) => [path, semanticToken(resolved.get(path))]));
}

/** For every mode, its semantic tokens by dotted path: { name, path, type, description, value, extensions, css }. */
export async function readModes(source) {
  const primitive = readFolder(source, 'primitive');
  const semantic = readFolder(source, 'semantic');
  const modes = {};
  for (const [mode, files] of Object.entries(MODES)) modes[mode] = await readMode(source, files, primitive, semantic);
  return modes;
}
