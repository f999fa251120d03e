// Every page of the journey, for the server and for Storybook.
import { content, languages } from '../content/index.ts';
import { accessibility, contact, privacy, problem } from './about.ts';
import { caseStatus } from './case.ts';
import { check } from './check.ts';
import { form } from './form.ts';
import { frame } from './frame.ts';
import { moving } from './moving.ts';
import { otherEvent, overview } from './overview.ts';

export { languages };

/** The elements that stand on every page. */
const EVERYWHERE = ['skip-link', 'official-banner', 'header', 'language-nav', 'help-button', 'footer'];
const FORM = ['field', 'error-summary', 'button'];

const events = content.nl.overview.events.map(({ event }) => event).filter((event) => event !== 'moving');

/**
 * `words` makes a page from its context; its script and style are made of `elements`, `content` and `client`, its own script. Pages of
 * one `kind` differ in words only.
 */
const page = (name, path, words, elements, { content = 'text', client, kind } = {}) => ({
  name,
  path,
  words,
  elements: [...EVERYWHERE, ...elements],
  content,
  client,
  kind,
});

/** @type {(import('../assets.ts').Page & { path: string, words: (context: object) => object, kind?: string })[]} */
export const pages = [
  page('overview', '', overview, ['life-event-card', 'read-aloud'], { content: 'all' }),
  page('moving', 'moving', moving, ['button', 'icon', 'read-aloud'], { content: 'all' }),
  page('form', 'moving/form', form, FORM, { client: 'form.client.ts' }),
  page('check', 'moving/check', check, ['button'], { content: 'all' }),
  page('case', 'moving/case', caseStatus, ['button', 'progress-tracker', 'read-aloud'], { content: 'all' }),
  ...events.map((event) => page(event, event, otherEvent, ['button'], { kind: 'event' })),
  page('contact', 'contact', contact, [], { content: 'all' }),
  page('accessibility', 'accessibility', accessibility, [], { content: 'all' }),
  page('privacy', 'privacy', privacy, [], { content: 'all' }),
];

/** What a page that is not there, or a mistake, is answered with. */
export const problemPage = page('problem', '', problem, ['button']);

/**
 * A page.
 *
 * @param {typeof pages[number]} page
 * @param {{ lang: string, path: string, today: string }} context
 * @returns {{ title: string, body: import('../../../lib/html.ts').Markup }}
 */
export function render(page, context) {
  const { title, main, ...options } = page.words(context);
  return { title, body: frame(context, main, options) };
}

/** Answers and a case to show a page with, where nobody has filled in anything. */
export const SAMPLE = {
  today: '2026-11-24',
  values: {
    street: 'Zeedijk 12 bus 3',
    postcode: '8400',
    municipality: 'Stad aan Zee',
    date: '2026-11-20',
    who: 'family',
    names: 'Noor Peeters\nIlyas Peeters',
    contact: 'noor@example.be',
  },
};

/** A form that the server sent back: what was filled in, and what is wrong with it. */
export const SENT_BACK = {
  values: { street: 'Zeedijk 12', postcode: '84', municipality: '', date: '2020-01-01', who: '' },
  faults: {
    postcode: 'pattern-mismatch',
    municipality: 'value-missing',
    date: 'range-underflow',
    who: 'value-missing',
  },
};

const SAMPLES = {
  form: { values: {} },
  check: { values: SAMPLE.values },
  case: { report: { reference: 'SZ-7K4M-P2XR', sent: SAMPLE.today, values: SAMPLE.values, stage: 1 } },
  problem: { status: 404 },
};

/**
 * A page as text, for Storybook and the contract: with an example of what a citizen filled in, unless a state is given.
 *
 * @param {string} name One of the names in `pages`, or `problem`.
 * @param {string} lang
 * @param {object} [state] For `form`: `values` and `faults`; for `check`: `values`; for `case`: `report`.
 * @returns {{ title: string, body: string }}
 */
export function renderSample(name, lang, state = {}) {
  const page = [...pages, problemPage].find((one) => one.name === name);
  const { title, body } = render(page, { lang, path: page.path, today: SAMPLE.today, ...SAMPLES[name], ...state });
  return { title, body: String(body) };
}
