// What starts each engine for @web/test-runner. All three say they are of type "playwright": that is the shape in which
// @web/test-runner-commands speaks to a page, and ours offer the same commands.
import { chromeLauncher } from '@web/test-runner-chrome';
import { commandsFor, launchOptions } from '../../packages/testing/src/engines/puppeteer.ts';
import { startWebKit } from '../../packages/testing/src/engines/webkit.ts';

// More than one page at once in a browser starves requestAnimationFrame in those behind.
const concurrency = 1;

/** @param {'chromium' | 'firefox'} engine */
function puppeteerLauncher(engine) {
  const launcher = chromeLauncher({ launchOptions: launchOptions(engine), concurrency });
  const page = launcher.getPage.bind(launcher);
  const stopSession = launcher.stopSession.bind(launcher);
  return Object.assign(launcher, {
    name: engine,
    type: 'playwright',
    getPage: (id) => commandsFor(page(id), engine),
    getBrowserUrl: (id) => page(id).url(),
    async stopSession(id) {
      // The next file gets the same page, and must not inherit what this one pretended.
      await commandsFor(page(id), engine).resetMedia();
      return stopSession(id);
    },
  });
}

/** WebKit has one window, which shows one test page after the other. */
class WebKitLauncher {
  name = 'webkit';
  type = 'playwright';
  concurrency = concurrency;
  #started;
  #open = new Map();

  async initialize() {}

  async startSession(id, url) {
    this.#started ??= startWebKit();
    const { driver } = await this.#started;
    this.#open.set(id, url);
    // The size that Chromium and Firefox begin with.
    await driver.setViewportSize({ width: 800, height: 600 });
    await driver.goto(url);
    this.driver = driver;
  }

  isActive(id) {
    return this.#open.has(id);
  }

  getBrowserUrl(id) {
    return this.#open.get(id);
  }

  getPage() {
    return this.driver;
  }

  async stopSession(id) {
    this.#open.delete(id);
    // An empty page ends timers and requests that a test left behind.
    await this.driver.goto('about:blank');
    return {};
  }

  async startDebugSession() {
    throw new Error('To look at a page while it is tested, use Chromium: pnpm wtr --engines chromium --watch');
  }

  async stop() {
    const started = await this.#started?.catch(() => undefined);
    await started?.stop();
  }
}

/** @param {import('../../packages/testing/src/engines/browsers.ts').Engine} engine */
export const launcher = (engine) => (engine === 'webkit' ? new WebKitLauncher() : puppeteerLauncher(engine));
