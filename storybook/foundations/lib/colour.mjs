// What can be computed of colours, with the same library as the tokens are made with.
import { createRequire } from 'node:module';

const { default: Color } = createRequire(createRequire(import.meta.url).resolve('@naast/tokens/package.json'))(
  'colorjs.io',
);

/** @param {number[]} components Of OKLCH. */
export const hexOf = (components) => new Color('oklch', components).to('srgb').toString({ format: 'hex' });

const short = (number) => String(Math.round(number * 1e4) / 1e4);

/** @param {number[]} components */
export const oklchText = (components) => `oklch(${components.map(short).join(' ')})`;

/** The contrast that WCAG 2.2 asks for, as a ratio to one, rounded down so that it never promises too much. */
export const wcag = (front, back) => Math.floor(new Color(front).contrastWCAG21(new Color(back)) * 10) / 10;

/** Lightness contrast by APCA 0.0.98G-4g; the sign says which of the two is lighter and is left out. */
export const apca = (front, back) => Math.round(Math.abs(new Color(back).contrastAPCA(new Color(front))));

/** How different two colours look. @see https://doi.org/10.1002/col.20070 CIEDE2000 */
export const difference = (one, other) => new Color(one).deltaE(new Color(other), '2000');

// Machado, Oliveira and Fernandes 2009, "A Physiologically-based Model for Simulation of Color Vision Deficiency", severity 1, on linear RGB.
const MATRICES = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
// Without colour only luminance is left (IEC 61966-2-1).
const LUMINANCE = [0.2126, 0.7152, 0.0722];
MATRICES.achromatopsia = [LUMINANCE, LUMINANCE, LUMINANCE];

/** Ways of seeing colour: name, in words, about how many people. */
export const VISIONS = [
  ['', 'Most people', 'all colours'],
  ['protanopia', 'Protanopia', 'no red cones'],
  ['deuteranopia', 'Deuteranopia', 'no green cones'],
  ['tritanopia', 'Tritanopia', 'no blue cones'],
  ['achromatopsia', 'Achromatopsia', 'no colour at all'],
];

/**
 * A colour as somebody sees it.
 *
 * @param {string} colour
 * @param {string} vision One of {@link VISIONS}.
 */
export function seenAs(colour, vision) {
  if (!vision) return colour;
  const { coords } = new Color(colour).to('srgb-linear');
  const seen = MATRICES[vision].map((row) => row.reduce((sum, factor, index) => sum + factor * coords[index], 0));
  return new Color('srgb-linear', seen).to('srgb').toGamut({ method: 'clip' }).toString({ format: 'hex' });
}
