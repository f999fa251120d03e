// Where in Figma a variable is offered. It follows from what a token is; where it cannot, the source says it in
// `com.figma.scopes`. An empty list: in no picker.

/** The scopes that Figma knows (REST API, VariableScope). */
export const SCOPES = `ALL_SCOPES TEXT_CONTENT CORNER_RADIUS WIDTH_HEIGHT GAP ALL_FILLS FRAME_FILL SHAPE_FILL TEXT_FILL
  STROKE_COLOR STROKE_FLOAT EFFECT_FLOAT EFFECT_COLOR OPACITY COLOR_OPACITY FONT_FAMILY FONT_STYLE FONT_WEIGHT FONT_SIZE
  LINE_HEIGHT LETTER_SPACING PARAGRAPH_SPACING PARAGRAPH_INDENT FONT_VARIATIONS`.split(/\s+/);

const BY_TYPE: Partial<Record<string, string[]>> = { fontFamily: ['FONT_FAMILY'], fontWeight: ['FONT_WEIGHT'] };
const BY_GROUP: Partial<Record<string, string[]>> = {
  space: ['GAP'],
  grid: ['GAP'],
  size: ['WIDTH_HEIGHT'],
  breakpoint: ['WIDTH_HEIGHT'],
  radius: ['CORNER_RADIUS'],
  border: ['STROKE_FLOAT'],
  focus: ['STROKE_FLOAT'],
  'text-size': ['FONT_SIZE'],
  'line-height': ['LINE_HEIGHT'],
};

// The first that fits the name; a colour that none fits is a ground.
const COLOURS: [RegExp, string[]][] = [
  [/(^|[.-])text$|^text\./, ['TEXT_FILL', 'SHAPE_FILL']],
  [/(^|[.-])boundary$|^boundary\.|^focus\.(ring|halo|gap)$/, ['STROKE_COLOR']],
  [/(^|[.-])icon$/, ['SHAPE_FILL', 'STROKE_COLOR']],
  [/^chart\./, ['SHAPE_FILL', 'STROKE_COLOR']],
];
const GROUND = ['FRAME_FILL', 'SHAPE_FILL'];

/** The scopes of a semantic token of this path and type. */
export function scopesOf(path: string, type: string): string[] {
  if (type === 'color') return COLOURS.find(([pattern]) => pattern.test(path))?.[1] ?? GROUND;
  return BY_TYPE[type] ?? BY_GROUP[path.replace(/\..*/, '')] ?? [];
}
