// A mode is a set of values for the same names: the semantic tokens with one or more override files over them.
import StyleDictionary from 'style-dictionary';
import { aliasOf, compositeToCss, isComposite, layersOf } from './composites.ts';
import { override, readFolder, readTokens } from './load.ts';
import { nest } from './nest.ts';
import { at, entriesOf, keysOf, tableOf } from './records.ts';
import { scopesOf } from './scopes.ts';
import { toCss } from './types.ts';
import { isPlain, referencesOf, validate, validateNight, valueTypeOf } from './validate.ts';
import type { DesignTokens } from 'style-dictionary/types';
import type {
  Deprecation,
  Mode,
  ModeName,
  Modes,
  References,
  SourceToken,
  SourceTokens,
  Token,
  ValueType,
  Values,
} from './token.ts';

/** The files that lie over the semantic tokens in each mode. */
export const MODES: Record<ModeName, string[]> = {
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

// What style-dictionary makes of a token.
interface Resolved {
  name: string;
  value: Values[ValueType];
}
type ResolvedTokens = Map<string, Resolved>;

// References resolved and names made by style-dictionary; values written by our own tables of types, after resolving, because
// style-dictionary hands a token's written value on to those that refer to it, and a composite needs the value itself.
async function resolve(tokens: SourceTokens): Promise<ResolvedTokens> {
  const dictionary = new StyleDictionary({
    // Groups within groups of tokens with a $value: what style-dictionary reads, whose own type allows only strings beside them.
    tokens: nest(tokens) as DesignTokens,
    platforms: { css: { transforms: ['naast/name'], prefix: PREFIX } },
    log: { verbosity: 'silent' },
  });
  const { allTokens } = await dictionary.getPlatformTokens('css');
  return new Map(allTokens.map(({ name, path, $value }) => [path.join('.'), { name, value: $value }]));
}

// The CSS text of a token, with that of the tokens it refers to: a text size that is fluid stays so in whatever refers to it.
function cssOf(path: string, tokens: SourceTokens, resolved: ResolvedTokens): string {
  const { $type, $value, $extensions } = at(tokens, path);
  const alias = aliasOf($value);
  if (alias) return cssOf(alias, tokens, resolved);
  if (isComposite($type)) return compositeToCss($type, $value, (name) => cssOf(name, tokens, resolved));
  if (isPlain($type)) return toCss($type, at(resolved, path).value, $extensions);
  throw new Error(`${path} has passed validation with the unknown type ${$type}`);
}

// The same with var() for the tokens of the page that it is made of, where it is made of any and is itself more than a value.
function linkedOf({ $type, $value, $deprecated }: SourceToken, resolved: ResolvedTokens): string | undefined {
  const write = (name: string) => `var(${at(resolved, name).name})`;
  const alias = aliasOf($value);
  if ($deprecated && alias) return write(alias);
  if (!isComposite($type) || !referencesOf({ $type, $value }).length) return undefined;
  return compositeToCss($type, $value, write);
}

// What it refers to: the path of a token; for a composite the path for each member that is a reference.
function referenceOf({ $type, $value }: SourceToken): Token['reference'] {
  const alias = aliasOf($value);
  if (alias || !isComposite($type)) return alias;
  const layers: References[] = layersOf($type, $value).map((layer) =>
    Object.fromEntries(referencesOf({ $type, $value: layer }).map(({ member, name }) => [member, name])),
  );
  return layers.length === 1 ? layers[0] : layers;
}

function deprecation({ $deprecated, $extensions }: SourceToken, path: string): Deprecation | undefined {
  const instead = $extensions['eu.naast.deprecated'];
  if (!$deprecated || !instead) return undefined;
  const { new: replacement, since } = instead;
  const message = typeof $deprecated === 'string' ? $deprecated : `Write ${replacement}.`;
  return { old: path, new: replacement, since, message };
}

function entry(path: string, tokens: SourceTokens, resolved: ResolvedTokens): Token {
  const token = at(tokens, path);
  const { $description: description = '', $extensions } = token;
  const type = valueTypeOf(token);
  const { name, value } = at(resolved, path);
  return {
    name,
    path,
    type,
    description,
    value,
    extensions: { 'com.figma.scopes': scopesOf(path, type), ...$extensions },
    css: cssOf(path, tokens, resolved),
    linked: linkedOf(token, resolved),
    reference: referenceOf(token),
    inCss: $extensions['eu.naast.css'] !== false,
    tier: token.tier,
    deprecated: deprecation(token, path),
  };
}

async function readMode(
  source: string,
  files: string[],
  primitive: SourceTokens,
  semantic: SourceTokens,
): Promise<Mode> {
  const layers = files.map((file) => readTokens(source, `${file}.tokens.json`));
  const tokens = new Map([...primitive, ...layers.reduce(override, semantic)]);
  validate(tokens);
  const resolved = await resolve(tokens);
  return new Map([...semantic.keys()].map((path) => [path, entry(path, tokens, resolved)]));
}

/** For every mode, its semantic tokens by dotted path. */
export async function readModes(source: string): Promise<Modes> {
  const primitive = readFolder(source, 'primitive');
  const semantic = readFolder(source, 'semantic');
  const modes = new Map<ModeName, Mode>();
  for (const [mode, files] of entriesOf(MODES)) modes.set(mode, await readMode(source, files, primitive, semantic));
  validateNight(semantic, readTokens(source, 'theme/dark.tokens.json'), 'theme/dark.tokens.json');
  return tableOf(keysOf(MODES), (mode) => at(modes, mode));
}
