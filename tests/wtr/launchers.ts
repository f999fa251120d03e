// What starts each engine for @web/test-runner. All three say they are of type "playwright": that is the shape in which
// @web/test-runner-commands speaks to a page, and ours offer the same commands.
import type { BrowserLauncher, SessionResult } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import type { Engine } from '@naast/testing/browsers';
import { commandsFor, launchOptions, type PuppeteerEngine } from '../../packages/testing/src/engines/puppeteer.ts';
import type { WebDriver } from '../../packages/testing/src/engines/webdriver.ts';
import { startWebKit } from '../../packages/testing/src/engines/webkit.ts';

// More than one page at once in a browser starves requestAnimationFrame in those behind.
const concurrency = 1;

function puppeteerLauncher(engine: PuppeteerEngine): BrowserLauncher {
  const launcher = chromeLauncher({ launchOptions: launchOptions(engine), concurrency });
  const page = launcher.getPage.bind(launcher);
  const stopSession = launcher.stopSession.bind(launcher);
  return Object.assign(launcher, {
    name: engine,
    type: 'playwright',
    getPage: (id: string) => commandsFor(page(id), engine),
    getBrowserUrl: (id: string) => page(id).url(),
    async stopSession(id: string): Promise<SessionResult> {
      // The next file gets the same page, and must not inherit what this one pretended.
      await commandsFor(page(id), engine).resetMedia?.();
      return stopSession(id);
    },
  });
}

/** WebKit has one window, which shows one test page after the other. */
class WebKitLauncher implements BrowserLauncher {
  name = 'webkit';
  type = 'playwright';
  concurrency = concurrency;
  #started: ReturnType<typeof startWebKit> | undefined;
  #driver: WebDriver | undefined;
  /** The address of each session that runs. */
  #open = new Map<string, string>();

  async initialize(): Promise<void> {}

  async startSession(id: string, url: string): Promise<void> {
    this.#started ??= startWebKit();
    const { driver } = await this.#started;
    this.#open.set(id, url);
    // The size that Chromium and Firefox begin with.
    await driver.setViewportSize({ width: 800, height: 600 });
    await driver.goto(url);
    this.#driver = driver;
  }

  isActive(id: string): boolean {
    return this.#open.has(id);
  }

  getBrowserUrl(id: string): string | undefined {
    return this.#open.get(id);
  }

  getPage(): WebDriver | undefined {
    return this.#driver;
  }

  async stopSession(id: string): Promise<SessionResult> {
    this.#open.delete(id);
    // An empty page ends timers and requests that a test left behind.
    await this.#driver?.goto('about:blank');
    return {};
  }

  async startDebugSession(): Promise<never> {
    throw new Error('To look at a page while it is tested, use Chromium: pnpm wtr --engines chromium --watch');
  }

  async stop(): Promise<void> {
    const started = await this.#started?.catch(() => undefined);
    await started?.stop();
  }
}

export const launcher = (engine: Engine): BrowserLauncher =>
  engine === 'webkit' ? new WebKitLauncher() : puppeteerLauncher(engine);
