// What the outputs have in common: names, units, colours, and which tokens change with what.
import Color from 'colorjs.io';
import { COMPOSITES } from '../composites.ts';
import { TokenError } from '../load.ts';

/** The name without its prefix: `text-default`. */
export const shortName = (token) => token.name.replace('--naast-', '');
/** The name in languages that join words with capitals: `textDefault`. */
export const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
export const capital = (name) => camel(name).replace(/^./, (letter) => letter.toUpperCase());
/** The name in languages that join words with underscores: `naast_text_default`. */
export const snake = (name) => `naast_${name.replaceAll('-', '_')}`;
export const groupOf = (token) => token.path.split('.')[0];
/** The name without its group: of `text-size.3` it is `3`. */
export const restOf = (token) => token.path.split('.').slice(1).join('-');
export const listOf = (modes) => [...modes.light.values()];

/** A number without the noise of binary fractions. */
export const tidy = (number) => Math.round(number * 1e4) / 1e4;

/** One rem is 16 px, and a px is one dp, sp or point. */
export const pixels = ({ value, unit }) => tidy(unit === 'rem' ? value * 16 : value);
export const milliseconds = ({ value, unit }) => tidy(unit === 's' ? value * 1000 : value);

/** A colour as sRGB, each channel from 0 to 1. */
export function srgb({ colorSpace = 'oklch', components, alpha = 1 }) {
  const [r, g, b] = new Color(colorSpace, components).to('srgb', { inGamut: true }).coords;
  const [red, green, blue] = [r, g, b].map((channel) => Math.min(1, Math.max(0, channel)));
  return { r: red, g: green, b: blue, a: alpha };
}

const byte = (channel) =>
  Math.round(channel * 255)
    .toString(16)
    .padStart(2, '0')
    .toUpperCase();
/** Six digits for red, green and blue, and two for opacity apart. */
export function hexadecimal(colour) {
  const { r, g, b, a } = srgb(colour);
  return { rgb: [r, g, b].map(byte).join(''), alpha: byte(a) };
}

// Fonts of ours bear names of their own on the web, so that a font that a person has installed does not take their place.
// What CSS calls ui-monospace has a name of its own on each platform.
const INSTALLED = { 'Naast Atkinson': 'Atkinson Hyperlegible Next' };
const MONOSPACE = { android: 'monospace', ios: 'Menlo' };
/** The one family that an app or a design tool takes of a list, under the name it is installed with. */
export function installedFont(names, platform) {
  const known = names.find((name) => /[A-Z]/.test(name)) ?? names[0];
  return (names[0] === 'ui-monospace' && MONOSPACE[platform]) || (INSTALLED[known] ?? known);
}

/** What a token is for, and what to write instead where it is deprecated. */
export const wordsOf = ({ description, deprecated }) =>
  deprecated ? `Deprecated since ${deprecated.since}. ${deprecated.message} ${description}` : description;

/** One or more shadows. */
export const shadowsOf = (value) => [value].flat();

// What a number or a length is used for decides the unit of a platform; the group says it.
const KINDS = {
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
const isMeasure = ({ type }) => type === 'dimension' || type === 'number';
const kindOfMeasure = (token) => KINDS[token.path] ?? KINDS[groupOf(token)];
export const kindOf = (token) => token.kind ?? (isMeasure(token) ? kindOfMeasure(token) : undefined) ?? token.type;

/** A unit that only CSS has, such as `ch`. */
export const cssUnitOf = (token) => token.extensions['eu.naast.unit'];

/** Fails when the output knows no way to write a type: a token is never dropped in silence. */
export function writerOf(writers, token, output) {
  if (Object.hasOwn(writers, token.type)) return writers[token.type];
  throw new TokenError([
    {
      file: `build/outputs/${output}`,
      token: token.path,
      reason: `is a ${token.type}, which this output has no writer for (it has: ${Object.keys(writers).join(', ')})`,
    },
  ]);
}

const PART_KINDS = { blur: 'effect', spread: 'effect', offsetX: 'effect', offsetY: 'effect', width: 'borderWidth' };
const kebab = (key) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function partsOf(token, value, references, number) {
  return Object.entries(COMPOSITES[token.type].members).flatMap(([key, type]) => {
    if (value[key] === undefined) return [];
    const suffix = `${number}${kebab(key)}`;
    const kind = PART_KINDS[key] ?? (type === 'dimension' || type === 'number' ? key : type);
    const part = { type, kind, value: value[key], extensions: {}, reference: references?.[key] };
    return [{ ...token, ...part, path: `${token.path}.${suffix}`, name: `${token.name}-${suffix}` }];
  });
}

// What the members of a composite refer to; one that is another one under a new name has the members of that one.
const referencesOf = (token, mode) =>
  typeof token?.reference === 'string' ? referencesOf(mode.get(token.reference), mode) : token?.reference;

/**
 * A token as tokens of one value each, for platforms that have no composites: `shadow.raised` is `shadow.raised.color`,
 * `shadow.raised.blur` … and, of a list of shadows, `shadow.raised.1-color` …. Each knows what it refers to (`reference`).
 */
export function leavesOf(token, mode) {
  if (!Object.hasOwn(COMPOSITES, token.type)) return [token];
  const references = referencesOf(token, mode);
  if (!Array.isArray(token.value)) return partsOf(token, token.value, references, '');
  return token.value.flatMap((value, index) => partsOf(token, value, references?.[index], `${index + 1}-`));
}

/** The size that a text starts from on a page of 320 px, which is what a phone has; of other lengths, the length. */
export function smallest(leaf, mode) {
  const fluid = leaf.extensions['eu.naast.fluid'];
  if (fluid) return fluid.min;
  const referred = mode.get(leaf.reference);
  return referred ? smallest(referred, mode) : leaf.value;
}
