// What the outputs have in common: names, units, colours, and which tokens change with what.
import Color from 'colorjs.io';
import { TokenError } from '../load.mjs';
import { referenceOf } from './sources.mjs';

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
/** The size that a text starts from on a page of 320 px, which is what a phone has. */
export const smallest = (token) => token.extensions['eu.naast.fluid']?.min ?? token.value;

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
const INSTALLED = { 'Naast Atkinson': 'Atkinson Hyperlegible Next' };
/** The family as an app or a design tool knows it: the first of the list, under the name it is installed with. */
export const installedFont = ([first]) => INSTALLED[first] ?? first;

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
};
const isMeasure = ({ type }) => type === 'dimension' || type === 'number';
export const kindOf = (token) => token.kind ?? (isMeasure(token) ? KINDS[groupOf(token)] : undefined) ?? token.type;

/** Custom properties cannot stand in a media query: such tokens have a value and no property. */
export const hasProperty = (token) => token.extensions['eu.naast.css'] !== false;

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

const PARTS = {
  shadow: {
    color: 'color',
    offsetX: 'dimension',
    offsetY: 'dimension',
    blur: 'dimension',
    spread: 'dimension',
  },
  typography: {
    fontFamily: 'fontFamily',
    fontSize: 'dimension',
    fontWeight: 'fontWeight',
    letterSpacing: 'dimension',
    lineHeight: 'number',
  },
  border: { color: 'color', width: 'dimension', style: 'strokeStyle' },
  transition: { duration: 'duration', delay: 'duration', timingFunction: 'cubicBezier' },
};
const PART_KINDS = { blur: 'effect', spread: 'effect', offsetX: 'effect', offsetY: 'effect', width: 'borderWidth' };
const kebab = (key) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function partsOf(token, value, written, number) {
  return Object.entries(PARTS[token.type]).flatMap(([key, type]) => {
    if (value[key] === undefined) return [];
    const suffix = `${number}${kebab(key)}`;
    const path = `${token.path}.${suffix}`;
    const kind = PART_KINDS[key] ?? (type === 'dimension' || type === 'number' ? key : type);
    return [
      { ...token, name: `${token.name}-${suffix}`, path, type, kind, value: value[key], extensions: {}, written: written?.[key] },
    ];
  });
}

/**
 * A token as tokens of one value each, for platforms that have no composites: `shadow.raised` is `shadow.raised.color`,
 * `shadow.raised.blur` … and, of a list of shadows, `shadow.raised.1-color` …. Each knows how it was written (`written`).
 */
export function leavesOf(token, written) {
  if (!PARTS[token.type]) return [{ ...token, written }];
  if (!Array.isArray(token.value)) return partsOf(token, token.value, written, '');
  return token.value.flatMap((value, index) => partsOf(token, value, written?.[index], `${index + 1}-`));
}

/** A part that refers to a token has what that token has: the size a text starts from on a phone. */
export function withReferred(leaf, mode) {
  const referred = mode.get(referenceOf(leaf.written));
  return referred ? { ...leaf, extensions: referred.extensions } : leaf;
}
