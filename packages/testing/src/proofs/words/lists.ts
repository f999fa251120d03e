// Words by language: what an office writes and people do not say, and the small words by which a language is known.

import { values, type Variant } from '../../look/variants.ts';

export const LANGUAGES = values.lang;
export type Language = Variant['lang'];

export const isLanguage = (lang: string): lang is Language => LANGUAGES.some((one) => one === lang);

const list = (words: string): string[] => words.split(/,\s+/);

/** Every form of a word is written out: a part of a word says nothing about it. */
export const OFFICIALESE: Record<Language, string[]> = {
  nl: list(
    'teneinde, middels, betreffende, inzake, alsmede, derhalve, desbetreffende, desgevallend, gelieve, ingevolge, overeenkomstig, ' +
      'dient te, dienen te, indien, omtrent, aangaande, reeds, thans, tevens, ongeldig, ongeldige, verplicht veld, foutieve invoer, ' +
      'ondergetekende, dewelke, conform, bovenvermelde, voornoemde',
  ),
  fr: list(
    'afin de, dans le cadre de, relatif à, relative à, susmentionné, susmentionnée, ci-après, nonobstant, le cas échéant, en vertu de, ' +
      'préalablement, invalide, non valide, champ obligatoire, ledit, ladite, conformément, il convient de, procéder à, soussigné, ' +
      'saisie incorrecte, dûment',
  ),
  de: list(
    'gemäß, bezüglich, hinsichtlich, ungültig, ungültige, zwecks, mittels, betreffend, diesbezüglich, obliegt, unverzüglich, Pflichtfeld, ' +
      'seitens, anlässlich, vorgenannt, Eingabefehler, in Anspruch nehmen, hiermit, nachstehend, unbeschadet',
  ),
  en: list(
    'pursuant, hereby, aforementioned, thereof, herein, shall, prior to, in order to, invalid, utilise, commence, in respect of, ' +
      'with regard to, mandatory field, undersigned, notwithstanding, in accordance with',
  ),
};

/** Small words that only one of the four languages has; `de`, `en`, `die` and `is` are in two. */
export const SMALL_WORDS: Record<Language, string[]> = {
  nl: list(
    'het, een, niet, je, voor, met, zijn, wij, naar, ik, hoe, wat, jij, bij, ook, uit, aan, dat, van, op, we, nog, er',
  ),
  fr: list('le, la, les, des, une, est, et, vous, pour, dans, votre, nous, à, sur, avec, pas, du, qui, ne, au, ou'),
  de: list('der, das, und, ist, nicht, sie, für, mit, eine, ein, auf, ihr, ihre, zu, wie, von, ich, bei, den, im, wir'),
  en: list('the, and, to, you, your, with, not, are, this, how, what, it, from, have, do, of, my, our, for'),
};

/** Messages that are the same in two languages on purpose: which languages, and why. */
export const SAME: Record<string, { languages: Language[]; why: string }> = {};
