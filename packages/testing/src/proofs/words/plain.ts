// What can be measured of plain language, and of the language itself.
import { isLanguage, LANGUAGES, OFFICIALESE, SMALL_WORDS, type Language } from './lists.ts';

/** Longer ones are read twice. */
export const LONGEST = 20;

const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}{}]+(?:[’'.-][\p{L}\p{N}{}]+)*/gu) ?? [];

/** The sentences that are too long. */
export const tooLong = (text: string): string[] =>
  text.split(/(?<=[.!?])\s+/).filter((sentence) => wordsOf(sentence).length > LONGEST);

/** The words of an office that are in it. */
export const officialese = (text: string, lang: string): string[] =>
  (isLanguage(lang) ? OFFICIALESE[lang] : []).filter((words) =>
    new RegExp(`(?<![\\p{L}-])${words}(?![\\p{L}-])`, 'iu').test(text),
  );

/**
 * The language of a text, where it can be told: at least two small words of one language, and none of that in which it is said to be.
 * A name or a title of a few words cannot be told.
 *
 * @returns Another language than the one it is said to be in.
 */
export function otherLanguage(text: string, said: string): Language | undefined {
  const words = wordsOf(text);
  const count = (lang: Language) => words.filter((word) => SMALL_WORDS[lang].includes(word)).length;
  if (!isLanguage(said) || count(said)) return undefined;
  return LANGUAGES.find((lang) => lang !== said && count(lang) >= 2);
}
