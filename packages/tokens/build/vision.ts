// What colours come to for readers who see them otherwise. Protanopia, deuteranopia and tritanopia by Machado, Oliveira and
// Fernandes (2009), "A Physiologically-based Model for Simulation of Color Vision Deficiency", at severity 1.0, on linear RGB.
// Achromatopsia: luminance only (the weights of sRGB, as WCAG uses them).
import Color from 'colorjs.io';
import { keysOf } from './records.ts';

type Row = [red: number, green: number, blue: number];
export type Vision = 'protanopia' | 'deuteranopia' | 'tritanopia' | 'achromatopsia';

const LUMINANCE: Row = [0.2126, 0.7152, 0.0722];

/** For each way of seeing, the matrix on linear sRGB. */
export const VISIONS: Record<Vision, [red: Row, green: Row, blue: Row]> = {
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
  achromatopsia: [LUMINANCE, LUMINANCE, LUMINANCE],
};

const clamp = (value: number) => Math.min(1, Math.max(0, value));

/** The colour that somebody with this vision sees. */
export function seen(css: string, vision: Vision): Color {
  // A colour of ours has every channel; one that a colour leaves out counts as none of it.
  const linear = new Color(css).to('srgb-linear').coords.map((channel) => channel ?? 0);
  const channel = (row: Row) => clamp(row.reduce((sum, weight, i) => sum + weight * (linear[i] ?? 0), 0));
  const [red, green, blue] = VISIONS[vision];
  return new Color('srgb-linear', [channel(red), channel(green), channel(blue)]);
}

/** How far two colours lie apart for the reader who sees them closest: { vision, distance }, distance in CIEDE2000. */
export function closest(one: string, other: string): { vision: Vision; distance: number } {
  const all = keysOf(VISIONS).map((vision) => ({
    vision,
    distance: seen(one, vision).deltaE(seen(other, vision), '2000'),
  }));
  return all.reduce((least, found) => (found.distance < least.distance ? found : least));
}
