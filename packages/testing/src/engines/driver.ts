/**
 * Drives a page as a person does, the same way in three engines. For tests of whole pages, with `node --test`:
 *
 *     const browser = await open('firefox', { script: false });
 *     await browser.goto(address);
 *     await browser.tabTo('button[type=submit]');
 *     await browser.waitForNavigation(() => browser.press('Enter'));
 *     assert.equal(await browser.title(), 'Ontvangen');
 *     await browser.close();
 *
 * Script off is the browser's own setting in each engine: Chromium by the DevTools protocol
 * (`Emulation.setScriptExecutionDisabled`), Firefox by the preference `javascript.enabled`, WebKit by its setting
 * `enable-javascript`. The page's script does not run, `<noscript>` shows, `@media (scripting: none)` matches, and
 * `evaluate` works all the same.
 */
import { writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { ENGINES, parseEngines } from './browsers.ts';
import { closedOnStop, OWN_SIGNALS } from './closed-on-stop.ts';
import { commandsFor, launchOptions } from './puppeteer.ts';
import { startWebKit } from './webkit.ts';

/** @typedef {{ type: 'console' | 'error', level: string, text: string, url: string }} Message */
/** @typedef {{ method: string, url: string }} PageRequest */

/** The engines to test in: all, or those that `npm test -- --engines …` asks for. */
export const engines = process.env.NAAST_ENGINES === undefined ? ENGINES : parseEngines(process.env.NAAST_ENGINES);

const TIMEOUT = 10_000;
/** How often a condition is looked at while it is waited for. */
const INTERVAL = 20;

/** Which document the page shows (each has its own time origin) and whether it has loaded. */
const documentState = () => ({ origin: performance.timeOrigin, loaded: document.readyState === 'complete' });

/** The element that has the focus, seen through shadow roots. */
function focusMatches(selector) {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return !!focused?.matches(selector);
}

/** A browser with one page. Made by {@link open}. */
export class Browser {
  #page;
  #commands;
  #stop;

  constructor({ engine, page, commands, stop, messages = null, requests = null, raw = null }) {
    /** @type {Engine} */
    this.engine = engine;
    /** What the console said and what the page threw; null in WebKit, whose driver does not tell. @type {Message[] | null} */
    this.messages = messages;
    /** What the page asked for; null in WebKit, whose driver does not tell. @type {PageRequest[] | null} */
    this.requests = requests;
    /** Puppeteer's page, for what only Chromium or Firefox can do; null in WebKit. */
    this.raw = raw;
    this.#page = page;
    this.#commands = commands;
    this.#stop = stop;
  }

  /** Opens an address and waits until it has loaded. @param {string} url */
  async goto(url) {
    await this.#page.goto(url);
  }

  /** Presses a key or a combination: `Tab`, `Shift+Tab`, `Enter`, `Space`, `ArrowDown`, `a`. @param {string} keys */
  async press(keys) {
    await this.#commands.keyboard.press(keys);
  }

  /** Types text, key by key, into what has the focus. @param {string} text */
  async type(text) {
    await this.#commands.keyboard.type(text);
  }

  /** Clicks at a point of the window. */
  async click(x, y) {
    await this.#commands.mouse.click(x, y);
  }

  /**
   * Presses Tab until what has the focus matches, as a person without a mouse gets there.
   *
   * @param {string} selector
   * @param {{ limit?: number, key?: string }} options
   */
  async tabTo(selector, { limit = 100, key = 'Tab' } = {}) {
    for (let presses = 0; presses < limit; presses++) {
      if (await this.evaluate(focusMatches, selector)) return;
      await this.press(key);
    }
    throw new Error(`${limit} times ${key} did not lead to ${selector}.`);
  }

  /**
   * Runs a function in the page and gives back what it returns, which must be plain data.
   *
   * @template T
   * @param {(...args: any[]) => T} fn It sees the page and its arguments, nothing of the test.
   * @returns {Promise<T>}
   */
  evaluate(fn, ...args) {
    return this.#page.evaluate(fn, ...args);
  }

  /** Waits until a function, run in the page, gives a true value, and gives that back. */
  waitFor(fn, ...args) {
    return this.#ask(
      () => this.evaluate(fn, ...args),
      () => `Waited ${TIMEOUT} ms for ${fn}`,
    );
  }

  /**
   * Does something that leads to another page and waits until that has loaded, redirects included.
   *
   * @param {() => Promise<unknown>} action
   */
  async waitForNavigation(action) {
    const before = await this.evaluate(documentState);
    await action();
    await this.#ask(
      async () => {
        const now = await this.evaluate(documentState);
        return now.origin !== before.origin && now.loaded;
      },
      async () => `No other page loaded within ${TIMEOUT} ms; still at ${await this.url()}.`,
    );
  }

  /** Asks until the answer is yes. A question that had no answer while time ran out is asked once more. */
  async #ask(question, complaint) {
    const deadline = Date.now() + TIMEOUT;
    for (;;) {
      const late = Date.now() > deadline;
      let cause;
      try {
        const value = await question();
        if (value) return value;
      } catch (error) {
        cause = error; // While one document gives way to the next, nothing can be run in either.
      }
      if (late) throw new Error(await complaint(), { cause });
      await wait(INTERVAL);
    }
  }

  title() {
    return this.#page.title();
  }

  async url() {
    return this.#page.url();
  }

  /** Gives the inside of the window this size. */
  async setViewport(width, height) {
    await this.#commands.setViewportSize({ width, height });
  }

  /**
   * Pretends a person's preference. Chromium: all. Firefox: all but `contrast`. WebKit: none, it throws.
   *
   * @param {import('./media.ts').Media} media
   */
  async emulate(media) {
    await this.#commands.emulateMedia(media);
  }

  /** Writes a picture (PNG) of the window, or of the whole page. @param {string} path */
  async screenshot(path, { fullPage = false } = {}) {
    await writeFile(path, await this.#page.screenshot({ fullPage }));
  }

  async close() {
    await this.#stop();
  }
}

