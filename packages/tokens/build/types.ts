// The plain DTCG types this package knows: what a value has to look like, and how it is written in CSS. A new type is one more
// entry here. Types that are made of others stand in composites.ts.
import Color from 'colorjs.io';
import { isRecord } from './records.ts';
import type { Colour, Curve, Dimension, Duration, Extensions, PlainType, PlainValues } from './token.ts';

/** A type: what a value has to look like, in words and as a check, and how it is written. */
export interface TypeOfValue<V = unknown> {
  wants: string;
  check: (value: unknown) => value is V;
  /** Given values of its own type only. */
  css(value: V): string;
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const hasUnit =
  <U extends string>(units: readonly U[]) =>
  (value: unknown): value is { value: number; unit: U } =>
    isRecord(value) && isNumber(value.value) && units.some((unit) => unit === value.unit);
const isColour = (value: unknown): value is Colour =>
  isRecord(value) &&
  value.colorSpace === 'oklch' &&
  Array.isArray(value.components) &&
  value.components.length === 3 &&
  value.components.every(isNumber) &&
  (value.alpha === undefined || isNumber(value.alpha));

const round = (number: number) => String(Math.round(number * 1e4) / 1e4).replace(/^(-?)0\./, '$1.');
const withUnit = ({ value, unit }: Dimension | Duration) =>
  value === 0 && unit !== 's' && unit !== 'ms' ? '0' : `${round(value)}${unit}`;
const seconds = ({ value, unit }: Duration) => `${round(unit === 'ms' ? value / 1000 : value)}s`;

// Hexadecimal notation is the shortest, and exact to the pixel inside sRGB.
export function colourToCss({ components, alpha = 1 }: Colour) {
  return new Color('oklch', components, alpha).to('srgb').toString({ format: 'hex' });
}

const familyName = (name: string) => (/^[a-z-]+$/.test(name) ? name : `"${name}"`);

const isWeight = (value: unknown): value is number => isNumber(value) && value >= 1 && value <= 1000;
const isFamily = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((name) => typeof name === 'string');
const isCurve = (value: unknown): value is Curve => Array.isArray(value) && value.length === 4 && value.every(isNumber);

export const TYPES: { [T in PlainType]: TypeOfValue<PlainValues[T]> } = {
  color: {
    wants: 'an object { colorSpace: "oklch", components: [L, C, H], alpha? }',
    check: isColour,
    css: colourToCss,
  },
  dimension: { wants: 'an object { value, unit: "px" | "rem" }', check: hasUnit(['px', 'rem']), css: withUnit },
  duration: { wants: 'an object { value, unit: "ms" | "s" }', check: hasUnit(['ms', 's']), css: seconds },
  number: { wants: 'a number', check: isNumber, css: round },
  fontWeight: { wants: 'a number from 1 to 1000', check: isWeight, css: String },
  fontFamily: {
    wants: 'a list of names',
    check: isFamily,
    css: (names) => names.map(familyName).join(','),
  },
  cubicBezier: {
    wants: 'a list of four numbers',
    check: isCurve,
    css: (v) => `cubic-bezier(${v.map(round).join(',')})`,
  },
};

// A text size may grow with the page: from `min` at FLUID.from to its own value at FLUID.to (both in px of page width).
export const FLUID = { from: 320, to: 1280 };

function fluidToCss(min: number, max: number) {
  const slope = ((max - min) * 16) / (FLUID.to - FLUID.from);
  const start = min - (slope * FLUID.from) / 16;
  return `clamp(${round(min)}rem,${round(start)}rem + ${round(slope * 100)}vw,${round(max)}rem)`;
}

// The CSS text of a resolved value of a plain type, with our own extensions applied.
export function toCss(type: PlainType, value: unknown, extensions: Extensions = {}): string {
  const fluid = extensions['eu.naast.fluid'];
  if (fluid && TYPES.dimension.check(value)) return fluidToCss(fluid.min.value, value.value);
  const { check, css }: TypeOfValue = TYPES[type];
  if (!check(value)) throw new Error(`is no value of a ${type}: ${JSON.stringify(value)}`);
  return css(value) + (extensions['eu.naast.unit'] ?? '');
}
