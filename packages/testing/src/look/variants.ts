/**
 * How a page is looked at. Pairwise: each value of each axis meets each value of every other, so that a fault that needs two of
 * them is found, in 12 looks instead of 96.
 *
 * @typedef {object} Variant
 * @property {'light' | 'dark' | 'contrast'} theme
 * @property {'standard' | 'calm'} pace
 * @property {'nl' | 'fr' | 'de' | 'en'} lang
 * @property {'ltr' | 'rtl'} dir
 * @property {number} width CSS pixels
 * @property {'chromium' | 'firefox' | 'webkit'} [engine] Chromium unless said otherwise.
 * @property {string} [with] A style sheet that the page brings (../serve/adversaries.ts).
 */

/** What each axis can be. */
export const values = {
  theme: ['light', 'dark', 'contrast'],
  pace: ['standard', 'calm'],
  lang: ['nl', 'fr', 'de', 'en'],
  dir: ['ltr', 'rtl'],
  width: [320, 1280],
};

/** @type {Variant} How most people see it. */
export const usual = { theme: 'light', pace: 'standard', lang: 'nl', dir: 'ltr', width: 1280 };

/** @type {Variant[]} */
export const pairwise = [
  usual,
  { theme: 'light', pace: 'calm', lang: 'fr', dir: 'rtl', width: 320 },
  { theme: 'dark', pace: 'standard', lang: 'de', dir: 'ltr', width: 320 },
  { theme: 'dark', pace: 'calm', lang: 'en', dir: 'rtl', width: 1280 },
  { theme: 'contrast', pace: 'standard', lang: 'nl', dir: 'rtl', width: 320 },
  { theme: 'contrast', pace: 'calm', lang: 'fr', dir: 'ltr', width: 1280 },
  { theme: 'light', pace: 'standard', lang: 'en', dir: 'ltr', width: 320 },
  { theme: 'light', pace: 'calm', lang: 'de', dir: 'rtl', width: 1280 },
  { theme: 'dark', pace: 'standard', lang: 'fr', dir: 'ltr', width: 320 },
  { theme: 'dark', pace: 'calm', lang: 'nl', dir: 'ltr', width: 320 },
  { theme: 'contrast', pace: 'standard', lang: 'de', dir: 'ltr', width: 320 },
  { theme: 'contrast', pace: 'standard', lang: 'en', dir: 'ltr', width: 320 },
];

/** @param {Variant} variant */
export const nameOf = ({ theme, pace, lang, dir, width, engine, with: sheet }) =>
  [theme, pace, lang, dir, `${width} px`, engine, sheet && `with ${sheet}`].filter(Boolean).join(' ');
