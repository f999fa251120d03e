// Writes tokens-studio.json, for the plugin Tokens Studio in Figma: the source files as token sets, references and all, and
// each theme, pace and wish for less motion as a theme of the plugin that says which sets lie over each other.
import { isReference } from '../composites.ts';
import { MODES } from '../modes.ts';
import { nest } from '../nest.ts';
import { AXES } from './axes.ts';
import {
  cssUnitOf,
  hexadecimal,
  installedFont,
  kindOf,
  listOf,
  milliseconds,
  pixels,
  shadowsOf,
  tidy,
  wordsOf,
  writerOf,
} from './model.ts';
import { keysOf, tableOf } from '../records.ts';
import type {
  Border,
  Colour,
  Curve,
  Deprecation,
  Dimension,
  Duration,
  Mode,
  Shadow,
  SourceToken,
  SourceTokens,
  Transition,
  Typography,
  ValueType,
  Values,
} from '../token.ts';
import type { Leaf, Output, Sources } from './model.ts';

// Writes a value of this type, or a reference, as the plugin has it. As the type of a method, so that each is given values of its
// own type only, which writerOf sees to.
type Write<T extends ValueType = ValueType> = { write(value: Values[T] | string): unknown }['write'];
// A token of a set, as far as the plugin has to know it.
type Entry = Pick<Leaf, 'path' | 'description' | 'extensions'> & { type: string };

// A reference stays as it is: the plugin writes it the same way.
const or =
  <V, R>(write: (value: V) => R) =>
  (value: V | string) =>
    isReference(value) ? value : write(value as V);
const colour = or((value: Colour) => {
  const { rgb, alpha } = hexadecimal(value);
  return `#${rgb}${alpha === 'FF' ? '' : alpha}`.toLowerCase();
});
const length = or((value: Dimension) => `${pixels(value)}px`);
const percent = or((value: number) => `${tidy(value * 100)}%`);
const family = or((names: string[]) => installedFont(names));
const plain = or((value: string | number) => String(value));
const time = or((value: Duration) => `${milliseconds(value)}ms`);
const curve = or((value: Curve) => `cubic-bezier(${value.join(', ')})`);

const shadow = ({ color, offsetX, offsetY, blur, spread, inset }: Shadow) => ({
  color: colour(color),
  type: inset ? 'innerShadow' : 'dropShadow',
  ...Object.fromEntries(Object.entries({ x: offsetX, y: offsetY, blur, spread }).map(([key, v]) => [key, length(v)])),
});
const shadows = or((value: Shadow | Shadow[]) => {
  const layers = shadowsOf(value).map(shadow);
  return layers.length === 1 ? layers[0] : layers;
});

const MEMBERS: Partial<Record<string, Write>> = {
  fontFamily: family,
  fontSize: length,
  fontWeight: plain,
  letterSpacing: length,
  lineHeight: percent,
  color: colour,
  width: length,
  style: plain,
};
const members = or((value: Typography | Border) =>
  Object.fromEntries(Object.entries(value).map(([key, member]) => [key, MEMBERS[key]?.(member)])),
);

const transition = or(
  ({ duration, delay, timingFunction }: Transition) => `${time(duration)} ${time(delay)} ${curve(timingFunction)}`,
);

const WRITERS: { [T in ValueType]?: Write<T> } = {
  color: colour,
  dimension: length,
  number: plain,
  fontWeight: plain,
  fontFamily: family,
  duration: time,
  cubicBezier: curve,
  shadow: shadows,
  typography: members,
  border: members,
  transition,
};

const TYPES_BY_KIND: Partial<Record<string, string>> = {
  space: 'spacing',
  size: 'sizing',
  breakpoint: 'sizing',
  radius: 'borderRadius',
  borderWidth: 'borderWidth',
  fontSize: 'fontSizes',
  lineHeight: 'lineHeights',
  fontWeight: 'fontWeights',
  fontFamily: 'fontFamilies',
  shadow: 'boxShadow',
};
// The types of DTCG that the plugin knows by the same name. What it does not know is "other": kept, and not applied.
const SAME = ['color', 'dimension', 'number', 'typography', 'border'];
const typeOf = (token: Entry) => TYPES_BY_KIND[kindOf(token)] ?? (SAME.includes(token.type) ? token.type : 'other');

function entry(token: Entry, value: Values[ValueType]) {
  const write = kindOf(token) === 'lineHeight' ? percent : writerOf<Write>(WRITERS, token, 'tokens-studio.ts');
  const unit = cssUnitOf(token);
  return {
    $type: unit ? 'other' : typeOf(token),
    $value: unit ? `${value}${unit}` : write(value),
    $description: token.description,
  };
}

// A set of overrides names the value only; what it is, the semantic set says.
function leafOf(path: string, own: SourceToken, base: SourceToken, deprecated: Deprecation | undefined) {
  const words = { description: own.$description ?? base.$description ?? '', deprecated };
  const extensions = { ...base.$extensions, ...own.$extensions };
  const type = own.$type ?? base.$type ?? '';
  // The sources have been validated: a value is one of its type, or a reference, which stays as it is.
  return entry({ path, type, description: wordsOf(words), extensions }, own.$value as Values[ValueType]);
}

const setOf = (tokens: SourceTokens, semantic: SourceTokens, usual: Mode) =>
  nest(
    Array.from(tokens, ([path, own]) => [
      path,
      leafOf(path, own, semantic.get(path) ?? own, usual.get(path)?.deprecated),
    ]),
  );

const enabled = (files: string[]) => Object.fromEntries(files.map((file) => [file, 'enabled']));
const OTHERS = keysOf(MODES).filter((mode) => !Object.values(AXES).some((axis) => Object.values(axis).includes(mode)));

function themesOf() {
  const { constant: _always, ...axes }: typeof AXES = {
    ...AXES,
    theme: { ...AXES.theme, ...tableOf(OTHERS, (mode) => mode) },
  };
  return Object.entries(axes).flatMap(([axis, modes]) =>
    Object.entries(modes).map(([name, mode]) => ({
      id: `naast-${axis}-${name}`,
      name,
      group: axis,
      selectedTokenSets: {
        primitive: 'source',
        semantic: axis === 'theme' ? 'enabled' : 'source',
        ...enabled(MODES[mode]),
      },
    })),
  );
}

function files({ sets, modes }: Sources) {
  const written = Object.entries(sets).map(([name, tokens]) => [name, setOf(tokens, sets.semantic, modes.light)]);
  const all = {
    ...Object.fromEntries(written),
    $themes: themesOf(),
    $metadata: { tokenSetOrder: Object.keys(sets) },
  };
  return { 'tokens-studio.json': JSON.stringify(all) };
}

export const tokensStudio: Output = { files, held: ({ modes }) => listOf(modes) };
