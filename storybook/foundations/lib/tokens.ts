// The tokens as the pages show them: read from what the package is built to, so that a page cannot say something else.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { MeasuredPair, Theme } from '../../../packages/tokens/build/contrast.ts';
import type { JsonToken, TokensJson } from '../../../packages/tokens/build/json.ts';
import { isRecord } from '../../../packages/tokens/build/records.ts';
import type { Components } from './colour.ts';

const require = createRequire(import.meta.url);
/** A built file of the tokens. */
export const read = (name: string): unknown =>
  JSON.parse(readFileSync(require.resolve(`@naast/tokens/${name}`), 'utf8'));

/** A token as tokens.json has it, with its names. */
export interface Token extends JsonToken {
  /** Without its prefix: `text-soft`. */
  name: string;
  /** The custom property: `--naast-text-soft`. */
  property: string;
}

const PREFIX = '--naast-';
const json = read('tokens.json') as TokensJson;

/** Every token, in the order of the sources. */
export const tokens: Token[] = Object.entries(json.tokens).map(([property, token]) => ({
  ...token,
  property,
  name: property.slice(PREFIX.length),
}));

const byName = new Map(tokens.map((token) => [token.name, token]));
const byPath = new Map(tokens.map((token) => [token.path, token]));

/** @param nameOrPath Such as `text-soft` or `text.soft`. */
export function token(nameOrPath: string): Token {
  const found = byName.get(nameOrPath) ?? byPath.get(nameOrPath);
  if (!found) throw new Error(`A page of the foundations shows the token ${nameOrPath}, which does not exist.`);
  return found;
}

/** The tokens whose path starts so. */
export const tokensOf = (...starts: string[]): Token[] =>
  tokens.filter(({ path }) => starts.some((start) => path === start || path.startsWith(`${start}.`)));

/** What a mode changes lies over these. */
const BELOW: Record<string, string[]> = { 'contrast-dark': ['dark'] };

/** The value in a mode: light, standard pace when it is left out. */
export function valueIn(one: Token, mode = ''): string {
  const modes = [mode, ...(BELOW[mode] ?? [])];
  return modes.map((name) => one.modes[name]).find((value) => value !== undefined) ?? one.value;
}

/** Every declared pair with what was measured. */
export const { pairs } = read('contrast.json') as { pairs: MeasuredPair[] };

/** The themes by the words that people see. */
export const THEMES: [theme: Theme, words: string][] = [
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['contrast', 'Contrast'],
  ['contrast-dark', 'Contrast, dark'],
];

/** A colour as the sources write it. */
interface Primitive {
  $value: { components: Components };
  $description: string;
}
/** A group of them: its colours by their name, and what is said of it. */
type Group = Record<string, unknown> & { $description: string };
/** A primitive colour as the pages show it. */
export interface Step {
  path: string;
  step: string;
  components: Components;
  description: string;
}

const { colour: primitive } = read('src/primitive/colour.tokens.json') as { colour: Group };
const isToken = (node: unknown): node is Primitive => isRecord(node) && '$value' in node;
const isGroup = (node: unknown): node is Group => isRecord(node) && !isToken(node);
const own = (group: Group): [name: string, node: unknown][] =>
  Object.entries(group).filter(([key]) => !key.startsWith('$'));

const stepOf = (path: string, step: string, { $value, $description }: Primitive): Step => ({
  path,
  step,
  components: $value.components,
  description: $description,
});

/** The colours of a group as a list. */
const steps = (name: string, group: Group): Step[] =>
  own(group).flatMap(([step, node]) => (isToken(node) ? [stepOf(`colour.${name}.${step}`, step, node)] : []));

const groups = own(primitive).flatMap(([name, node]) => (isGroup(node) ? [{ name, group: node }] : []));
const isRamp = (group: Group): boolean => own(group).every(([step]) => /^\d+$/.test(step));

/** The ramps: a hue in twelve steps. */
export const ramps = groups
  .filter(({ group }) => isRamp(group))
  .map(({ name, group }) => ({ name, use: group.$description.replace(/^\w+: /, ''), steps: steps(name, group) }));

/** The colours outside the ramps. */
export const fixedColours = [
  ...own(primitive).flatMap(([name, node]) => (isToken(node) ? [stepOf(`colour.${name}`, name, node)] : [])),
  ...groups.filter(({ group }) => !isRamp(group)).flatMap(({ name, group }) => steps(name, group)),
];
