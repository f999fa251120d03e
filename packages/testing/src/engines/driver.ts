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
import puppeteer, { type Page } from 'puppeteer-core';
import { ENGINES, parseEngines, type Engine } from './browsers.ts';
import { closedOnStop, OWN_SIGNALS } from './closed-on-stop.ts';
import type { Commands, Driven, InPage, Size } from './commands.ts';
import { listen, type Message, type PageRequest } from './listen.ts';
import type { Media } from './media.ts';
import { commandsFor, launchOptions, type PuppeteerEngine } from './puppeteer.ts';
import { startWebKit } from './webkit.ts';

interface Parts {
  engine: Engine;
  page: Driven;
  commands: Commands;
  stop: () => Promise<void>;
  messages?: Message[];
  requests?: PageRequest[];
  raw?: Page;
}

/** The engines to test in: all, or those that `npm test -- --engines …` asks for. */
export const engines = process.env.NAAST_ENGINES === undefined ? ENGINES : parseEngines(process.env.NAAST_ENGINES);

const TIMEOUT = 30_000;
/** How often a condition is looked at while it is waited for. */
const INTERVAL = 20;

/** Which document the page shows (each has its own time origin) and whether it has loaded. */
const documentState = () => ({ origin: performance.timeOrigin, loaded: document.readyState === 'complete' });

/** The element that has the focus, seen through shadow roots. */
function focusMatches(selector: string): boolean {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return !!focused?.matches(selector);
}

/** A browser with one page. Made by {@link open}. */
export class Browser {
  readonly engine: Engine;
  /** What the console said and what the page threw; null in WebKit, whose driver does not tell. */
  messages: Message[] | null;
  /** What the page asked for; null in WebKit, whose driver does not tell. */
  requests: PageRequest[] | null;
  /** Puppeteer's page, for what only Chromium or Firefox can do; null in WebKit. */
  readonly raw: Page | null;
  #page: Driven;
  #commands: Commands;
  #stop: () => Promise<void>;

  constructor({ engine, page, commands, stop, messages, requests, raw }: Parts) {
    this.engine = engine;
    this.messages = messages ?? null;
    this.requests = requests ?? null;
    this.raw = raw ?? null;
    this.#page = page;
    this.#commands = commands;
    this.#stop = stop;
  }

  /** Puppeteer's page, where there has to be one. */
  get puppeteer(): Page {
    if (!this.raw) throw new Error(`${this.engine} has no page of Puppeteer's.`);
    return this.raw;
  }

  /** Opens an address and waits until it has loaded. */
  async goto(url: string): Promise<void> {
    await this.#page.goto(url);
  }

  /** Presses a key or a combination: `Tab`, `Shift+Tab`, `Enter`, `Space`, `ArrowDown`, `a`. */
  async press(keys: string): Promise<void> {
    await this.#commands.keyboard.press(keys);
  }

  /** Types text, key by key, into what has the focus. */
  async type(text: string): Promise<void> {
    await this.#commands.keyboard.type(text);
  }

  /** Clicks at a point of the window. */
  async click(x: number, y: number): Promise<void> {
    await this.#commands.mouse.click(x, y);
  }

  /** Presses Tab until what has the focus matches, as a person without a mouse gets there. */
  async tabTo(selector: string, { limit = 100, key = 'Tab' } = {}): Promise<void> {
    for (let presses = 0; presses < limit; presses++) {
      if (await this.evaluate(focusMatches, selector)) return;
      await this.press(key);
    }
    throw new Error(`${limit} times ${key} did not lead to ${selector}.`);
  }

  /**
   * Runs a function in the page and gives back what it returns, which must be plain data.
   *
   * @param fn It sees the page and its arguments, nothing of the test.
   */
  evaluate<T, A extends unknown[]>(fn: InPage<T, A>, ...args: A): Promise<Awaited<T>> {
    return this.#page.evaluate(fn, ...args);
  }

  /** Waits until a function, run in the page, gives a true value, and gives that back. */
  waitFor<T, A extends unknown[]>(fn: InPage<T, A>, ...args: A): Promise<Awaited<T>> {
    return this.#ask(
      () => this.evaluate(fn, ...args),
      () => `Waited ${TIMEOUT} ms for ${fn}`,
    );
  }

  /** Does something that leads to another page and waits until that has loaded, redirects included. */
  async waitForNavigation(action: () => Promise<unknown>): Promise<void> {
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
  async #ask<T>(question: () => Promise<T>, complaint: () => string | Promise<string>): Promise<T> {
    const deadline = Date.now() + TIMEOUT;
    for (;;) {
      const late = Date.now() > deadline;
      let cause: unknown;
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

  title(): Promise<string> {
    return this.#page.title();
  }

  /** The address of the page that is there: what the driver knows of it may come later than the page. */
  url(): Promise<string> {
    return this.evaluate(() => location.href);
  }

  /** Gives the inside of the window this size. */
  async setViewport(width: number, height: number): Promise<void> {
    await this.#commands.setViewportSize({ width, height });
  }

  /** Pretends a person's preference. Chromium: all. Firefox: all but `contrast`. WebKit: none, it throws. */
  async emulate(media: Media): Promise<void> {
    await this.#commands.emulateMedia(media);
  }

  /** Writes a picture (PNG) of the window, or of the whole page. */
  async screenshot(path: string, { fullPage = false } = {}): Promise<void> {
    await writeFile(path, await this.#page.screenshot({ fullPage }));
  }

  async close(): Promise<void> {
    await this.#stop();
  }
}

/** Puppeteer's page; it knows no more of what a function gives back than that it can be sent. */
const driven = (page: Page): Driven => ({
  goto: (url) => page.goto(url),
  evaluate: <T, A extends unknown[]>(fn: InPage<T, A>, ...args: A) =>
    page.evaluate<unknown[]>(fn as string, ...args) as Promise<Awaited<T>>,
  title: () => page.title(),
  screenshot: (options) => page.screenshot(options),
});

async function openPuppeteer(engine: PuppeteerEngine, script: boolean): Promise<Browser> {
  const program = await puppeteer.launch({ ...launchOptions(engine, { script }), ...OWN_SIGNALS });
  // Not the page that is there already: Firefox never gives that one the focus, and then Enter does not press a button.
  const page = await program.newPage();
  // What a page is given before its own script, such as another clock than the machine's.
  const { NAAST_CLOCK_SCRIPT: before } = process.env;
  if (before) await page.evaluateOnNewDocument(before);
  if (engine === 'chromium' && !script) await page.setJavaScriptEnabled(false);
  return new Browser({
    engine,
    page: driven(page),
    raw: page,
    commands: commandsFor(page, engine),
    stop: () => program.close(),
    ...listen(page),
  });
}

async function openWebKit(script: boolean): Promise<Browser> {
  const { driver, stop } = await startWebKit({ script });
  return new Browser({ engine: 'webkit', page: driver, commands: driver, stop });
}

async function start(engine: Engine, { script, viewport }: Required<OpenOptions>): Promise<Browser> {
  const browser = engine === 'webkit' ? await openWebKit(script) : await openPuppeteer(engine, script);
  await browser.setViewport(viewport.width, viewport.height);
  return browser;
}

export interface OpenOptions {
  /** Whether the page's own script runs. */
  script?: boolean;
  viewport?: Size;
}

/** Starts a browser. It is closed when the process is told to stop. */
export function open(
  engine: Engine,
  { script = true, viewport = { width: 1280, height: 900 } }: OpenOptions = {},
): Promise<Browser> {
  return closedOnStop(() => start(engine, { script, viewport }));
}
