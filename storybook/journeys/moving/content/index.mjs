// Every word of the journey, by language. A page takes its words from here, and so does the server's validation.
import nlCase from './nl/case.mjs';
import nlForm from './nl/form.mjs';
import nlMoving from './nl/moving.mjs';
import nlOverview from './nl/overview.mjs';
import nlSite from './nl/site.mjs';
import frCase from './fr/case.mjs';
import frForm from './fr/form.mjs';
import frMoving from './fr/moving.mjs';
import frOverview from './fr/overview.mjs';
import frSite from './fr/site.mjs';
import deCase from './de/case.mjs';
import deForm from './de/form.mjs';
import deMoving from './de/moving.mjs';
import deOverview from './de/overview.mjs';
import deSite from './de/site.mjs';
import enCase from './en/case.mjs';
import enForm from './en/form.mjs';
import enMoving from './en/moving.mjs';
import enOverview from './en/overview.mjs';
import enSite from './en/site.mjs';

export const content = {
  nl: { site: nlSite, overview: nlOverview, moving: nlMoving, form: nlForm, case: nlCase },
  fr: { site: frSite, overview: frOverview, moving: frMoving, form: frForm, case: frCase },
  de: { site: deSite, overview: deOverview, moving: deMoving, form: deForm, case: deCase },
  en: { site: enSite, overview: enOverview, moving: enMoving, form: enForm, case: enCase },
};

/** The languages of Belgium, and English for newcomers. */
export const languages = Object.keys(content);
