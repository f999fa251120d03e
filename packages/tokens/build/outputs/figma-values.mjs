// A token of one value as a Figma variable: its type, its value, and the fields of Figma that offer it.
import { groupOf, installedFont, kindOf, milliseconds, pixels, srgb, tidy, writerOf } from './model.mjs';

function colour(value) {
  const { r, g, b, a } = srgb(value);
  return { r: tidy(r), g: tidy(g), b: tidy(b), a };
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
};

export const resolvedType = (leaf) => writerOf(WRITERS, leaf, 'figma-values.mjs').type;
export const valueOf = (leaf) => writerOf(WRITERS, leaf, 'figma-values.mjs').write(leaf.value);

const COLOUR_SCOPES = {
  text: ['TEXT_FILL', 'SHAPE_FILL', 'STROKE_COLOR'],
  surface: ['FRAME_FILL', 'SHAPE_FILL'],
  boundary: ['STROKE_COLOR'],
  shadow: ['EFFECT_COLOR'],
};
// What no field of Figma understands is offered in none: a line height there is in pixels, ours is a multiple of the size.
const SCOPES = {
  fontSize: ['FONT_SIZE'],
  space: ['GAP'],
  size: ['WIDTH_HEIGHT'],
  breakpoint: ['WIDTH_HEIGHT'],
  radius: ['CORNER_RADIUS'],
  borderWidth: ['STROKE_FLOAT'],
  effect: ['EFFECT_FLOAT'],
  dimension: ['WIDTH_HEIGHT', 'GAP'],
  fontWeight: ['FONT_WEIGHT'],
  fontFamily: ['FONT_FAMILY'],
  letterSpacing: ['LETTER_SPACING'],
};

/** What the source says (`com.figma.scopes`), or else what follows from the kind. */
export function scopesOf(leaf, token) {
  const written = leaf.path === token.path && token.extensions['com.figma.scopes'];
  if (written) return written;
  if (leaf.type === 'color') return COLOUR_SCOPES[groupOf(token)] ?? ['ALL_FILLS', 'STROKE_COLOR'];
  return SCOPES[kindOf(leaf)] ?? [];
}
