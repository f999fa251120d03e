// A token of one value as a Figma variable: its type, its value, and the fields of Figma that offer it.
import { installedFont, kindOf, milliseconds, pixels, srgb, tidy, writerOf } from './model.ts';

// Of the 256 steps of a channel the one that CSS shows, so that both are the same colour.
const step = (channel) => tidy(Math.round(channel * 255) / 255);
function colour(value) {
  const { r, g, b, a } = srgb(value);
  return { r: step(r), g: step(g), b: step(b), a };
}

const WRITERS = {
  color: { type: 'COLOR', write: colour },
  dimension: { type: 'FLOAT', write: pixels },
  number: { type: 'FLOAT', write: (value) => value },
  fontWeight: { type: 'FLOAT', write: (value) => value },
  duration: { type: 'FLOAT', write: milliseconds },
  fontFamily: { type: 'STRING', write: installedFont },
  cubicBezier: { type: 'STRING', write: (value) => `cubic-bezier(${value.join(', ')})` },
  strokeStyle: { type: 'STRING', write: String },
  boolean: { type: 'BOOLEAN', write: (value) => value },
};

export const resolvedType = (leaf) => writerOf(WRITERS, leaf, 'figma-values.ts').type;
export const valueOf = (leaf) => writerOf(WRITERS, leaf, 'figma-values.ts').write(leaf.value);

// The parts of a composite; what a whole token is for, `com.figma.scopes` of its own says.
const PARTS = {
  fontFamily: ['FONT_FAMILY'],
  fontSize: ['FONT_SIZE'],
  fontWeight: ['FONT_WEIGHT'],
  letterSpacing: ['LETTER_SPACING'],
  lineHeight: ['LINE_HEIGHT'],
  borderWidth: ['STROKE_FLOAT'],
  effect: ['EFFECT_FLOAT'],
};
const COLOURS = { shadow: ['EFFECT_COLOR'], border: ['STROKE_COLOR'] };

/** The fields of Figma that offer a variable: a token, or a part of the composite `token`. */
export function scopesOf(leaf, token) {
  if (leaf.path !== token.path) return (leaf.type === 'color' ? COLOURS[token.type] : PARTS[leaf.kind]) ?? [];
  // A line height there is in pixels, ours is a multiple of the size: only the styles of text have one for Figma.
  return kindOf(leaf) === 'lineHeight' ? [] : token.extensions['com.figma.scopes'];
}
