// A token as Kotlin: its type in Compose, and its value as an expression.
import {
  hexadecimal,
  installedFont,
  kindOf,
  milliseconds,
  pixels,
  shadowsOf,
  sizeOf,
  smallest,
  writerOf,
} from './model.ts';
import type { Colour, Curve, Dimension, Mode, Shadow, Token, ValueType } from '../token.ts';

// How a type is called in Compose, and how a value is written; each is given tokens of its own type only.
interface Writer<T extends ValueType = ValueType> {
  type(token: Token<T>): string;
  write(token: Token<T>, mode: Mode): string;
}

const string = (text: string) => JSON.stringify(text).replaceAll('$', '\\$');
const float = (number: number) => `${number}f`;
const dp = (dimension: Dimension) => `${pixels(dimension)}.dp`;
const colour = (value: Colour) => {
  const { rgb, alpha } = hexadecimal(value);
  return `Color(0x${alpha}${rgb})`;
};
const easing = (points: Curve) => `CubicBezierEasing(${points.map(float).join(', ')})`;

function shadow({ color, offsetX, offsetY, blur, spread, inset = false }: Shadow) {
  const lengths = { x: offsetX, y: offsetY, blur, spread };
  const named = Object.entries(lengths).map(([name, value]) => `${name} = ${dp(value)}`);
  return `NaastShadow(color = ${colour(color)}, ${named.join(', ')}, inset = ${inset})`;
}

function textStyle(token: Token<'typography'>, mode: Mode) {
  const { fontWeight, letterSpacing, lineHeight } = token.value;
  const size = sizeOf(token, mode);
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

const WRITERS: { [T in ValueType]?: Writer<T> } = {
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

export const typeOf = (token: Token) => writerOf<Writer>(WRITERS, token, 'compose-values.ts').type(token);
export const literal = (token: Token, mode: Mode) =>
  writerOf<Writer>(WRITERS, token, 'compose-values.ts').write(token, mode);
