// Every page of the journey, for the server and for Storybook.
import { content, languages } from '../content/index.ts';
import { accessibility, contact, privacy, problem } from './about.ts';
import { caseStatus } from './case.ts';
import { check } from './check.ts';
import { form } from './form.ts';
import { frame } from './frame.ts';
import { moving } from './moving.ts';
import { otherEvent, overview } from './overview.ts';
import type { Markup } from '../../../lib/html.ts';
import type { Answers, Context, Language, Page, Parts, State } from '../types.ts';

export { languages };

/** The elements that stand on every page. */
const EVERYWHERE = ['skip-link', 'official-banner', 'header', 'language-nav', 'help-button', 'footer'];
const FORM = ['field', 'error-summary', 'button'];

const events = content.nl.overview.events.map(({ event }) => event).filter((event) => event !== 'moving');

interface More {
  content?: Parts['content'];
  client?: string;
  kind?: string;
}

/**
 * `words` makes a page from its context; its script and style are made of `elements`, `content` and `client`, its own script. Pages of
 * one `kind` differ in words only.
 */
const page = (
  name: string,
  path: string,
  words: Page['words'],
  elements: string[],
  { content: styled = 'text', client, kind }: More = {},
): Page => ({
  name,
  path,
  words,
  elements: [...EVERYWHERE, ...elements],
  content: styled,
  client,
  kind,
});

export const pages: Page[] = [
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

/** @param name One of the names in `pages`, or `problem`. */
export function pageNamed(name: string): Page {
  const found = [...pages, problemPage].find((one) => one.name === name);
  if (!found) throw new Error(`The journey has no page "${name}".`);
  return found;
}

/** A page, as it stands in a document. */
export function render(page: Page, context: Context): { title: string; body: Markup } {
  const words = page.words(context);
  return { title: words.title, body: frame(context, words) };
}

/** Answers and a case to show a page with, where nobody has filled in anything. */
export const SAMPLE: { today: string; values: Answers } = {
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
export const SENT_BACK: State = {
  values: { street: 'Zeedijk 12', postcode: '84', municipality: '', date: '2020-01-01', who: '' },
  faults: {
    postcode: 'pattern-mismatch',
    municipality: 'value-missing',
    date: 'range-underflow',
    who: 'value-missing',
  },
};

const SAMPLES: Partial<Record<string, State>> = {
  form: { values: {} },
  check: { values: SAMPLE.values },
  case: { report: { reference: 'SZ-7K4M-P2XR', sent: SAMPLE.today, values: SAMPLE.values, stage: 1 } },
  problem: { status: 404 },
};

/**
 * A page as text, for Storybook and the contract: with an example of what a citizen filled in, unless a state is given.
 *
 * @param name One of the names in `pages`, or `problem`.
 * @param lang Of its words.
 * @param state For `form`: `values` and `faults`; for `check`: `values`; for `case`: `report`.
 */
export function renderSample(name: string, lang: Language, state: State = {}): { title: string; body: string } {
  const shown = pageNamed(name);
  const context = { lang, path: shown.path, today: SAMPLE.today, ...SAMPLES[name], ...state };
  const { title, body } = render(shown, context);
  return { title, body: String(body) };
}
