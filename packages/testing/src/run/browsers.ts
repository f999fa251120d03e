// The browsers of one worker.
import type { Engine } from '../engines/browsers.ts';
import { open, type Browser } from '../engines/driver.ts';

/**
 * Motion is off: a picture of something that turns is never the same twice. The page counts as the one in front, also while a browser
 * beside it is: `:focus` holds in an active page only.
 */
async function openBrowser(engine: Engine): Promise<Browser> {
  const browser = await open(engine);
  if (engine !== 'chromium') return browser;
  await browser.emulate({ reducedMotion: 'reduce' });
  await browser.puppeteer.emulateFocusedPage(true);
  return browser;
}

export interface Browsers {
  get: (engine?: Engine) => Promise<Browser>;
  /** Puts a browser away that does not answer any more; the next one who asks gets a new one. */
  replaceIfGone: (engine?: Engine) => Promise<boolean>;
  close: () => Promise<void>;
}

/** Browsers by engine, each opened when it is first wanted. */
export function makeBrowsers(): Browsers {
  const browsers = new Map<Engine, Promise<Browser>>();
  return {
    get(engine = 'chromium') {
      const there = browsers.get(engine) ?? openBrowser(engine);
      browsers.set(engine, there);
      return there;
    },
    async replaceIfGone(engine = 'chromium') {
      const browser = await browsers.get(engine);
      const answers = await browser?.evaluate(() => true).catch(() => false);
      if (!browser || answers) return false;
      browsers.delete(engine);
      await browser.close().catch(() => {}); // There may be nothing left to close.
      return true;
    },
    async close() {
      const open = [...browsers.values()];
      browsers.clear();
      for (const one of open) await (await one).close();
    },
  };
}
