// How Chromium and Firefox are started, and one set of commands for a page in either.
import type { Keyboard, KeyInput, LaunchOptions, Mouse, MouseOptions, Page } from 'puppeteer-core';
import { ZONE } from '../serve/clock.ts';
import { findBrowser, howToInstall, type Engine } from './browsers.ts';
import type { Commands } from './commands.ts';
import { chromiumMedia, firefoxMedia } from './media.ts';
import { splitKeys } from './webdriver.ts';

/** The engines that Puppeteer drives. */
export type PuppeteerEngine = Exclude<Engine, 'webkit'>;

const CHROMIUM_FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  // A bar that is still fading out after a scroll would be in some pictures and not in others.
  '--hide-scrollbars',
  // No request of the browser's own: a test counts what the page asks for.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Tests load thousands of pages and never go back: a page is not kept, and the next one takes its place in the same process. That
  // halves what a load costs.
  `--disable-features=${[
    'BackForwardCache',
    'PaintHolding',
    'ProactivelySwapBrowsingInstance',
    'RenderDocument',
    'SpareRendererForSitePerProcess',
  ]}`,
];

/** A page reads the time in one zone, wherever the machine stands. */
const env = { ...process.env, TZ: ZONE };

/**
 * Launch options for Puppeteer.
 *
 * @param options `script: false` switches JavaScript off by Firefox's own setting; in Chromium it is switched off page by page.
 */
export function launchOptions(
  engine: PuppeteerEngine,
  { script = true }: { script?: boolean } = {},
): LaunchOptions & { executablePath: string } {
  const executablePath = findBrowser(engine);
  if (!executablePath) throw new Error(`${engine} cannot be found. ${howToInstall(engine)}`);
  if (engine === 'firefox') {
    return {
      browser: 'firefox',
      env,
      executablePath,
      headless: true,
      // Lets a test change what the person prefers (colour scheme, motion) while Firefox runs: see media.ts.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: { 'javascript.enabled': script },
    };
  }
  // Chromium's sandbox refuses to run as root, which is who one is in most containers.
  const root = process.getuid?.() === 0;
  return {
    executablePath,
    env,
    headless: true,
    pipe: true,
    args: root ? [...CHROMIUM_FLAGS, '--no-sandbox'] : CHROMIUM_FLAGS,
  };
}

/** A name that Puppeteer does not know is refused by it, with the name. */
const key = (name: string) => (name === 'Space' ? ' ' : name) as KeyInput;

async function press(keyboard: Keyboard, combination: string): Promise<void> {
  const keys = splitKeys(combination).map(key);
  const last = keys.pop() ?? key(combination);
  for (const held of keys) await keyboard.down(held);
  await keyboard.press(last);
  for (const held of keys.reverse()) await keyboard.up(held);
}

/** Puppeteer throws when a button goes up that is not down; WebDriver, and a person, do not mind. */
const release = (mouse: Mouse, options?: MouseOptions) => mouse.up(options).catch(() => {});

const commands = new WeakMap<Page, Commands>();

/**
 * The commands for a page, shaped as @web/test-runner-commands expects them (it calls that shape "playwright"), so that
 * its own commands work alike in each engine.
 */
export function commandsFor(page: Page, engine: PuppeteerEngine): Commands {
  const known = commands.get(page) ?? makeCommands(page, engine);
  commands.set(page, known);
  return known;
}

function makeCommands(page: Page, engine: PuppeteerEngine): Commands {
  const { keyboard, mouse } = page;
  const media = engine === 'chromium' ? chromiumMedia(page) : firefoxMedia(page);
  return {
    keyboard: {
      type: (text) => keyboard.type(text),
      press: (combination) => press(keyboard, combination),
      down: (name) => keyboard.down(key(name)),
      up: (name) => keyboard.up(key(name)),
    },
    mouse: {
      move: (x, y) => mouse.move(x, y),
      click: (x, y, options) => mouse.click(x, y, options),
      down: (options) => mouse.down(options),
      up: (options) => release(mouse, options),
    },
    // It costs a frame or two, also where it changes nothing.
    setViewportSize: async (size) => {
      const now = page.viewport();
      if (now?.width !== size.width || now.height !== size.height) await page.setViewport(size);
    },
    emulateMedia: (features) => media.emulate(features),
    resetMedia: () => media.reset(),
    url: () => page.url(),
  };
}
