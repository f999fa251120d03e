// What an element says itself, in each language.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import ts from 'typescript';

export const LANGUAGES = ['nl', 'fr', 'de', 'en'];

/** @typedef {string | Record<string, string>} Message */
/** @typedef {{ name: string, where: string, keys: string[], packs: Record<string, Record<string, Message> | undefined> }} Group */

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** The messages that a component must have, as `messages.ts` names them; undefined when it says nothing itself. */
function keysOf(group, folder) {
  const file = join(folder, 'messages.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const messages = source.statements.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === 'Messages');
  const member = messages.members.find((one) => one.name.getText() === group);
  return member?.type.members.map((one) => one.name.getText());
}

/** As it stands in the source, whether or not it has been built. A locale file imports nothing but types. */
const load = (file) => {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', charset: 'utf8' });
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
};

/** A deliberately broken component brings its own: `locales/nl.json` and so on; what Dutch says, all must say. */
function brought(folder) {
  const read = (lang) => {
    const file = join(folder, `${lang}.json`);
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  };
  const packs = Object.fromEntries(LANGUAGES.map((lang) => [lang, read(lang)]));
  return { packs, keys: Object.keys(packs.nl) };
}

/**
 * @param {import('../../library/fixtures.ts').Component} component
 * @returns {Promise<Group | null>} null when it says nothing itself.
 */
export async function groupOf({ name, folder }) {
  const group = camel(name);
  const own = join(folder, 'locales');
  if (existsSync(own)) return { name: group, where: 'locales', ...brought(own) };
  const locales = join(folder, '../locales');
  const keys = existsSync(locales) && keysOf(group, locales);
  if (!keys) return null;
  const packs = {};
  for (const lang of LANGUAGES) packs[lang] = (await load(join(locales, `${lang}.ts`)))[group];
  return { name: group, where: 'src/locales', keys, packs };
}

/** The plural forms that whole numbers an element may count need. */
export function formsOf(lang) {
  const rules = new Intl.PluralRules(lang);
  // French has a form of its own for a million, which no field and no list comes to.
  return [...new Set(Array.from({ length: 10_000 }, (_, count) => rules.select(count)))];
}

/** @param {Message} message @returns {string[]} */
export const textsOf = (message) => (typeof message === 'string' ? [message] : Object.values(message ?? {}));

/** @param {string} text */
export const placesOf = (text) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ');
