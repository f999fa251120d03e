// The plain DTCG types this package knows: what a value has to look like, and how it is written in CSS. A new type is one more
// entry here. Types that are made of others stand in composites.ts.
import Color from 'colorjs.io';

const isNumber = (value) => typeof value === 'number' && Number.isFinite(value);
const hasUnit = (units) => (value) => isNumber(value?.value) && units.includes(value.unit);
const isColour = (value) =>
  value?.colorSpace === 'oklch' &&
  value.components?.length === 3 &&
  value.components.every(isNumber) &&
  (value.alpha === undefined || isNumber(value.alpha));

const round = (number) => String(Math.round(number * 1e4) / 1e4).replace(/^(-?)0\./, '$1.');
const withUnit = ({ value, unit }) => (value === 0 && unit !== 's' && unit !== 'ms' ? '0' : `${round(value)}${unit}`);
const seconds = ({ value, unit }) => `${round(unit === 'ms' ? value / 1000 : value)}s`;

// Hexadecimal notation is the shortest, and exact to the pixel inside sRGB.
export function colourToCss({ components, alpha = 1 }) {
  return new Color('oklch', components, alpha).to('srgb').toString({ format: 'hex' });
}

const familyName = (name) => (/^[a-z-]+$/.test(name) ? name : `"${name}"`);

export const TYPES = {
  color: {
    wants: 'an object { colorSpace: "oklch", components: [L, C, H], alpha? }',
    check: isColour,
    css: colourToCss,
  },
  dimension: { wants: 'an object { value, unit: "px" | "rem" }', check: hasUnit(['px', 'rem']), css: withUnit },
  duration: { wants: 'an object { value, unit: "ms" | "s" }', check: hasUnit(['ms', 's']), css: seconds },
  number: { wants: 'a number', check: isNumber, css: round },
  fontWeight: { wants: 'a number from 1 to 1000', check: (v) => isNumber(v) && v >= 1 && v <= 1000, css: String },
  fontFamily: {
    wants: 'a list of names',
    check: (v) => Array.isArray(v) && v.every((n) => typeof n === 'string'),
    css: (names) => names.map(familyName).join(','),
  },
  cubicBezier: {
    wants: 'a list of four numbers',
    check: (v) => v?.length === 4 && v.every(isNumber),
    css: (v) => `cubic-bezier(${v.map(round).join(',')})`,
  },
};

// A text size may grow with the page: from `min` at FLUID.from to its own value at FLUID.to (both in px of page width).
export const FLUID = { from: 320, to: 1280 };

function fluidToCss(min, max) {
  const slope = ((max - min) * 16) / (FLUID.to - FLUID.from);
  const start = min - (slope * FLUID.from) / 16;
  return `clamp(${round(min)}rem,${round(start)}rem + ${round(slope * 100)}vw,${round(max)}rem)`;
}

// The CSS text of a resolved value of a plain type, with our own extensions applied.
export function toCss(type, value, extensions = {}) {
  const fluid = extensions['eu.naast.fluid'];
  if (fluid) return fluidToCss(fluid.min.value, value.value);
  return TYPES[type].css(value) + (extensions['eu.naast.unit'] ?? '');
}
