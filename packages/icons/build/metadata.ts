import { groups, languages, type GroupId, type Language } from './groups.ts';
import type { Metadata, Source } from './icon.ts';
import { readJson } from './read.ts';

const keys = ['meaning', 'synonyms', 'mirror', 'note'];

/** An entry as somebody wrote it: all of it may be wrong. */
interface Entry {
  meaning?: Record<string, unknown>;
  synonyms?: Record<string, unknown>;
  mirror?: unknown;
  note?: unknown;
}
type Entries = Record<string, Entry>;

/** Adds meaning, synonyms, mirror and note to each icon, from src/metadata/<group>.json. */
export function attachMetadata(src: string, icons: Source[], problems: string[]): (Source & Metadata)[] {
  const entriesOf = new Map(groups.map(({ id }) => [id, readJson(src, `metadata/${id}.json`, problems) as Entries]));
  checkLeftovers(entriesOf, icons, problems);
  return icons.map((icon) => {
    const entry = entriesOf.get(icon.group)?.[icon.bare];
    const where = `metadata/${icon.group}.json: "${icon.bare}"`;
    const found = entry
      ? [...faults(entry), ...noteFaults(icon.group, entry)]
      : [`is missing; its drawing is ${icon.file}`];
    problems.push(...found.map((fault) => `${where} ${fault}`));
    // A fault stops the build, so what it goes on with is right.
    const { meaning, synonyms, mirror = false, note } = (entry ?? {}) as Metadata;
    return { ...icon, meaning, synonyms, mirror, note };
  });
}

function faults({ meaning = {}, synonyms = {}, mirror = false, note = '-', ...rest }: Entry): string[] {
  return [
    ...Object.keys(rest).map((key) => `has "${key}", which is none of ${keys.join(', ')}`),
    ...unknownLanguages(meaning).map(
      (language) => `has a meaning in "${language}", which is none of ${languages.join(', ')}`,
    ),
    ...unknownLanguages(synonyms).map(
      (language) => `has synonyms in "${language}", which is none of ${languages.join(', ')}`,
    ),
    ...languages.flatMap((language) => wordFaults(language, meaning[language], synonyms[language])),
    ...(typeof mirror === 'boolean' ? [] : ['has a "mirror" that is neither true nor false']),
    ...(isText(note) ? [] : ['has a "note" without words']),
  ];
}

const noteFaults = (group: GroupId, { note }: Entry): string[] =>
  groups.find(({ id }) => id === group)?.needsNote && note === undefined
    ? ['has no "note": say what the drawing leaves out, and why']
    : [];

/** A search finds an icon by these words only, so every language needs them, and none stands there twice. */
function wordFaults(language: Language, meaning: unknown, synonyms: unknown): string[] {
  if (!isText(meaning)) return [`has no meaning in ${language}`];
  if (synonyms === undefined) return [`has no synonyms in ${language}: write what people call it, at least one word`];
  if (!isListOfText(synonyms)) return [`has synonyms in ${language} that are no list of words`];
  const words = [meaning, ...synonyms].map((word) => word.toLowerCase());
  const repeated = words.find((word, i) => words.indexOf(word) !== i);
  return repeated === undefined ? [] : [`says "${repeated}" twice in ${language}; keep one`];
}

const unknownLanguages = (words: object): string[] =>
  Object.keys(words).filter((word) => !languages.some((language) => language === word));

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value === value.trim();

const isListOfText = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every(isText);

function checkLeftovers(entriesOf: Map<GroupId, Entries>, icons: Source[], problems: string[]): void {
  const drawn = new Set(icons.map(({ group, bare }) => `${group} ${bare}`));
  for (const [group, entries] of entriesOf) {
    const leftovers = Object.keys(entries).filter((name) => !drawn.has(`${group} ${name}`));
    problems.push(...leftovers.map((name) => `metadata/${group}.json: "${name}" has no drawing`));
  }
}
