// What can be computed of colours, by what the tokens themselves are proven with.
import { colourToCss } from '../../../packages/tokens/build/types.ts';
import { ratio } from '../../../packages/tokens/build/contrast.ts';
import { keysOf } from '../../../packages/tokens/build/records.ts';
import type { Colour } from '../../../packages/tokens/build/token.ts';
import { seen, VISIONS as KNOWN, type Vision } from '../../../packages/tokens/build/vision.ts';

/** Of OKLCH. */
export type Components = Colour['components'];

export const hexOf = (components: Components): string => colourToCss({ components });

const short = (number: number): string => String(Math.round(number * 1e4) / 1e4);

export const oklchText = (components: Components): string => `oklch(${components.map(short).join(' ')})`;

/** The contrast that WCAG 2.2 asks for, as a ratio to one, rounded down so that it never promises too much. */
export const wcag = (front: string, back: string): number => Math.floor(ratio(front, back) * 10) / 10;

const WORDS: Record<Vision, [words: string, what: string]> = {
  protanopia: ['Protanopia', 'no red cones'],
  deuteranopia: ['Deuteranopia', 'no green cones'],
  tritanopia: ['Tritanopia', 'no blue cones'],
  achromatopsia: ['Achromatopsia', 'no colour at all'],
};

/** A way of seeing colour; who sees everything has no name. */
export type Seeing = [vision: Vision | '', words: string, what: string];

/** What is missing, in words. The first sees everything. */
export const VISIONS: Seeing[] = [
  ['', 'Most people', 'all colours'],
  ...keysOf(KNOWN).map((vision): Seeing => [vision, ...WORDS[vision]]),
];

/** A colour as somebody sees it. */
export const seenAs = (colour: string, vision: Vision | ''): string =>
  vision ? seen(colour, vision).to('srgb').toString({ format: 'hex' }) : colour;
