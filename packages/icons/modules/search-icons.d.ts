import type { IconName } from './names.js';

/** How to search. */
export interface SearchOptions {
  /**
   * The language of the query, as in `lang` ("nl", "fr-BE"). Default: all of nl, fr, de and en, as for a language that
   * has no words here. The names of the icons are searched in every case.
   */
  readonly lang?: string;
}

/**
 * Finds icons by what people call them: their meaning, synonyms and name. Case and accents do not count, the start of a word
 * is enough, and in words of four letters or more one letter may be wrong, missing, extra or in the wrong place.
 *
 * For galleries and pickers: it carries the words of all icons, so a page for citizens does not import it.
 *
 * @param query What somebody typed. Words that fit nothing are passed over when no icon fits all of them.
 * @returns the names of the icons that fit, best first; none when the query holds no word.
 */
export declare function searchIcons(query: string, options?: SearchOptions): IconName[];
