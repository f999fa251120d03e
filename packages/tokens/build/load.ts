// Reads DTCG files into flat maps of tokens, each with the file it came from, so that every error can name it.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isRecord } from './records.ts';
import type { Extensions, SourceToken, SourceTokens } from './token.ts';

/** One thing that is wrong in the sources. */
export interface Problem {
  file: string;
  /** The dotted path of the token; empty where it is the whole file. */
  token: string;
  reason: string;
}

// What a group hands on to the tokens in it.
interface Inherited {
  $type?: string | undefined;
  $deprecated?: boolean | string | undefined;
  $extensions?: Extensions;
}
type Group = Inherited & Record<string, unknown>;

/** An error in the sources: one line per problem, each with file, token and reason. */
export class TokenError extends Error {
  override name = 'TokenError';
  problems: Problem[];
  constructor(problems: Problem[]) {
    super(problems.map(({ file, token, reason }) => `${file}: ${token ? `${token}: ` : ''}${reason}`).join('\n'));
    this.problems = problems;
  }
}

function readJson(path: string, file: string): Group {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new TokenError([
      { file, token: '', reason: `is not valid JSON (${error instanceof Error ? error.message : error})` },
    ]);
  }
}

// What a group says holds for the tokens in it: $type and $deprecated (DTCG 2025.10, section 6.3), and our $extensions.
function inherit(group: Inherited, parent: Inherited) {
  return {
    $type: group.$type ?? parent.$type,
    $deprecated: group.$deprecated ?? parent.$deprecated,
    $extensions: { ...parent.$extensions, ...group.$extensions },
  };
}

// Depth first through the groups.
function flatten(group: Group, file: string, path: string[], parent: Inherited, tokens: SourceTokens) {
  const own = inherit(group, parent);
  const children = Object.entries(group).filter(([key]) => !key.startsWith('$'));
  const fail = (token: string, reason: string) => new TokenError([{ file, token, reason }]);
  if (!children.length)
    throw fail(path.join('.'), 'has no $value, and no token inside it: write a $value, or take it out of this file');
  for (const [key, node] of children) {
    const name = [...path, key].join('.');
    if (!isRecord(node)) throw fail(name, 'is neither a token (an object with $value) nor a group (an object)');
    if ('$value' in node) tokens.set(name, { ...node, $value: node.$value, ...inherit(node, own), file });
    else flatten(node, file, [...path, key], own, tokens);
  }
}

/** All tokens of one file, as a map from dotted name to token. */
export function readTokens(source: string, file: string): SourceTokens {
  const tokens: SourceTokens = new Map();
  flatten(readJson(join(source, file), file), file, [], {}, tokens);
  return tokens;
}

/** All tokens of the files in one folder, which is their tier. A name that two files define is an error. */
export function readFolder(source: string, folder: string): SourceTokens {
  const all: SourceTokens = new Map();
  const files = readdirSync(join(source, folder))
    .filter((name) => name.endsWith('.tokens.json'))
    .sort();
  for (const name of files) {
    const file = relative(source, join(source, folder, name)).replaceAll('\\', '/');
    for (const [token, value] of readTokens(source, file)) {
      const earlier = all.get(token);
      if (earlier) throw new TokenError([{ file, token, reason: `is already defined in ${earlier.file}` }]);
      all.set(token, { ...value, tier: folder });
    }
  }
  return all;
}

/** A copy of `base` with the values of `overrides` in it. An override may only change a token that exists. */
export function override(base: SourceTokens, overrides: SourceTokens): SourceTokens {
  const merged = new Map(base);
  const problems: Problem[] = [];
  for (const [token, value] of overrides) {
    const original = base.get(token);
    if (!original) problems.push({ file: value.file, token, reason: 'overrides a token that does not exist' });
    else
      merged.set(token, {
        ...original,
        ...value,
        $type: value.$type ?? original.$type,
        $deprecated: original.$deprecated,
        $extensions: mergedExtensions(original, value),
      });
  }
  if (problems.length) throw new TokenError(problems);
  return merged;
}

// A fixed size over a fluid one stays fixed: only `eu.naast.fluid` is bound to the value it was written with.
function mergedExtensions(original: SourceToken, value: SourceToken): Extensions {
  const { 'eu.naast.fluid': _fluid, ...kept } = original.$extensions;
  return { ...kept, ...value.$extensions };
}
