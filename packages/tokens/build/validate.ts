// Finds what is wrong with a set of tokens before style-dictionary sees it, so that every message has file, token and reason.
import { COMPOSITES, aliasOf, compositeProblem, isComposite, isReference, memberReferences } from './composites.ts';
import { extensionProblem } from './extensions.ts';
import { groupProblem, spellingProblem } from './grammar.ts';
import { TokenError } from './load.ts';
import { TYPES } from './types.ts';
import type { Problem } from './load.ts';
import type { PlainType, SourceToken, SourceTokens, ValueType } from './token.ts';

/** A token that a value refers to. */
export interface Reference {
  name: string;
  /** What it has to be. */
  type: string | undefined;
  /** The member of a composite that refers to it. */
  member?: string;
}
type Typed = Pick<SourceToken, '$type' | '$value'>;

const KNOWN_TYPES = [...Object.keys(TYPES), ...Object.keys(COMPOSITES)];
export const isPlain = (type: string | undefined): type is PlainType =>
  type !== undefined && Object.hasOwn(TYPES, type);

/** The type of a token that has been validated, with the groups around it or the token that it overrides. */
export function valueTypeOf({ $type, file }: SourceToken): ValueType {
  if (isPlain($type) || isComposite($type)) return $type;
  throw new Error(`${file} has passed validation with the unknown type ${$type}`);
}

/** The tokens that a value refers to, also inside a composite. */
export function referencesOf({ $type, $value }: Typed): Reference[] {
  const alias = aliasOf($value);
  if (alias !== undefined) return [{ name: alias, type: $type }];
  return isComposite($type) ? memberReferences($type, $value) : [];
}

function typeProblem({ $type, $value }: Typed): string | null {
  if ($type === undefined) return 'has no $type, and no group around it has one';
  if (isComposite($type)) return isReference($value) ? null : compositeProblem($type, $value);
  if (!isPlain($type)) return `has the unknown $type "${$type}" (known: ${KNOWN_TYPES.join(', ')})`;
  if (isReference($value)) return null;
  return TYPES[$type].check($value)
    ? null
    : `is a ${$type}, so its $value has to be ${TYPES[$type].wants} or a {reference}; it is ${JSON.stringify($value)}`;
}

function referenceProblem(token: SourceToken, tokens: SourceTokens): string | null {
  for (const { name, type, member } of referencesOf(token)) {
    const target = tokens.get(name);
    const where = member ? ` in its member "${member}"` : '';
    if (!target) return `refers to {${name}}, which does not exist${where}`;
    if (target.$deprecated) {
      const instead = target.$extensions['eu.naast.deprecated']?.new;
      return `refers to {${name}}, which is deprecated${where}${instead ? `: write {${instead}}` : ''}`;
    }
    if (target.$type !== type)
      return member
        ? `refers to {${name}}${where}, which is a ${target.$type} and has to be a ${type}`
        : `is a ${type} and refers to {${name}}, which is a ${target.$type}`;
  }
  return null;
}

// The chain of names from a token back to itself, or null.
function cycle(name: string, tokens: SourceTokens, trail: string[] = []): string[] | null {
  if (trail.includes(name)) return [...trail.slice(trail.indexOf(name)), name];
  const token = tokens.get(name);
  for (const next of token ? referencesOf(token) : []) {
    const found = cycle(next.name, tokens, [...trail, name]);
    if (found) return found;
  }
  return null;
}

function problemOf(name: string, token: SourceToken, tokens: SourceTokens): string | null {
  const misspelt = spellingProblem(name);
  if (misspelt) return misspelt;
  if (!token.$description) return 'has no $description that says what it is for';
  const problem =
    typeProblem(token) ??
    (token.tier === 'semantic' ? groupProblem(name, String(token.$type)) : null) ??
    referenceProblem(token, tokens);
  if (problem) return problem;
  const loop = cycle(name, tokens);
  if (loop) return `refers to itself: ${loop.join(' → ')}`;
  return extensionProblem(token, tokens);
}

/** Throws a TokenError that lists every problem in the set. */
export function validate(tokens: SourceTokens) {
  const problems: Problem[] = [];
  const taken = new Map<string, string>();
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

/**
 * By day and by night a colour has another value, or says why it has not. Throws a TokenError that lists every colour that does
 * neither: a value that was forgotten is seen only by who looks at night.
 */
export function validateNight(semantic: SourceTokens, night: SourceTokens, file: string) {
  const problems: Problem[] = [];
  for (const [name, token] of semantic) {
    const alias = aliasOf(token.$value);
    if (token.$type !== 'color' || token.$deprecated || (alias !== undefined && semantic.has(alias))) continue;
    const constant = token.$extensions['eu.naast.constant'];
    if (!constant && !night.has(name)) {
      const reason =
        'has no value in the dark theme: write one there, or "eu.naast.constant" at the token with the reason';
      problems.push({ file, token: name, reason });
    }
    if (constant && night.has(name))
      problems.push({
        file,
        token: name,
        reason: 'has a value here, and "eu.naast.constant" says that it stays the same',
      });
  }
  if (problems.length) throw new TokenError(problems);
}
