import type { Engine } from '../engines/browsers.ts';

/**
 * How a page is looked at. Pairwise: each value of each axis meets each value of every other, so that a fault that needs two of
 * them is found, in 12 looks instead of 96.
 */
export interface Variant {
  theme: 'light' | 'dark' | 'contrast';
  pace: 'standard' | 'calm';
  lang: 'nl' | 'fr' | 'de' | 'en';
  dir: 'ltr' | 'rtl';
  /** CSS pixels. */
  width: number;
  /** Chromium unless said otherwise. */
  engine?: Engine;
  /** A style sheet that the page brings (serve/adversaries.ts). */
  with?: string;
  /** The moment at which it is looked at, ISO 8601 with its zone. Unless said otherwise, the one pinned moment (clock.ts). */
  at?: string;
}

/** What each axis can be. */
export const values = {
  theme: ['light', 'dark', 'contrast'],
  pace: ['standard', 'calm'],
  lang: ['nl', 'fr', 'de', 'en'],
  dir: ['ltr', 'rtl'],
  width: [320, 1280],
} as const satisfies { [axis in keyof Variant]?: readonly unknown[] };

/** How most people see it. */
export const usual: Variant = { theme: 'light', pace: 'standard', lang: 'nl', dir: 'ltr', width: 1280 };

export const pairwise: Variant[] = [
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

export const nameOf = ({ theme, pace, lang, dir, width, engine, with: sheet, at }: Variant): string =>
  [theme, pace, lang, dir, `${width} px`, engine, sheet && `with ${sheet}`, at && `at ${at}`].filter(Boolean).join(' ');