/** Writes down what the page says and asks for. */
function listen(page) {
  const messages = [];
  const requests = [];
  const url = () => page.url();
  page.on('console', (said) => messages.push({ type: 'console', level: said.type(), text: said.text(), url: url() }));
  page.on('pageerror', (error) =>
    messages.push({ type: 'error', level: 'error', text: String(error?.message ?? error), url: url() }),
  );
  page.on('request', (asked) => requests.push({ method: asked.method(), url: asked.url() }));
  return { messages, requests };
}

async function openPuppeteer(engine, script) {
  const program = await puppeteer.launch({ ...launchOptions(engine, { script }), ...OWN_SIGNALS });
  // Not the page that is there already: Firefox never gives that one the focus, and then Enter does not press a button.
  const page = await program.newPage();
  // What a page is given before its own script, such as another clock than the machine's (pnpm clocks).
  const { NAAST_CLOCK_SCRIPT: before } = process.env;
  if (before) await page.evaluateOnNewDocument(before);
  if (engine === 'chromium' && !script) await page.setJavaScriptEnabled(false);
  return new Browser({
    engine,
    page,
    raw: page,
    commands: commandsFor(page, engine),
    stop: () => program.close(),
    ...listen(page),
  });
}

async function openWebKit(script) {
  const { driver, stop } = await startWebKit({ script });
  return new Browser({ engine: 'webkit', page: driver, commands: driver, stop });
}

async function start(engine, { script, viewport }) {
  const browser = engine === 'webkit' ? await openWebKit(script) : await openPuppeteer(engine, script);
  await browser.setViewport(viewport.width, viewport.height);
  return browser;
}

/**
 * Starts a browser. It is closed when the process is told to stop.
 *
 * @param {Engine} engine
 * @param {{ script?: boolean, viewport?: { width: number, height: number } }} options
 * @returns {Promise<Browser>}
 */
export function open(engine, { script = true, viewport = { width: 1280, height: 900 } } = {}) {
  return closedOnStop(() => start(engine, { script, viewport }));
}
