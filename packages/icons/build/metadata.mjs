import { readFileSync } from 'node:fs';
import { groups, languages } from './groups.mjs';

const allowedKeys = ['meaning', 'synonyms', 'mirror', 'note'];

/** Adds meaning, synonyms, mirror and note to each icon, from src/metadata/<group>.json. */
export function attachMetadata(src, icons, problems) {
  const entriesOf = Object.fromEntries(
    groups.map(({ id }) => [id, JSON.parse(readFileSync(`${src}/metadata/${id}.json`, 'utf8'))]),
  );
  checkLeftovers(entriesOf, icons, problems);
  return icons.map((icon) => {
    const entry = entriesOf[icon.group][icon.bare];
    const where = `metadata/${icon.group}.json: "${icon.bare}"`;
    if (!entry) {
      problems.push(`${where} is missing, the drawing is ${icon.file}`);
      return icon;
    }
    checkEntry(entry, where, problems);
    const { meaning, synonyms = {}, mirror = false, note } = entry;
    return { ...icon, meaning, synonyms, mirror, note };
  });
}

function checkEntry(entry, where, problems) {
  for (const key of Object.keys(entry)) {
    if (!allowedKeys.includes(key)) problems.push(`${where} has "${key}", which is none of ${allowedKeys.join(', ')}`);
  }
  if (!['undefined', 'boolean'].includes(typeof entry.mirror)) problems.push(`${where} has a mirror that is not true or false`);
  for (const language of languages) {
    if (!isText(entry.meaning?.[language])) problems.push(`${where} has no meaning in ${language}`);
  }
  for (const [language, words] of Object.entries(entry.synonyms ?? {})) {
    if (!languages.includes(language)) problems.push(`${where} has synonyms in "${language}", which is none of ${languages.join(', ')}`);
    if (!Array.isArray(words) || !words.every(isText)) problems.push(`${where} has synonyms in ${language} that are not a list of words`);
  }
}

const isText = (value) => typeof value === 'string' && value.trim() !== '';

function checkLeftovers(entriesOf, icons, problems) {
  for (const [group, entries] of Object.entries(entriesOf)) {
    const drawn = new Set(icons.filter((icon) => icon.group === group).map((icon) => icon.bare));
    for (const name of Object.keys(entries)) {
      if (!drawn.has(name)) problems.push(`metadata/${group}.json: "${name}" has no drawing`);
    }
  }
}
