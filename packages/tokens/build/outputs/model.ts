// What the outputs have in common: names, units, colours, and which tokens change with what.
import Color from 'colorjs.io';
import { COMPOSITES, isComposite, layersOf } from '../composites.ts';
import { TokenError } from '../load.ts';
import { at, entriesOf, isRecord } from '../records.ts';
import type { Composite } from '../composites.ts';
import type {
  Colour,
  Dimension,
  Duration,
  Extensions,
  MemberType,
  Mode,
  Modes,
  References,
  Shadow,
  SourceTokens,
  Token,
  ValueType,
  Values,
} from '../token.ts';

/** What every output is written from. */
export interface Sources {
  /** For every mode its semantic tokens by dotted path, resolved (see readModes). */
  modes: Modes;
  /** The source files as they are, by name (`primitive`, `semantic`, `theme/dark` …), dotted path to token. */
  sets: Record<'primitive' | 'semantic', SourceTokens> & Record<string, SourceTokens>;
}

/** An output: the texts by file name in dist, and the tokens that it promises to hold. */
export interface Output {
  files(sources: Sources): Record<string, string>;
  held(sources: Sources): Token[];
}

/** A value by itself: a token, or a part of one, as platforms have it that have no composites. */
export interface Leaf<T extends ValueType = ValueType> {
  name: string;
  path: string;
  type: T;
  /** What the value is used for, where that is known of the part; else `kindOf` says it. */
  kind?: string;
  description: string;
  value: Values[T];
  extensions: Extensions;
  reference?: Token['reference'];
  deprecated?: Token['deprecated'];
}
// What of a token its kind follows from.
type Kinded = Pick<Leaf, 'path' | 'kind'> & { type: string };

/** The name without its prefix: `text-default`. */
export const shortName = (token: { name: string }) => token.name.replace('--naast-', '');
/** The name in languages that join words with capitals: `textDefault`. */
export const camel = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
export const capital = (name: string) => camel(name).replace(/^./, (letter) => letter.toUpperCase());
/** The name in languages that join words with underscores: `naast_text_default`. */
export const snake = (name: string) => `naast_${name.replaceAll('-', '_')}`;
export const groupOf = ({ path }: { path: string }) => path.replace(/\..*/, '');
/** The name without its group: of `text-size.3` it is `3`. */
export const restOf = (token: { path: string }) => token.path.split('.').slice(1).join('-');
export const listOf = (modes: Pick<Modes, 'light'>) => [...modes.light.values()];

/** A number without the noise of binary fractions. */
export const tidy = (number: number) => Math.round(number * 1e4) / 1e4;

/** One rem is 16 px, and a px is one dp, sp or point. */
export const pixels = ({ value, unit }: Dimension) => tidy(unit === 'rem' ? value * 16 : value);
export const milliseconds = ({ value, unit }: Duration) => tidy(unit === 's' ? value * 1000 : value);

/** A colour as sRGB, each channel from 0 to 1. */
export function srgb({ colorSpace = 'oklch', components, alpha = 1 }: Colour) {
  const [r, g, b] = new Color(colorSpace, components).to('srgb', { inGamut: true }).coords;
  const inside = (channel: number | null) => Math.min(1, Math.max(0, channel ?? 0));
  return { r: inside(r), g: inside(g), b: inside(b), a: alpha };
}

const byte = (channel: number) =>
  Math.round(channel * 255)
    .toString(16)
    .padStart(2, '0')
    .toUpperCase();
/** Six digits for red, green and blue, and two for opacity apart. */
export function hexadecimal(colour: Colour): { rgb: string; alpha: string } {
  const { r, g, b, a } = srgb(colour);
  return { rgb: [r, g, b].map(byte).join(''), alpha: byte(a) };
}

// Fonts of ours bear names of their own on the web, so that a font that a person has installed does not take their place.
// What CSS calls ui-monospace has a name of its own on each platform.
const INSTALLED: Partial<Record<string, string>> = { 'Naast Atkinson': 'Atkinson Hyperlegible Next' };
const MONOSPACE = { android: 'monospace', ios: 'Menlo' };
/** The one family that an app or a design tool takes of a list, under the name it is installed with. */
export function installedFont(names: string[], platform?: keyof typeof MONOSPACE): string {
  const [first = ''] = names;
  if (first === 'ui-monospace' && platform) return MONOSPACE[platform];
  const known = names.find((name) => /[A-Z]/.test(name)) ?? first;
  return INSTALLED[known] ?? known;
}

/** What a token is for, and what to write instead where it is deprecated. */
export const wordsOf = ({ description, deprecated }: Pick<Leaf, 'description' | 'deprecated'>) =>
  deprecated ? `Deprecated since ${deprecated.since}. ${deprecated.message} ${description}` : description;

/** One or more shadows. */
export const shadowsOf = (value: Shadow | Shadow[]) => [value].flat();

