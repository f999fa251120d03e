// What changed between two tokens.json, and what that makes of the next version. Pure: it reads nothing and writes nothing.
// Why each change weighs what it weighs stands in docs/decisions/0011.
import { THEMES, ratio, required } from './contrast.ts';
import type { JsonToken, TokensJson } from './json.ts';
import type { ContrastKind } from './token.ts';

/** From the least to the most. */
export const LEVELS = ['none', 'patch', 'minor', 'major'] as const;
export type Level = (typeof LEVELS)[number];

/** One thing that changed. */
export interface Change {
  level: Level;
  kind: string;
  /** The custom property, or the mode. */
  name: string;
  reason: string;
  /** What a token is called now. */
  to?: string;
  /** The values that changed, by mode. */
  values?: ChangedValue[];
}
export interface ChangedValue {
  mode: string;
  from: string;
  to: string;
}
export interface Comparison {
  verdict: Level;
  because: string;
  /** The gravest come first. */
  changes: Change[];
}
/** What of a tokens.json a comparison reads. */
export type Comparable = Pick<TokensJson, 'modes' | 'tokens'>;
type ByPath = Map<string, JsonToken>;

const valueIn = (token: JsonToken, mode: string) => token.modes[mode] ?? token.value;
const change = (
  level: Level,
  kind: string,
  name: string,
  reason: string,
  more: Pick<Change, 'to' | 'values'> = {},
): Change => ({ level, kind, name, reason, ...more });

const byPath = (json: Comparable): ByPath => new Map(Object.values(json.tokens).map((token) => [token.path, token]));
const pairsOf = (token: JsonToken): { kind: ContrastKind; on: string }[] =>
  (token.contrast ?? []).flatMap(({ kind, on }) => on.map((ground) => ({ kind, on: ground })));

function removed(name: string, token: JsonToken) {
  const { deprecated } = token;
  const reason = deprecated
    ? `was deprecated since ${deprecated.since}: ${deprecated.message}`
    : 'is gone without having been deprecated';
  return change('major', 'removed', name, reason);
}

function added(name: string, { description, deprecated }: JsonToken) {
  return deprecated
    ? change('minor', 'renamed', name, `is a deprecated name from the start: ${deprecated.message}`, {
        to: deprecated.new,
      })
    : change('minor', 'added', name, description);
}

function renamed(name: string, old: JsonToken, now: JsonToken): Change[] {
  if (now.deprecated && !old.deprecated)
    return [
      change('minor', 'renamed', name, `is deprecated since ${now.deprecated.since}: ${now.deprecated.message}`, {
        to: now.deprecated.new,
      }),
    ];
  if (old.deprecated && !now.deprecated) return [change('minor', 'restored', name, 'is no longer deprecated')];
  return [];
}

// Only the modes that both have: what a new mode says of every token is told once, as a new mode.
function values(name: string, old: JsonToken, now: JsonToken, modes: string[]): Change[] {
  const changed = modes
    .map((mode) => ({ mode, from: valueIn(old, mode), to: valueIn(now, mode) }))
    .filter(({ from, to }) => from !== to);
  return changed.length ? [change('patch', 'value', name, 'has another value', { values: changed })] : [];
}

const ABOUT = ['description', 'forcedColours', 'needsIcon', 'offered'] as const;
function about(name: string, old: JsonToken, now: JsonToken): Change[] {
  const changed = ABOUT.filter((key) => JSON.stringify(old[key]) !== JSON.stringify(now[key]));
  return changed.length ? [change('patch', 'about', name, `says something else (${changed.join(', ')})`)] : [];
}

function compareToken(name: string, old: JsonToken, now: JsonToken, modes: string[]): Change[] {
  const found = [...renamed(name, old, now), ...values(name, old, now, modes), ...about(name, old, now)];
  if (old.type !== now.type) found.push(change('major', 'type', name, `was a ${old.type} and is a ${now.type}`));
  if (old.css !== false && now.css === false)
    found.push(change('major', 'removed', name, 'is no longer a custom property of the CSS'));
  if (old.css === false && now.css !== false)
    found.push(change('minor', 'added', name, 'is now a custom property of the CSS'));
  return found;
}

