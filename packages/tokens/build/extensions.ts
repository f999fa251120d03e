// Our own $extensions: what each has to look like. A new one is one more entry in CHECKS, and a line in the README.
import { SCOPES } from './scopes.ts';
import { TYPES } from './types.ts';

/** CSS Color 4, section 6.2: the colours that a person chose for the whole computer, without those that CSS has deprecated. */
export const SYSTEM_COLOURS =
  `AccentColor AccentColorText ActiveText ButtonBorder ButtonFace ButtonText Canvas CanvasText Field FieldText GrayText Highlight
  HighlightText LinkText Mark MarkText SelectedItem SelectedItemText VisitedText`.split(/\s+/);

const isColour = (name, tokens) => tokens.get(name)?.$type === 'color';

function contrastProblem(pairs, token, tokens) {
  for (const { kind, on = [], reason } of pairs) {
    if (!['text', 'boundary', 'decorative'].includes(kind))
      return `declares a contrast pair of the unknown kind "${kind}" (known: text, boundary, decorative)`;
    if (kind === 'decorative' && !reason) return 'declares a decorative pair without a reason';
    if (!on.length) return 'declares a contrast pair on nothing';
    const missing = on.find((name) => !isColour(name, tokens));
    if (missing) return `declares a contrast pair on ${missing}, which is not a colour token`;
    const old = on.find((name) => tokens.get(name).$deprecated);
    if (old) return `declares a contrast pair on ${old}, which is deprecated`;
  }
  return null;
}

function fluidProblem(fluid, { $type, $value }) {
  const sizes = [fluid.min, $value];
  const right =
    $type === 'dimension' &&
    sizes.every((size) => TYPES.dimension.check(size) && size.unit === 'rem') &&
    fluid.min.value < $value.value;
  return right ? null : 'is fluid, so its $value and "min" have to be dimensions in rem, and "min" the smaller';
}

function deprecatedProblem({ new: name, since } = {}, token, tokens) {
  if (!token.$deprecated) return 'has "eu.naast.deprecated" and no $deprecated';
  if (!/^\d+\.\d+\.\d+$/.test(since ?? ''))
    return 'is deprecated without the version since which it is: write since: "1.2.0"';
  const target = tokens.get(name);
  if (!target || target.tier !== 'semantic') return `is deprecated for "${name}", which is not a semantic token`;
  if (target.$deprecated) return `is deprecated for ${name}, which is deprecated itself`;
  return token.$value === `{${name}}` ? null : `is deprecated for ${name}, so its $value has to be {${name}}`;
}

function iconProblem(others, _token, tokens) {
  const missing = Array.isArray(others) ? others.find((name) => !isColour(name, tokens)) : 'a list';
  return missing ? `needs an icon beside ${missing}, which is not a colour token` : null;
}

function scopesProblem(scopes) {
  const wrong = Array.isArray(scopes) ? scopes.find((scope) => !SCOPES.includes(scope)) : JSON.stringify(scopes);
  return wrong ? `has the unknown Figma scope ${wrong} (known: ${SCOPES.join(', ')})` : null;
}

const sentence = (key) => (value) =>
  typeof value === 'string' && value.length > 10 ? null : `has "${key}" without a sentence that gives the reason`;

const CHECKS = {
  'eu.naast.contrast': contrastProblem,
  'eu.naast.fluid': fluidProblem,
  'eu.naast.deprecated': deprecatedProblem,
  'eu.naast.needs-icon': iconProblem,
  'eu.naast.constant': sentence('eu.naast.constant'),
  'eu.naast.offered': sentence('eu.naast.offered'),
  'eu.naast.unit': (unit, { $type }) =>
    $type === 'number' && /^[a-z]+$/.test(unit) ? null : 'has a unit that is none',
  'eu.naast.css': (value) => (value === false ? null : 'has "eu.naast.css", which can only be false'),
  'eu.naast.forced-colours': (name) =>
    SYSTEM_COLOURS.includes(name)
      ? null
      : `stands for the unknown system colour "${name}" (known: ${SYSTEM_COLOURS.join(', ')})`,
  'com.figma.scopes': scopesProblem,
};

/** What is wrong with the $extensions of a token, or null. */
export function extensionProblem(token, tokens) {
  const { $type, $extensions, $deprecated, tier } = token;
  for (const [key, value] of Object.entries($extensions)) {
    if (!Object.hasOwn(CHECKS, key))
      return `has the unknown extension "${key}" (known: ${Object.keys(CHECKS).join(', ')})`;
    const problem = CHECKS[key](value, token, tokens);
    if (problem) return problem;
  }
  if ($deprecated && !$extensions['eu.naast.deprecated'])
    return 'is $deprecated and does not say for what: write "eu.naast.deprecated": { new, since }';
  if (tier === 'semantic' && $type === 'color' && !$deprecated && !$extensions['eu.naast.forced-colours'])
    return 'says in "eu.naast.forced-colours" no system colour that stands for it';
  return null;
}
