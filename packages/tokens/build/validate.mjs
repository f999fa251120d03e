// Finds what is wrong with a set of tokens before style-dictionary sees it, so that every message has file, token and reason.
import { TokenError } from './load.mjs';
import { TYPES } from './types.mjs';

const REFERENCE = /^\{([^{}]+)\}$/;
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/;

/** The names of the tokens that a value refers to, also inside a composite value. */
export function referencesIn(value) {
  if (typeof value === 'string') return REFERENCE.exec(value)?.slice(1) ?? [];
  if (value && typeof value === 'object') return Object.values(value).flatMap(referencesIn);
  return [];
}

function typeProblem(token) {
  const { $type, $value } = token;
  if ($type === undefined) return 'has no $type, and no group around it has one';
  if (!Object.hasOwn(TYPES, $type)) return `has the unknown $type "${$type}" (known: ${Object.keys(TYPES).join(', ')})`;
  if (typeof $value === 'string' && REFERENCE.test($value)) return null;
  return TYPES[$type].check($value)
    ? null
    : `is a ${$type}, so its $value has to be ${TYPES[$type].wants} or a {reference}; it is ${JSON.stringify($value)}`;
}

function referenceProblem(token, tokens) {
  for (const name of referencesIn(token.$value)) {
    const target = tokens.get(name);
    if (!target) return `refers to {${name}}, which does not exist`;
    if (typeof token.$value === 'string' && target.$type !== token.$type)
      return `is a ${token.$type} and refers to {${name}}, which is a ${target.$type}`;
  }
  return null;
}

// The chain of names from a token back to itself, or null.
function cycle(name, tokens, trail = []) {
  if (trail.includes(name)) return [...trail.slice(trail.indexOf(name)), name];
  for (const next of referencesIn(tokens.get(name)?.$value)) {
    const found = cycle(next, tokens, [...trail, name]);
    if (found) return found;
  }
  return null;
}

function pairProblem(token, tokens) {
  for (const { kind, on = [], reason } of token.$extensions?.['eu.naast.contrast'] ?? []) {
    if (!['text', 'boundary', 'decorative'].includes(kind))
      return `declares a contrast pair of the unknown kind "${kind}" (known: text, boundary, decorative)`;
    if (kind === 'decorative' && !reason) return 'declares a decorative pair without a reason';
    if (!on.length) return 'declares a contrast pair on nothing';
    const missing = on.find((name) => tokens.get(name)?.$type !== 'color');
    if (missing) return `declares a contrast pair on ${missing}, which is not a colour token`;
  }
  return null;
}

function fluidProblem(token) {
  const fluid = token.$extensions?.['eu.naast.fluid'];
  if (!fluid) return null;
  const sizes = [fluid.min, token.$value];
  const right =
    token.$type === 'dimension' &&
    sizes.every((size) => TYPES.dimension.check(size) && size.unit === 'rem') &&
    fluid.min.value < token.$value.value;
  return right ? null : 'is fluid, so its $value and its smaller "min" both have to be dimensions in rem';
}

function problemOf(name, token, tokens) {
  if (!NAME.test(name)) return 'is not a valid name: small letters, digits and single hyphens, in at least one group';
  if (!token.$description) return 'has no $description that says what it is for';
  const problem = typeProblem(token) ?? referenceProblem(token, tokens);
  if (problem) return problem;
  const loop = cycle(name, tokens);
  if (loop) return `refers to itself: ${loop.join(' → ')}`;
  return pairProblem(token, tokens) ?? fluidProblem(token);
}

/** Throws a TokenError that lists every problem in the set. */
export function validate(tokens) {
  const problems = [];
  const taken = new Map();
  for (const [name, token] of tokens) {
    // text-size.1 and text.size-1 would be the same custom property.
    const property = name.replaceAll('.', '-');
    const reason = taken.has(property)
      ? `has the same custom property as ${taken.get(property)}`
      : problemOf(name, token, tokens);
    taken.set(property, name);
    if (reason) problems.push({ file: token.file, token: name, reason });
  }
  if (problems.length) throw new TokenError(problems);
}
