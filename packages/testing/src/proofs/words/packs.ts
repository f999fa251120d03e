// What an element says itself, in each language.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import ts from 'typescript';
import type { Component } from '../../library/fixtures.ts';
import { LANGUAGES, type Language } from './lists.ts';

/** A sentence, or one for each plural form. */
export type Message = string | Partial<Record<Intl.LDMLPluralRule, string>>;

/** By their keys. */
type Pack = Record<string, Message>;

/** The messages of one component. */
export interface Group {
  name: string;
  /** The folder of the locale files. */
  where: string;
  keys: string[];
  packs: Partial<Record<Language, Pack>>;
}

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The messages that a component must have, as `messages.ts` names them; undefined when it says nothing itself. */
function keysOf(group: string, folder: string): string[] | undefined {
  const file = join(folder, 'messages.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const messages = source.statements.filter(ts.isInterfaceDeclaration).find(({ name }) => name.text === 'Messages');
  if (!messages) throw new Error(`${file} declares no interface Messages.`);
  const member = messages.members.filter(ts.isPropertySignature).find(({ name }) => name.getText() === group);
  if (!member) return undefined;
  if (!member.type || !ts.isTypeLiteralNode(member.type))
    throw new Error(`${file}: ${group} is not written out there.`);
  return member.type.members.flatMap(({ name }) => name?.getText() ?? []);
}

/** As it stands in the source, whether or not it has been built. A locale file imports nothing but types. */
const load = (file: string): Promise<Record<string, Pack>> => {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', charset: 'utf8' });
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
};

/** A deliberately broken component brings its own: `locales/nl.json` and so on; what Dutch says, all must say. */
function brought(folder: string): Pick<Group, 'keys' | 'packs'> {
  const packs: Group['packs'] = {};
  for (const lang of LANGUAGES) {
    const file = join(folder, `${lang}.json`);
    if (existsSync(file)) packs[lang] = JSON.parse(readFileSync(file, 'utf8'));
  }
  if (!packs.nl) throw new Error(`There is no nl.json in ${folder}.`);
  return { packs, keys: Object.keys(packs.nl) };
}

/** The messages of a component; null when it says nothing itself. */
export async function groupOf({ name, folder }: Component): Promise<Group | null> {
  const group = camel(name);
  const own = join(folder, 'locales');
  if (existsSync(own)) return { name: group, where: 'locales', ...brought(own) };
  const locales = join(folder, '../locales');
  const keys = existsSync(locales) && keysOf(group, locales);
  if (!keys) return null;
  const packs: Group['packs'] = {};
  for (const lang of LANGUAGES) {
    const pack = (await load(join(locales, `${lang}.ts`)))[group];
    if (pack) packs[lang] = pack;
  }
  return { name: group, where: 'src/locales', keys, packs };
}

/** The plural forms that whole numbers an element may count need. */
export function formsOf(lang: Language): Intl.LDMLPluralRule[] {
  const rules = new Intl.PluralRules(lang);
  // French has a form of its own for a million, which no field and no list comes to.
  return [...new Set(Array.from({ length: 10_000 }, (_, count) => rules.select(count)))];
}

/** The sentences of a message; none when it is missing. */
export const textsOf = (message: Message | undefined): string[] =>
  typeof message === 'string' ? [message] : Object.values(message ?? {});

/** The places of a sentence that are filled in, in one order. */
export const placesOf = (text: string): string => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ');
