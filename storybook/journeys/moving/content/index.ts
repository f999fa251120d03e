// Every word of the journey, by language. A page takes its words from here, and so does the server's validation.
import nlCase from './nl/case.ts';
import nlForm from './nl/form.ts';
import nlMoving from './nl/moving.ts';
import nlOverview from './nl/overview.ts';
import nlSite from './nl/site.ts';
import frCase from './fr/case.ts';
import frForm from './fr/form.ts';
import frMoving from './fr/moving.ts';
import frOverview from './fr/overview.ts';
import frSite from './fr/site.ts';
import deCase from './de/case.ts';
import deForm from './de/form.ts';
import deMoving from './de/moving.ts';
import deOverview from './de/overview.ts';
import deSite from './de/site.ts';
import enCase from './en/case.ts';
import enForm from './en/form.ts';
import enMoving from './en/moving.ts';
import enOverview from './en/overview.ts';
import enSite from './en/site.ts';
import { keysOf } from '../../../../packages/tokens/build/records.ts';
import type { Language } from '../types.ts';
import type { Words } from './words.ts';

export const content: Record<Language, Words> = {
  nl: { site: nlSite, overview: nlOverview, moving: nlMoving, form: nlForm, case: nlCase },
  fr: { site: frSite, overview: frOverview, moving: frMoving, form: frForm, case: frCase },
  de: { site: deSite, overview: deOverview, moving: deMoving, form: deForm, case: deCase },
  en: { site: enSite, overview: enOverview, moving: enMoving, form: enForm, case: enCase },
};

/** The languages of Belgium, and English for newcomers. */
export const languages = keysOf(content);

export const isLanguage = (word: string): word is Language => Object.hasOwn(content, word);

/** A language that comes from outside, such as the one that a toolbar names. */
export function languageOf(word: string): Language {
  if (!isLanguage(word)) throw new Error(`The journey has no words in "${word}".`);
  return word;
}
