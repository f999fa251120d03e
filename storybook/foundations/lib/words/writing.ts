import type { Language } from '../../../journeys/moving/types.ts';

/** How we write in a language. */
export interface Writing {
  lang: Language;
  /** In English. */
  name: string;
  /** How we address people, and why. */
  address: [word: string, why: string];
  errors: [write: string, not: string][];
  words: [avoid: string, write: string][];
  buttons: [write: string, not: string][];
  /** A letter as it often comes, and the same letter by the line. */
  letter: { before: string; after: string[] };
}
