// Runs one task after the other, in browsers that it keeps.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../engines/browsers.ts';
import { open, type Browser } from '../engines/driver.ts';
import { exclusionFor, type Exclusion } from '../library/exclusions.ts';
import { expectedIn } from '../library/expected.ts';
import { fault, type Fault } from './fault.ts';
import type { Component, Fixture } from '../library/fixtures.ts';
import { loadFixture, type LoadedPage } from '../look/page.ts';
import { keepIn } from '../look/pictures.ts';
import { nameOf, type Variant } from '../look/variants.ts';

/** Where pictures of faults are kept. */
const PICTURES = join(tmpdir(), 'naast-contract');

/** What changes a look for one load. */
export interface Query extends Partial<Variant> {
  /** `off`: with script switched off. */
  script?: 'on' | 'off';
  /** `off`: without what a page brings of its own. */
  files?: 'on' | 'off';
}

/** What a proof gets. */
export interface Context {
  component: Component;
  /** None where a component is proved as a whole. */
  fixture: Fixture;
  variant: Variant;
  /** Loads the fixture anew; the query changes the variant. */
  load: (query?: Query) => Promise<LoadedPage>;
  /** The address of the fixture. */
  url: (query?: Query) => string;
  browser: (engine?: Engine) => Promise<Browser>;
  /** Keeps a picture of a fault and says where. */
  keep: (name: string, picture: Buffer) => string;
  /** Compares a text with the reviewed one beside the component, `expected/<name>`. */
  expect: (name: string, text: string, todo?: string) => Fault[];
  /** Whether what has been reviewed is written anew. */
  update: boolean;
}

export interface Result {
  component: string;
  example: string | null;
  proof: string;
  /** None of a fault of the list of exclusions itself. */
  variant: Variant | null;
  status: 'passed' | 'failed' | 'excluded' | 'inapplicable';
  faults: Fault[];
  exclusion?: Exclusion;
  /** The criteria that were checked, where the proof says so. */
  checked?: string[];
}

/**
 * Motion is off: a picture of something that turns is never the same twice. The page counts as the one in front, also while a browser
 * beside it is: `:focus` holds in an active page only.
 */
async function openBrowser(engine) {
  const browser = await open(engine);
  if (engine !== 'chromium') return browser;
  await browser.emulate({ reducedMotion: 'reduce' });
  await browser.raw.emulateFocusedPage(true);
  return browser;
}

function judge(faults, exclusion) {
  if (faults === null) return { status: 'inapplicable', faults: [] };
  if (!faults.length) return { status: 'passed', faults };
  return exclusion ? { status: 'excluded', faults, exclusion } : { status: 'failed', faults };
}

/** Browsers by engine, each opened when it is first wanted. */
function makeBrowsers() {
  /** @type {Map<string, Promise<Awaited<ReturnType<typeof open>>>>} */
  const browsers = new Map();
  return {
    get(engine = 'chromium') {
      if (!browsers.has(engine)) browsers.set(engine, openBrowser(engine));
      return browsers.get(engine);
    },
    /** Puts a browser away that does not answer any more; the next one who asks gets a new one. */
    async replaceIfGone(engine = 'chromium') {
      const browser = await browsers.get(engine);
      const answers = await browser?.evaluate(() => true).catch(() => false);
      if (!browser || answers) return false;
      browsers.delete(engine);
      await browser.close().catch(() => {}); // There may be nothing left to close.
      return true;
    },
    async close() {
      for (const one of browsers.values()) await (await one).close();
    },
  };
}

/**
 * What the proof says; when it breaks, that is a fault too. A browser that crashed under it says nothing about the page
 * (WebKit does, now and then): it is said aloud and asked again in a new one. A page that crashes two of them has a fault.
 */
async function ask(proof, context, browsers, first = true) {
  try {
    const answer = await proof.prove(context);
    return Array.isArray(answer) || answer === null ? { faults: answer } : answer;
  } catch (error) {
    if ((await browsers.replaceIfGone(context.variant?.engine)) && first) {
      console.log(`${context.variant.engine ?? 'chromium'} crashed under ${proof.name}; asked again: ${error.message}`);
      return ask(proof, context, browsers, false);
    }
    const rule = `the proof itself failed: ${error.stack}`;
    return { faults: [fault(proof.name, rule, 'Mend what it stumbled over, or the proof.')] };
  }
}

/** A picture of the page as the proof left it, for faults that have none of their own. */
async function illustrate(faults, { keep, browsers, variant, name }) {
  if (faults.every(({ picture }) => picture)) return;
  const { raw } = await browsers.get(variant.engine);
  // A page that broke may be gone; then there is nothing to see.
  const picture = await raw?.screenshot({ fullPage: true }).catch(() => null);
  if (!picture) return;
  const file = keep(`${name}-${nameOf(variant).replace(/\W+/g, '-')}.png`, Buffer.from(picture));
  for (const fault of faults) fault.picture ??= file;
}

/** What the proof says, with a picture of what is wrong. */
async function answer({ fixture, proof, variant }, context, browsers) {
  const said = await ask(proof, context, browsers);
  const name = `${fixture?.example}-${proof.name}`;
  if (said.faults?.length && fixture) await illustrate(said.faults, { keep: context.keep, browsers, variant, name });
  return said;
}

/**
 * @param {object} options
 * @param {Awaited<ReturnType<typeof import('../serve/serve.ts').serveFixtures>>} options.server
 * @param {boolean} [options.update] Whether reviewed texts are written anew instead of compared.
 */
export function makeWorker({ server, update = false }) {
  const browsers = makeBrowsers();

  /** @returns {Context} */
  function contextOf({ component, fixture, variant }) {
    const url = (query) => server.url(fixture, { ...variant, ...query });
    const load = async (query) =>
      loadFixture(await browsers.get(query?.engine ?? variant.engine), url(query), { ...variant, ...query });
    const keep = keepIn(join(PICTURES, component.name));
    const expect = expectedIn(component.folder, update);
    return { component, fixture, variant, load, url, browser: browsers.get, keep, expect, update };
  }

  /** @param {import('./plan.ts').Task} task @returns {Promise<Result>} */
  async function run(task) {
    const { component, fixture, proof, variant } = task;
    const { faults, checked } = await answer(task, contextOf(task), browsers);
    const judged = judge(faults, exclusionFor(component.exclusions, proof.name, fixture?.example));
    return {
      component: component.name,
      example: fixture?.example ?? null,
      proof: proof.name,
      variant,
      checked,
      ...judged,
    };
  }

  return { run, close: browsers.close };
}
