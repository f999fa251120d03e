// Our own $extensions: what each has to look like. A new one is one more entry in CHECKS, and a line in the README.
import { SCOPES } from './scopes.ts';
import { TYPES } from './types.ts';
import { isRecord } from './records.ts';
import type { Extensions, SourceToken, SourceTokens } from './token.ts';

// What is wrong with the value of one extension, or null. A source may say anything, so that what it said is looked at as unknown.
type Check = (value: unknown, token: SourceToken, tokens: SourceTokens) => string | null;

/** CSS Color 4, section 6.2: the colours that a person chose for the whole computer, without those that CSS has deprecated. */
export const SYSTEM_COLOURS =
  `AccentColor AccentColorText ActiveText ButtonBorder ButtonFace ButtonText Canvas CanvasText Field FieldText GrayText Highlight
  HighlightText LinkText Mark MarkText SelectedItem SelectedItemText VisitedText`.split(/\s+/);

const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const named = (name: unknown, tokens: SourceTokens) => (typeof name === 'string' ? tokens.get(name) : undefined);
const isColour = (name: unknown, tokens: SourceTokens) => named(name, tokens)?.$type === 'color';

const KINDS: unknown[] = ['text', 'boundary', 'decorative'];
function contrastProblem(pairs: unknown, _token: SourceToken, tokens: SourceTokens) {
  if (!Array.isArray(pairs) || !pairs.every(isRecord)) return 'has contrast pairs that are no list of objects';
  for (const { kind, on: grounds, reason } of pairs) {
    const on = listed(grounds);
    if (!KINDS.includes(kind))
      return `declares a contrast pair of the unknown kind "${kind}" (known: text, boundary, decorative)`;
    if (kind === 'decorative' && !reason) return 'declares a decorative pair without a reason';
    if (!on.length) return 'declares a contrast pair on nothing';
    const missing = on.find((name) => !isColour(name, tokens));
    if (missing) return `declares a contrast pair on ${missing}, which is not a colour token`;
    const old = on.find((name) => named(name, tokens)?.$deprecated);
    if (old) return `declares a contrast pair on ${old}, which is deprecated`;
  }
  return null;
}

const remOf = (size: unknown) => (TYPES.dimension.check(size) && size.unit === 'rem' ? size.value : NaN);
function fluidProblem(fluid: unknown, { $type, $value }: SourceToken) {
  const right = $type === 'dimension' && isRecord(fluid) && remOf(fluid.min) < remOf($value);
  return right ? null : 'is fluid, so its $value and "min" have to be dimensions in rem, and "min" the smaller';
}

function deprecatedProblem(value: unknown, token: SourceToken, tokens: SourceTokens) {
  const { new: name, since } = isRecord(value) ? value : {};
  if (!token.$deprecated) return 'has "eu.naast.deprecated" and no $deprecated';
  if (!/^\d+\.\d+\.\d+$/.test(String(since)))
    return 'is deprecated without the version since which it is: write since: "1.2.0"';
  const target = named(name, tokens);
  if (!target || target.tier !== 'semantic') return `is deprecated for "${name}", which is not a semantic token`;
  if (target.$deprecated) return `is deprecated for ${name}, which is deprecated itself`;
  return token.$value === `{${name}}` ? null : `is deprecated for ${name}, so its $value has to be {${name}}`;
}

function iconProblem(others: unknown, _token: SourceToken, tokens: SourceTokens) {
  const missing = Array.isArray(others) ? others.find((name) => !isColour(name, tokens)) : 'a list';
  return missing ? `needs an icon beside ${missing}, which is not a colour token` : null;
}

function scopesProblem(scopes: unknown) {
  const wrong = Array.isArray(scopes) ? scopes.find((scope) => !SCOPES.includes(scope)) : JSON.stringify(scopes);
  return wrong ? `has the unknown Figma scope ${wrong} (known: ${SCOPES.join(', ')})` : null;
}

const sentence =
  (key: string): Check =>
  (value) =>
    typeof value === 'string' && value.length > 10 ? null : `has "${key}" without a sentence that gives the reason`;

const CHECKS: Record<keyof Extensions, Check> = {
  'eu.naast.contrast': contrastProblem,
  'eu.naast.fluid': fluidProblem,
  'eu.naast.deprecated': deprecatedProblem,
  'eu.naast.needs-icon': iconProblem,
  'eu.naast.constant': sentence('eu.naast.constant'),
  'eu.naast.offered': sentence('eu.naast.offered'),
  'eu.naast.unit': (unit, { $type }) =>
    $type === 'number' && typeof unit === 'string' && /^[a-z]+$/.test(unit) ? null : 'has a unit that is none',
  'eu.naast.css': (value) => (value === false ? null : 'has "eu.naast.css", which can only be false'),
  'eu.naast.forced-colours': (name) =>
    SYSTEM_COLOURS.some((known) => known === name)
      ? null
      : `stands for the unknown system colour "${name}" (known: ${SYSTEM_COLOURS.join(', ')})`,
  'com.figma.scopes': scopesProblem,
};

const isKnown = (key: string): key is keyof Extensions => Object.hasOwn(CHECKS, key);

/** What is wrong with the $extensions of a token, or null. */
export function extensionProblem(token: SourceToken, tokens: SourceTokens): string | null {
  const { $type, $extensions, $deprecated, tier } = token;
  for (const [key, value] of Object.entries($extensions)) {
    if (!isKnown(key)) return `has the unknown extension "${key}" (known: ${Object.keys(CHECKS).join(', ')})`;
    const problem = CHECKS[key](value, token, tokens);
    if (problem) return problem;
  }
  if ($deprecated && !$extensions['eu.naast.deprecated'])
    return 'is $deprecated and does not say for what: write "eu.naast.deprecated": { new, since }';
  if (tier === 'semantic' && $type === 'color' && !$deprecated && !$extensions['eu.naast.forced-colours'])
    return 'says in "eu.naast.forced-colours" no system colour that stands for it';
  return null;
}
