// A token as Kotlin: its type in Compose, and its value as an expression.
import {
  hexadecimal,
  installedFont,
  kindOf,
  leavesOf,
  milliseconds,
  pixels,
  shadowsOf,
  smallest,
  withReferred,
  writerOf,
} from './model.mjs';

const string = (text) => JSON.stringify(text).replaceAll('$', '\\$');
const float = (number) => `${number}f`;
const dp = (dimension) => `${pixels(dimension)}.dp`;
const colour = (value) => {
  const { rgb, alpha } = hexadecimal(value);
  return `Color(0x${alpha}${rgb})`;
};
const easing = (points) => `CubicBezierEasing(${points.map(float).join(', ')})`;

function shadow({ color, offsetX, offsetY, blur, spread, inset = false }) {
  const lengths = { x: offsetX, y: offsetY, blur, spread };
  const named = Object.entries(lengths).map(([name, value]) => `${name} = ${dp(value)}`);
  return `NaastShadow(color = ${colour(color)}, ${named.join(', ')}, inset = ${inset})`;
}

// The parts of a composite, with what they refer to: a text size that grows has its size on a phone.
const partsOf = (token, { modes, written }, mode) =>
  Object.fromEntries(
    leavesOf(token, written[mode].get(token.path)?.$value).map((leaf) => [
      leaf.path.slice(token.path.length + 1),
      withReferred(leaf, modes[mode]),
    ]),
  );

function textStyle(token, sources, mode) {
  const parts = partsOf(token, sources, mode);
  const spacing = parts['letter-spacing'];
  return [
    'TextStyle(',
    `fontSize = ${pixels(smallest(parts['font-size']))}.sp, fontWeight = FontWeight(${parts['font-weight'].value}), `,
    `lineHeight = ${parts['line-height'].value}.em`,
    spacing ? `, letterSpacing = ${pixels(spacing.value)}.sp` : '',
    ')',
  ].join('');
}

const WRITERS = {
  color: { type: () => 'Color', write: ({ value }) => colour(value) },
  dimension: {
    type: (token) => (kindOf(token) === 'fontSize' ? 'TextUnit' : 'Dp'),
    write: (token) => `${pixels(smallest(token))}.${kindOf(token) === 'fontSize' ? 'sp' : 'dp'}`,
  },
  number: { type: () => 'Float', write: ({ value }) => float(value) },
  fontWeight: { type: () => 'FontWeight', write: ({ value }) => `FontWeight(${value})` },
  fontFamily: { type: () => 'String', write: ({ value }) => string(installedFont(value)) },
  duration: { type: () => 'Int', write: ({ value }) => String(Math.round(milliseconds(value))) },
  cubicBezier: { type: () => 'Easing', write: ({ value }) => easing(value) },
  shadow: {
    type: () => 'List<NaastShadow>',
    write: ({ value }) => `listOf(${shadowsOf(value).map(shadow).join(', ')})`,
  },
  typography: { type: () => 'TextStyle', write: textStyle },
  border: {
    type: () => 'BorderStroke',
    write: ({ value }) => `BorderStroke(${dp(value.width)}, ${colour(value.color)})`,
  },
  transition: {
    type: () => 'NaastTransition',
    write: ({ value }) =>
      `NaastTransition(durationMillis = ${milliseconds(value.duration)}, delayMillis = ${milliseconds(value.delay)}, easing = ${easing(value.timingFunction)})`,
  },
};

export const typeOf = (token) => writerOf(WRITERS, token, 'compose-values.mjs').type(token);
export const literal = (token, sources, mode) =>
  writerOf(WRITERS, token, 'compose-values.mjs').write(token, sources, mode);
