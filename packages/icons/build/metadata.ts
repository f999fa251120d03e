import { groups, languages } from './groups.ts';
import { readJson } from './read.ts';

const keys = ['meaning', 'synonyms', 'mirror', 'note'];

/** Adds meaning, synonyms, mirror and note to each icon, from src/metadata/<group>.json. */
export function attachMetadata(src, icons, problems) {
  const entriesOf = Object.fromEntries(groups.map(({ id }) => [id, readJson(src, `metadata/${id}.json`, problems)]));
  checkLeftovers(entriesOf, icons, problems);
  return icons.map((icon) => {
    const entry = entriesOf[icon.group][icon.bare];
    const where = `metadata/${icon.group}.json: "${icon.bare}"`;
    const found = entry
      ? [...faults(entry), ...noteFaults(icon.group, entry)]
      : [`is missing; its drawing is ${icon.file}`];
    problems.push(...found.map((fault) => `${where} ${fault}`));
    const { meaning, synonyms, mirror = false, note } = entry ?? {};
    return { ...icon, meaning, synonyms, mirror, note };
  });
}

function faults({ meaning = {}, synonyms = {}, mirror = false, note = '-', ...rest }) {
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

const noteFaults = (group, { note }) =>
  groups.find(({ id }) => id === group).needsNote && note === undefined
    ? ['has no "note": say what the drawing leaves out, and why']
    : [];

/** A search finds an icon by these words only, so every language needs them, and none stands there twice. */
function wordFaults(language, meaning, synonyms) {
  if (!isText(meaning)) return [`has no meaning in ${language}`];
  if (synonyms === undefined) return [`has no synonyms in ${language}: write what people call it, at least one word`];
  if (!isListOfText(synonyms)) return [`has synonyms in ${language} that are no list of words`];
  const words = [meaning, ...synonyms].map((word) => word.toLowerCase());
  const repeated = words.find((word, i) => words.indexOf(word) !== i);
  return repeated === undefined ? [] : [`says "${repeated}" twice in ${language}; keep one`];
}

const unknownLanguages = (words) => Object.keys(words).filter((language) => !languages.includes(language));

const isText = (value) => typeof value === 'string' && value.trim() !== '' && value === value.trim();

const isListOfText = (value) => Array.isArray(value) && value.length > 0 && value.every(isText);

function checkLeftovers(entriesOf, icons, problems) {
  const drawn = new Set(icons.map(({ group, bare }) => `${group} ${bare}`));
  for (const [group, entries] of Object.entries(entriesOf)) {
    const leftovers = Object.keys(entries).filter((name) => !drawn.has(`${group} ${name}`));
    problems.push(...leftovers.map((name) => `metadata/${group}.json: "${name}" has no drawing`));
  }
}
