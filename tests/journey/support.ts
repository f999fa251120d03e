// What the tests of the journey share: a citizen's answers, the ways to give them, the pages of the walk.
import type { content } from '../../storybook/journeys/moving/content/index.ts';
import { startJourney } from '../../storybook/journeys/moving/server.ts';
import type { Engine } from '@naast/testing/browsers';
import { engines, type Browser } from '@naast/testing/driver';
import { clockScript } from '@naast/testing/clock';

/** The day on which every test runs: a Tuesday. */
export const TODAY = '2026-11-24';

const NOON = `${TODAY}T12:00:00+01:00`;

/** Server and pages have one clock. */
export const start = (options?: Parameters<typeof startJourney>[0]) =>
  startJourney({ now: () => new Date(NOON), first: clockScript(NOON), ...options });

/** A journey that was started. */
export type Journey = Awaited<ReturnType<typeof start>>;

export type Lang = keyof typeof content;
export const LANGUAGES: Lang[] = ['nl', 'fr', 'de', 'en'];

export interface Mode {
  engine: Engine;
  script: boolean;
}

/** Every engine, with script as it is and with script switched off in the browser's own settings. */
export const MODES: Mode[] = engines.flatMap((engine) => [true, false].map((script) => ({ engine, script })));

export const nameOf = ({ engine, script }: Mode): string => `${engine}, script ${script ? 'on' : 'off'}`;

/** Answers, each by the name of its control. */
export type Answers = Record<string, string>;

/** What a citizen fills in, in the order of the page. */
export const ANSWERS = {
  street: 'Zeedijk 12 bus 3',
  postcode: '8400',
  municipality: 'Stad aan Zee',
  date: '2026-11-20',
  who: 'family',
  names: 'Noor Peeters\nIlyas "Ily" Peeters & Zoë',
  contact: 'noor@example.be',
};

/** What a browser sends for these answers: in a form, a line ends with two characters. */
export const sent = (answers: Answers): [name: string, value: string][] =>
  Object.entries(answers).map(([name, value]) => [name, value.replaceAll('\n', '\r\n')]);

/** In which order this browser wants the parts of a date is a matter of its own language, not of the page's. */
const dateOrder = () =>
  new Intl.DateTimeFormat().formatToParts(new Date()).flatMap(({ type }) => (type === 'literal' ? [] : [type]));

async function typeDay(browser: Browser, value: string): Promise<void> {
  const [year, month, day] = value.split('-');
  const parts: Partial<Record<string, string>> = { year, month, day };
  const order = await browser.evaluate(dateOrder);
  // WebKit waits for the separator; the others go to the next part by themselves.
  await browser.type(order.map((part) => parts[part]).join(browser.engine === 'webkit' ? '/' : ''));
}

async function choose(browser: Browser, value: string): Promise<void> {
  const steps = await browser.evaluate((wanted) => {
    const list = document.activeElement;
    if (!(list instanceof HTMLSelectElement)) throw new Error('What has the focus is no list to choose from.');
    const { options, selectedIndex } = list;
    return [...options].findIndex((option) => option.value === wanted) - selectedIndex;
  }, value);
  for (let step = 0; step < steps; step++) await browser.press('ArrowDown');
}

async function typeLines(browser: Browser, text: string): Promise<void> {
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (index) await browser.press('Enter');
    await browser.type(line);
  }
}

/** Answers a question with the keyboard, from wherever the focus is. */
export async function giveAnswer(browser: Browser, name: string, value: string): Promise<void> {
  await browser.tabTo(`#${name}`);
  if (name === 'date') await typeDay(browser, value);
  else if (name === 'who') await choose(browser, value);
  else await typeLines(browser, value);
}

function empty() {
  const controls = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
    'form :is(input, textarea, select)',
  );
  for (const control of controls) control.value = '';
}

/** The form with nothing in it, also for who filled in something before. */
export async function openForm(browser: Browser, journey: Journey, lang: Lang): Promise<void> {
  await browser.goto(`${journey.url}/${lang}/moving/form`);
  await browser.evaluate(empty);
}

/** Answers every question of the form with the keyboard. */
export async function fillIn(browser: Browser, answers: Answers): Promise<void> {
  for (const [name, value] of Object.entries(answers)) await giveAnswer(browser, name, value);
}

/** Goes to a link or button with Tab, presses Enter, and waits for the page it leads to. */
export async function follow(browser: Browser, selector: string): Promise<void> {
  await browser.tabTo(selector);
  await browser.waitForNavigation(() => browser.press('Enter'));
}

/** Sends the form without anybody judging it, as an old or a hostile browser would. */
function sendUnjudged(answers: Answers): void {
  const form = document.querySelector('form');
  if (!form) throw new Error('There is no form on the page.');
  for (const [name, value] of Object.entries(answers)) {
    const control = form.elements.namedItem(name);
    if (!control || !('value' in control)) throw new Error(`The form does not ask for ${name}.`);
    control.value = value;
  }
  form.submit();
}

const send = (answers: Answers) => (browser: Browser) =>
  browser.waitForNavigation(() => browser.evaluate(sendUnjudged, answers));

/** A page: where it is, and what is done there before it is looked at. */
export interface WalkedPage {
  name: string;
  path: string;
  act?: (browser: Browser) => Promise<void>;
}

/** Every page of the journey once, the quick way. */
export const WALK: WalkedPage[] = [
  { name: 'overview', path: '' },
  { name: 'moving', path: 'moving' },
  { name: 'no case yet', path: 'moving/case' },
  { name: 'form', path: 'moving/form' },
  {
    name: 'form with errors',
    path: 'moving/form',
    act: send({ ...ANSWERS, postcode: '84', date: '2020-01-01', who: '' }),
  },
  { name: 'check', path: 'moving/form', act: send(ANSWERS) },
  { name: 'case', path: 'moving/check', act: send({}) },
];

/** Opens a page of the walk. */
export async function visit(
  browser: Browser,
  journey: Journey,
  lang: Lang,
  { path, act }: Pick<WalkedPage, 'path' | 'act'>,
): Promise<void> {
  await browser.goto(`${journey.url}/${lang}/${path}`);
  await act?.(browser);
  await browser.waitFor(() => document.fonts.status === 'loaded');
}
