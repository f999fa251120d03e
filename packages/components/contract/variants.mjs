/**
 * How a page is looked at. Pairwise: each value of each axis meets each value of the others often enough that a fault that
 * needs two of them is found, at a third of the price of the whole product.
 *
 * @typedef {object} Variant
 * @property {'light' | 'dark' | 'contrast'} theme
 * @property {'standard' | 'calm'} pace
 * @property {'nl' | 'fr' | 'de' | 'en'} lang
 * @property {'ltr' | 'rtl'} dir
 * @property {number} width CSS pixels
 * @property {'chromium' | 'firefox' | 'webkit'} [engine] Chromium unless said otherwise.
 * @property {string} [with] A style sheet that the page brings (adversaries.mjs).
 */

/** @type {Variant} How most people see it. */
export const usual = { theme: 'light', pace: 'standard', lang: 'nl', dir: 'ltr', width: 1280 };

/** @type {Variant[]} */
export const pairwise = [
  usual,
  { theme: 'dark', pace: 'calm', lang: 'fr', dir: 'rtl', width: 320 },
  { theme: 'contrast', pace: 'standard', lang: 'de', dir: 'ltr', width: 320 },
  { theme: 'light', pace: 'calm', lang: 'en', dir: 'ltr', width: 320 },
  { theme: 'dark', pace: 'standard', lang: 'de', dir: 'ltr', width: 1280 },
];

/** @param {Variant} variant */
export const nameOf = ({ theme, pace, lang, dir, width, engine, with: sheet }) =>
  [theme, pace, lang, dir, `${width} px`, engine, sheet && `with ${sheet}`].filter(Boolean).join(' ');
