// The tokens as the pages show them: read from what the package is built to, so that a page cannot say something else.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
/** A built file of the tokens. @param {string} name */
export const read = (name) => JSON.parse(readFileSync(require.resolve(`@naast/tokens/${name}`), 'utf8'));

/**
 * @typedef {object} Token
 * @property {string} name Without its prefix: `text-soft`.
 * @property {string} property The custom property: `--naast-text-soft`.
 * @property {string} path As other tokens call it: `text.soft`.
 * @property {string} type
 * @property {string} description
 * @property {string} value The usual value.
 * @property {Record<string, string>} modes The values that differ.
 * @property {{ kind: string, on: string[], reason?: string }[]} [contrast]
 * @property {string} [forcedColours] The system colour that stands for it.
 * @property {string[]} [needsIcon] Colours beside which it needs an icon.
 * @property {false} [css] It is no custom property.
 */

const PREFIX = '--naast-';
const json = read('tokens.json');

/** Every token, in the order of the sources. @type {Token[]} */
export const tokens = Object.entries(json.tokens).map(([property, token]) => ({
  ...token,
  property,
  name: property.slice(PREFIX.length),
}));

const byName = new Map(tokens.map((token) => [token.name, token]));
const byPath = new Map(tokens.map((token) => [token.path, token]));

/** @param {string} nameOrPath Such as `text-soft` or `text.soft`. @returns {Token} */
export function token(nameOrPath) {
  const found = byName.get(nameOrPath) ?? byPath.get(nameOrPath);
  if (!found) throw new Error(`A page of the foundations shows the token ${nameOrPath}, which does not exist.`);
  return found;
}

/** The tokens whose path starts so. @param {string[]} starts @returns {Token[]} */
export const tokensOf = (...starts) =>
  tokens.filter(({ path }) => starts.some((start) => path === start || path.startsWith(`${start}.`)));

/** What a mode changes lies over these. */
const BELOW = { 'contrast-dark': ['dark'] };

/** @param {Token} one @param {string} [mode] Light, standard pace when left out. */
export function valueIn(one, mode) {
  const modes = [mode, ...(BELOW[mode] ?? [])];
  return modes.map((name) => one.modes[name]).find((value) => value !== undefined) ?? one.value;
}

/** Every declared pair with what was measured. @type {{ token: string, on: string, kind: string, themes: Record<string, object> }[]} */
export const { pairs } = read('contrast.json');

/** The themes by the words that people see. */
export const THEMES = [
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['contrast', 'Contrast'],
  ['contrast-dark', 'Contrast, dark'],
];

const primitive = read('src/primitive/colour.tokens.json').colour;
const isToken = (node) => node && typeof node === 'object' && '$value' in node;
const own = (group) => Object.entries(group).filter(([key]) => !key.startsWith('$'));

/** A group of the primitive colours as a list. */
const steps = (name, group) =>
  own(group).map(([step, { $value, $description }]) => ({
    path: `colour.${name}.${step}`,
    step,
    components: $value.components,
    description: $description,
  }));

const groups = own(primitive).filter(([, node]) => !isToken(node));
const isRamp = (group) => own(group).every(([step]) => /^\d+$/.test(step));

/** The ramps: a hue in twelve steps. */
export const ramps = groups
  .filter(([, group]) => isRamp(group))
  .map(([name, group]) => ({ name, use: group.$description.replace(/^\w+: /, ''), steps: steps(name, group) }));

/** The colours outside the ramps. */
export const fixedColours = [
  ...own(primitive)
    .filter(([, node]) => isToken(node))
    .flatMap(([name, node]) =>
      steps(name, { '': node }).map((one) => ({ ...one, path: `colour.${name}`, step: name })),
    ),
  ...groups.filter(([, group]) => !isRamp(group)).flatMap(([name, group]) => steps(name, group)),
];