// A pair that was legible and is not, or that is no longer promised: somebody who could read a page cannot be sure of it any more.
function comparePairs(
  name: string,
  [old, now]: [JsonToken, JsonToken],
  [oldTokens, newTokens]: [ByPath, ByPath],
  modes: string[],
): Change[] {
  const promised = pairsOf(now).map(({ kind, on }) => `${kind} ${on}`);
  return pairsOf(old).flatMap(({ kind, on }) => {
    const [oldGround, newGround] = [oldTokens.get(on), newTokens.get(on)];
    if (!newGround) return [];
    if (!promised.includes(`${kind} ${on}`))
      return [change('major', 'contrast', name, `no longer promises contrast on ${on} (${kind})`)];
    return THEMES.filter((theme) => modes.includes(theme)).flatMap((theme) => {
      const least = required(kind, theme);
      if (least === null || !oldGround) return [];
      const before = ratio(valueIn(old, theme), valueIn(oldGround, theme));
      const after = ratio(valueIn(now, theme), valueIn(newGround, theme));
      if (before < least || after >= least) return [];
      const reason = `on ${on} in ${theme} was ${before.toFixed(2)}:1 and is ${after.toFixed(2)}:1; ${kind} has to be ${least}:1`;
      return [change('major', 'contrast', name, reason)];
    });
  });
}

function compareModes(old: Comparable, now: Comparable): Change[] {
  return [
    ...old.modes
      .filter((mode) => !now.modes.includes(mode))
      .map((mode) => change('major', 'removed', mode, 'is a mode that is gone')),
    ...now.modes
      .filter((mode) => !old.modes.includes(mode))
      .map((mode) => change('minor', 'added', mode, 'is a new mode')),
  ];
}

/**
 * @param old A tokens.json.
 * @param now Another.
 */
export function compare(old: Comparable, now: Comparable): Comparison {
  const modes = ['light', ...old.modes.filter((mode) => now.modes.includes(mode))];
  const paths: [ByPath, ByPath] = [byPath(old), byPath(now)];
  const gone = Object.entries(old.tokens).filter(([name]) => !now.tokens[name]);
  const fresh = Object.entries(now.tokens).filter(([name]) => !old.tokens[name]);
  const both = Object.entries(old.tokens).flatMap(([name, token]) => {
    const later = now.tokens[name];
    return later ? [{ name, token, later }] : [];
  });
  const changes = [
    ...compareModes(old, now),
    ...gone.map(([name, token]) => removed(name, token)),
    ...fresh.map(([name, token]) => added(name, token)),
    ...both.flatMap(({ name, token, later }) => [
      ...compareToken(name, token, later, modes),
      ...comparePairs(name, [token, later], paths, modes),
    ]),
  ].sort((one, other) => LEVELS.indexOf(other.level) - LEVELS.indexOf(one.level));
  const [gravest] = changes;
  if (!gravest) return { verdict: 'none', because: 'nothing changed', changes };
  return { verdict: gravest.level, because: `${gravest.name} ${gravest.reason}`, changes };
}

const lines = ({ kind, name, reason, to, values: changed = [] }: Change) => [
  `  ${kind.padEnd(8)} ${name}${to ? ` → ${to}` : ''}: ${reason}`,
  ...changed.map(({ mode, from, to: value }) => `           ${mode}: ${from} → ${value}`),
];

/** The comparison as text. */
export function asText({ verdict, because, changes }: Comparison): string {
  const groups = LEVELS.toReversed().map((level) => changes.filter((found) => found.level === level));
  const listed = groups.flatMap((group) =>
    group[0] ? [[`\n${group[0].level}`, ...group.flatMap(lines)].join('\n')] : [],
  );
  return [`${verdict}: ${because}`, ...listed].join('\n');
}
