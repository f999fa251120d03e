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
  writerOf,
} from './model.ts';

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

function textStyle(token, mode) {
  const { fontWeight, letterSpacing, lineHeight } = token.value;
  const size = leavesOf(token, mode).find(({ kind }) => kind === 'fontSize');
  const members = {
    fontSize: `${pixels(smallest(size, mode))}.sp`,
    fontWeight: `FontWeight(${fontWeight})`,
    letterSpacing: `${pixels(letterSpacing)}.sp`,
    lineHeight: `${lineHeight}.em`,
  };
  return `TextStyle(${Object.entries(members)
    .map(([name, value]) => `${name} = ${value}`)
    .join(', ')})`;
}

const WRITERS = {
  color: { type: () => 'Color', write: ({ value }) => colour(value) },
  dimension: {
    type: (token) => (kindOf(token) === 'fontSize' ? 'TextUnit' : 'Dp'),
    write: (token, mode) => `${pixels(smallest(token, mode))}.${kindOf(token) === 'fontSize' ? 'sp' : 'dp'}`,
  },
  number: { type: () => 'Float', write: ({ value }) => float(value) },
  fontWeight: { type: () => 'FontWeight', write: ({ value }) => `FontWeight(${value})` },
  fontFamily: { type: () => 'String', write: ({ value }) => string(installedFont(value, 'android')) },
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

export const typeOf = (token) => writerOf(WRITERS, token, 'compose-values.ts').type(token);
export const literal = (token, mode) => writerOf(WRITERS, token, 'compose-values.ts').write(token, mode);
