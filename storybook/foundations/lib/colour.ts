// What can be computed of colours, by what the tokens themselves are proven with.
import { colourToCss } from '../../../packages/tokens/build/types.ts';
import { ratio } from '../../../packages/tokens/build/contrast.ts';
import { seen, VISIONS as KNOWN } from '../../../packages/tokens/build/vision.ts';

/** @param {number[]} components Of OKLCH. */
export const hexOf = (components) => colourToCss({ components });

const short = (number) => String(Math.round(number * 1e4) / 1e4);

/** @param {number[]} components */
export const oklchText = (components) => `oklch(${components.map(short).join(' ')})`;

/** The contrast that WCAG 2.2 asks for, as a ratio to one, rounded down so that it never promises too much. */
export const wcag = (front, back) => Math.floor(ratio(front, back) * 10) / 10;

const WORDS = {
  protanopia: ['Protanopia', 'no red cones'],
  deuteranopia: ['Deuteranopia', 'no green cones'],
  tritanopia: ['Tritanopia', 'no blue cones'],
  achromatopsia: ['Achromatopsia', 'no colour at all'],
};

/** Ways of seeing colour: name, in words, what is missing. The first sees everything. */
export const VISIONS = [
  ['', 'Most people', 'all colours'],
  ...Object.keys(KNOWN).map((vision) => [vision, ...(WORDS[vision] ?? [vision, ''])]),
];

/**
 * A colour as somebody sees it.
 *
 * @param {string} colour
 * @param {string} vision One of {@link VISIONS}.
 */
export const seenAs = (colour, vision) =>
  vision ? seen(colour, vision).to('srgb').toString({ format: 'hex' }) : colour;
