// What can be measured of plain language, and of the language itself.
import { OFFICIALESE, SMALL_WORDS } from './lists.ts';

/** Longer ones are read twice. */
export const LONGEST = 20;

const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}{}]+(?:[’'.-][\p{L}\p{N}{}]+)*/gu) ?? [];

/** @returns {string[]} The sentences that are too long. */
export const tooLong = (text) => text.split(/(?<=[.!?])\s+/).filter((sentence) => wordsOf(sentence).length > LONGEST);

/** @returns {string[]} The words of an office that are in it. */
export const officialese = (text, lang) =>
  (OFFICIALESE[lang] ?? []).filter((words) => new RegExp(`(?<![\\p{L}-])${words}(?![\\p{L}-])`, 'iu').test(text));

/**
 * The language of a text, where it can be told: at least two small words of one language, and none of that in which it is said to be.
 * A name or a title of a few words cannot be told.
 *
 * @returns {string | undefined} Another language than the one it is said to be in.
 */
export function otherLanguage(text, said) {
  const words = wordsOf(text);
  const count = (lang) => words.filter((word) => SMALL_WORDS[lang].includes(word)).length;
  if (!SMALL_WORDS[said] || count(said)) return undefined;
  return Object.keys(SMALL_WORDS).find((lang) => lang !== said && count(lang) >= 2);
}
