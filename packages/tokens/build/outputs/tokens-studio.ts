// Writes tokens-studio.json, for the plugin Tokens Studio in Figma: the source files as token sets, references and all, and
// each theme, pace and wish for less motion as a theme of the plugin that says which sets lie over each other.
import { REFERENCE } from '../composites.ts';
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

// A reference stays as it is: the plugin writes it the same way.
const or = (write) => (value) => (REFERENCE.test(value) ? value : write(value));
const colour = or((value) => {
  const { rgb, alpha } = hexadecimal(value);
  return `#${rgb}${alpha === 'FF' ? '' : alpha}`.toLowerCase();
});
const length = or((value) => `${pixels(value)}px`);
const percent = or((value) => `${tidy(value * 100)}%`);
const family = or(installedFont);
const plain = or(String);
const time = or((value) => `${milliseconds(value)}ms`);
const curve = or((value) => `cubic-bezier(${value.join(', ')})`);

const shadow = ({ color, offsetX, offsetY, blur, spread, inset }) => ({
  color: colour(color),
  type: inset ? 'innerShadow' : 'dropShadow',
  ...Object.fromEntries(Object.entries({ x: offsetX, y: offsetY, blur, spread }).map(([key, v]) => [key, length(v)])),
});
const shadows = or((value) => {
  const layers = shadowsOf(value).map(shadow);
  return layers.length === 1 ? layers[0] : layers;
});

const MEMBERS = {
  fontFamily: family,
  fontSize: length,
  fontWeight: plain,
  letterSpacing: length,
  lineHeight: percent,
  color: colour,
  width: length,
  style: plain,
};
const members = or((value) =>
  Object.fromEntries(Object.entries(value).map(([key, member]) => [key, MEMBERS[key](member)])),
);

const transition = or(
  ({ duration, delay, timingFunction }) => `${time(duration)} ${time(delay)} ${curve(timingFunction)}`,
);

const WRITERS = {
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

const TYPES_BY_KIND = {
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
const typeOf = (token) => TYPES_BY_KIND[kindOf(token)] ?? (SAME.includes(token.type) ? token.type : 'other');

function entry(token, value) {
  const write = kindOf(token) === 'lineHeight' ? percent : writerOf(WRITERS, token, 'tokens-studio.ts');
  const unit = cssUnitOf(token);
  return {
    $type: unit ? 'other' : typeOf(token),
    $value: unit ? `${value}${unit}` : write(value),
    $description: token.description,
  };
}

// A set of overrides names the value only; what it is, the semantic set says.
function leafOf(path, own, base, deprecated) {
  const words = { description: own.$description ?? base.$description, deprecated };
  const extensions = { ...base.$extensions, ...own.$extensions };
  return entry({ path, type: own.$type ?? base.$type, description: wordsOf(words), extensions }, own.$value);
}

const setOf = (tokens, semantic, usual) =>
  nest(
    Array.from(tokens, ([path, own]) => [
      path,
      leafOf(path, own, semantic.get(path) ?? own, usual.get(path)?.deprecated),
    ]),
  );

const enabled = (files) => Object.fromEntries(files.map((file) => [file, 'enabled']));
const OTHERS = Object.keys(MODES).filter(
  (mode) => !Object.values(AXES).some((axis) => Object.values(axis).includes(mode)),
);

function themesOf() {
  const { constant: _always, ...axes } = {
    ...AXES,
    theme: { ...AXES.theme, ...Object.fromEntries(OTHERS.map((mode) => [mode, mode])) },
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

function files({ sets, modes }) {
  const written = Object.entries(sets).map(([name, tokens]) => [name, setOf(tokens, sets.semantic, modes.light)]);
  const all = {
    ...Object.fromEntries(written),
    $themes: themesOf(),
    $metadata: { tokenSetOrder: Object.keys(sets) },
  };
  return { 'tokens-studio.json': JSON.stringify(all) };
}

export const tokensStudio = { files, held: ({ modes }) => listOf(modes) };
