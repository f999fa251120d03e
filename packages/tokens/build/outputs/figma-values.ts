// A token of one value as a Figma variable: its type, its value, and the fields of Figma that offer it.
import { installedFont, kindOf, milliseconds, pixels, srgb, tidy, writerOf } from './model.ts';
import type { Colour, Token, ValueType, Values } from '../token.ts';
import type { Leaf } from './model.ts';

/** A value as Figma has it. */
export type FigmaValue = string | number | boolean | { r: number; g: number; b: number; a: number };
export type FigmaType = 'COLOR' | 'FLOAT' | 'STRING' | 'BOOLEAN';
// Each is given values of its own type only.
interface Writer<T extends ValueType = ValueType> {
  type: FigmaType;
  write(value: Values[T]): FigmaValue;
}

// Of the 256 steps of a channel the one that CSS shows, so that both are the same colour.
const step = (channel: number) => tidy(Math.round(channel * 255) / 255);
function colour(value: Colour) {
  const { r, g, b, a } = srgb(value);
  return { r: step(r), g: step(g), b: step(b), a };
}

const WRITERS: { [T in ValueType]?: Writer<T> } = {
  color: { type: 'COLOR', write: colour },
  dimension: { type: 'FLOAT', write: pixels },
  number: { type: 'FLOAT', write: (value) => value },
  fontWeight: { type: 'FLOAT', write: (value) => value },
  duration: { type: 'FLOAT', write: milliseconds },
  fontFamily: { type: 'STRING', write: (names) => installedFont(names) },
  cubicBezier: { type: 'STRING', write: (value) => `cubic-bezier(${value.join(', ')})` },
  strokeStyle: { type: 'STRING', write: String },
  boolean: { type: 'BOOLEAN', write: (value) => value },
};

export const resolvedType = (leaf: Leaf) => writerOf<Writer>(WRITERS, leaf, 'figma-values.ts').type;
export const valueOf = (leaf: Leaf) => writerOf<Writer>(WRITERS, leaf, 'figma-values.ts').write(leaf.value);

// The parts of a composite; what a whole token is for, `com.figma.scopes` of its own says.
const PARTS: Partial<Record<string, string[]>> = {
  fontFamily: ['FONT_FAMILY'],
  fontSize: ['FONT_SIZE'],
  fontWeight: ['FONT_WEIGHT'],
  letterSpacing: ['LETTER_SPACING'],
  lineHeight: ['LINE_HEIGHT'],
  borderWidth: ['STROKE_FLOAT'],
  effect: ['EFFECT_FLOAT'],
};
const COLOURS: Partial<Record<ValueType, string[]>> = { shadow: ['EFFECT_COLOR'], border: ['STROKE_COLOR'] };

/** The fields of Figma that offer a variable: a token, or a part of the composite `token`. */
export function scopesOf(leaf: Leaf, token: Pick<Token, 'path' | 'type' | 'extensions'>): string[] {
  if (leaf.path !== token.path) return (leaf.type === 'color' ? COLOURS[token.type] : PARTS[leaf.kind ?? '']) ?? [];
  // A line height there is in pixels, ours is a multiple of the size: only the styles of text have one for Figma.
  return kindOf(leaf) === 'lineHeight' ? [] : (token.extensions['com.figma.scopes'] ?? []);
}
