// A token as Swift: its type in SwiftUI, and its value as an expression.
import { TokenError } from '../load.ts';
import { AXES } from './axes.ts';
import {
  hexadecimal,
  installedFont,
  milliseconds,
  pixels,
  shadowsOf,
  sizeOf,
  smallest,
  tidy,
  valueIn,
  writerOf,
} from './model.ts';
import type { Colour, Curve, Duration, ModeName, Shadow, Token, ValueType, Values } from '../token.ts';
import type { Sources } from './model.ts';

// How a type is called in Swift, and how a value is written; each is given tokens of its own type only.
interface Writer<T extends ValueType = ValueType> {
  type: string;
  write(token: Token<T>, sources: Sources, mode: ModeName): string;
}

const string = (text: string) => JSON.stringify(text);
const seconds = (duration: Duration) => tidy(milliseconds(duration) / 1000);
const curve = ([x1, y1, x2, y2]: Curve) => `NaastCurve(x1: ${x1}, y1: ${y1}, x2: ${x2}, y2: ${y2})`;
const weight = (value: number) => `.naast(${value})`;

function number32(colour: Colour) {
  const { rgb, alpha } = hexadecimal(colour);
  return `0x${rgb}${alpha}`;
}

const NO_COLOUR: Colour = { components: [0, 0, 0], alpha: 0 };
// The colour in each theme, of which the system takes the right one.
function colour<T extends ValueType>(
  token: Token<T>,
  { modes }: Sources,
  pick: (value: Values[T]) => Colour | undefined,
) {
  const [light, dark, contrast, contrastDark] = Object.values(AXES.theme).map((mode) =>
    number32(pick(valueIn(modes[mode], token)) ?? NO_COLOUR),
  );
  return `.naast(light: ${light}, dark: ${dark}, contrast: ${contrast}, contrastDark: ${contrastDark})`;
}

const LENGTHS = ['offsetX', 'offsetY', 'blur', 'spread'] as const;
const lengthsOf = (shadow: Shadow) => LENGTHS.map((key) => pixels(shadow[key])).join();

// Only a colour can follow the system: a shadow that can be seen has the same size in every theme.
function refuseOtherSize(token: Token<'shadow'>, { modes }: Sources) {
  const usual = shadowsOf(token.value);
  for (const mode of Object.values(AXES.theme)) {
    shadowsOf(valueIn(modes[mode], token)).forEach((shadow, index) => {
      if (shadow.color.alpha === 0 || (usual[index] && lengthsOf(usual[index]) === lengthsOf(shadow))) return;
      const reason = `has another size in ${mode} than in light; in Swift only the colour of a shadow follows the theme`;
      throw new TokenError([{ file: `theme/${mode}`, token: token.path, reason }]);
    });
  }
}

function shadow(token: Token<'shadow'>, sources: Sources) {
  refuseOtherSize(token, sources);
  const layers = shadowsOf(token.value).map((layer, index) => {
    const own = colour(token, sources, (value) => shadowsOf(value)[index]?.color);
    const [x, y, blur, spread] = LENGTHS.map((key) => pixels(layer[key]));
    return `NaastShadow(color: ${own}, x: ${x}, y: ${y}, blur: ${blur}, spread: ${spread}, inset: ${layer.inset ?? false})`;
  });
  return `[${layers.join(', ')}]`;
}

function textStyle(token: Token<'typography'>, { modes }: Sources, mode: ModeName) {
  const { fontFamily, fontWeight, letterSpacing, lineHeight } = token.value;
  const size = sizeOf(token, modes[mode]);
  const members = {
    family: string(installedFont(fontFamily, 'ios')),
    size: pixels(smallest(size, modes[mode])),
    weight: weight(fontWeight),
    lineHeight,
    letterSpacing: pixels(letterSpacing),
  };
  return `NaastTextStyle(${Object.entries(members)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')})`;
}

function border(token: Token<'border'>, sources: Sources) {
  const own = colour(token, sources, (value) => value.color);
  return `NaastBorder(color: ${own}, width: ${pixels(token.value.width)}, style: ${string(String(token.value.style))})`;
}

function transition({ value }: Token<'transition'>) {
  return `NaastTransition(duration: ${seconds(value.duration)}, delay: ${seconds(value.delay)}, curve: ${curve(value.timingFunction)})`;
}

const WRITERS: { [T in ValueType]?: Writer<T> } = {
  color: { type: 'Color', write: (token, sources) => colour(token, sources, (value) => value) },
  dimension: { type: 'CGFloat', write: (token, { modes }, mode) => String(pixels(smallest(token, modes[mode]))) },
  number: { type: 'CGFloat', write: ({ value }) => String(value) },
  fontWeight: { type: 'Font.Weight', write: ({ value }) => weight(value) },
  fontFamily: { type: 'String', write: ({ value }) => string(installedFont(value, 'ios')) },
  duration: { type: 'TimeInterval', write: ({ value }) => String(seconds(value)) },
  cubicBezier: { type: 'NaastCurve', write: ({ value }) => curve(value) },
  shadow: { type: '[NaastShadow]', write: shadow },
  typography: { type: 'NaastTextStyle', write: textStyle },
  border: { type: 'NaastBorder', write: border },
  transition: { type: 'NaastTransition', write: transition },
};

export const typeOf = (token: Token) => writerOf<Writer>(WRITERS, token, 'swift-values.ts').type;
export const literal = (token: Token, sources: Sources, mode: ModeName = 'light') =>
  writerOf<Writer>(WRITERS, token, 'swift-values.ts').write(token, sources, mode);