// What a number or a length is used for decides the unit of a platform; the group says it.
const KINDS: Partial<Record<string, string>> = {
  space: 'space',
  size: 'size',
  radius: 'radius',
  border: 'borderWidth',
  focus: 'borderWidth',
  'text-size': 'fontSize',
  'line-height': 'lineHeight',
  breakpoint: 'breakpoint',
  layer: 'layer',
  'grid.columns': 'columns',
};
const isMeasure = ({ type }: Kinded) => type === 'dimension' || type === 'number';
const kindOfMeasure = (token: Kinded) => KINDS[token.path] ?? KINDS[groupOf(token)];
export const kindOf = (token: Kinded): string =>
  token.kind ?? (isMeasure(token) ? kindOfMeasure(token) : undefined) ?? token.type;

/** A unit that only CSS has, such as `ch`. */
export const cssUnitOf = (token: Pick<Leaf, 'extensions'>) => token.extensions['eu.naast.unit'];

/** Fails when the output knows no way to write a type: a token is never dropped in silence. */
export function writerOf<W>(
  writers: Partial<Record<string, W>>,
  token: { path: string; type: string },
  output: string,
): W {
  const writer = Object.hasOwn(writers, token.type) ? writers[token.type] : undefined;
  if (writer !== undefined) return writer;
  throw new TokenError([
    {
      file: `build/outputs/${output}`,
      token: token.path,
      reason: `is a ${token.type}, which this output has no writer for (it has: ${Object.keys(writers).join(', ')})`,
    },
  ]);
}

const PART_KINDS: Partial<Record<string, string>> = {
  blur: 'effect',
  spread: 'effect',
  offsetX: 'effect',
  offsetY: 'effect',
  width: 'borderWidth',
};
const kebab = (key: string) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function partsOf(
  token: Token,
  { members }: Composite,
  value: Record<string, unknown>,
  references: References | undefined,
  number: string,
) {
  // What validation let through has the members of its type, each with a value of theirs.
  const values = value as Partial<Record<string, Values[MemberType]>>;
  return entriesOf(members).flatMap(([key, type]): Leaf[] => {
    const own = values[key];
    if (own === undefined) return [];
    const suffix = `${number}${kebab(key)}`;
    const kind = PART_KINDS[key] ?? (type === 'dimension' || type === 'number' ? key : type);
    const part = { type, kind, value: own, extensions: {}, reference: references?.[key] };
    return [{ ...token, ...part, path: `${token.path}.${suffix}`, name: `${token.name}-${suffix}` }];
  });
}

// What the members of a composite refer to; one that is another one under a new name has the members of that one.
const referencesOf = (token: Token, mode: Mode): References | References[] | undefined => {
  if (typeof token.reference !== 'string') return token.reference;
  const referred = mode.get(token.reference);
  return referred && referencesOf(referred, mode);
};

/**
 * A token as tokens of one value each, for platforms that have no composites: `shadow.raised` is `shadow.raised.color`,
 * `shadow.raised.blur` … and, of a list of shadows, `shadow.raised.1-color` …. Each knows what it refers to (`reference`).
 */
export function leavesOf(token: Token, mode: Mode): Leaf[] {
  const { type, value } = token;
  if (!isComposite(type)) return [token];
  const found = referencesOf(token, mode);
  const references = Array.isArray(found) ? found : [found];
  const number = (index: number) => (Array.isArray(value) ? `${index + 1}-` : '');
  return layersOf(type, value)
    .filter(isRecord)
    .flatMap((layer, index) => partsOf(token, COMPOSITES[type], layer, references[index], number(index)));
}

export const isDimension = (leaf: Leaf): leaf is Leaf<'dimension'> => leaf.type === 'dimension';

/** The size that a text starts from on a page of 320 px, which is what a phone has; of other lengths, the length. */
export function smallest(leaf: Leaf<'dimension'>, mode: Mode): Dimension {
  const fluid = leaf.extensions['eu.naast.fluid'];
  if (fluid) return fluid.min;
  const referred = typeof leaf.reference === 'string' ? mode.get(leaf.reference) : undefined;
  return referred && isDimension(referred) ? smallest(referred, mode) : leaf.value;
}

/** The value of a token in another mode, where it has the same type: an override can only change what a token is worth. */
export function valueIn<T extends ValueType>(mode: Mode, { path, type }: Pick<Token<T>, 'path' | 'type'>): Values[T] {
  const isSame = (token: Token): token is Token<T> => token.type === type;
  const found = at(mode, path);
  if (isSame(found)) return found.value;
  throw new Error(`${path} is a ${type}, and in another mode a ${found.type}`);
}

/** The size of a text, with what it refers to. */
export function sizeOf(token: Token<'typography'>, mode: Mode): Leaf<'dimension'> {
  const size = leavesOf(token, mode).find(({ kind }) => kind === 'fontSize');
  if (size && isDimension(size)) return size;
  throw new Error(`${token.path} has no size`);
}
