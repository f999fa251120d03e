// Starts WebKitGTK's MiniBrowser through WebKitWebDriver, on a screen of its own.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ZONE } from '../serve/clock.ts';
import { findBrowser, howToInstall } from './browsers.ts';
import { WebDriver } from './webdriver.ts';

// MiniBrowser's toolbar keeps its window at 447 px or more. Without room around its buttons it goes down to 290.
const NARROW = 'window box > *, window headerbar, window entry, window button, window toolbar, window toolitem';
const GTK_CSS = `${NARROW} { min-width: 0; margin: 0; border-width: 0; padding: 0; font-size: 1px; }\n`;

/** A port that nothing listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') return reject(new Error('No port is free.'));
      server.close(() => resolve(address.port));
    });
  });
}

/** Settings and data in a folder of their own: nothing of the person at this computer is read or changed. */
async function makeProfile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'testing-webkit-'));
  for (const gtk of ['gtk-3.0', 'gtk-4.0']) {
    await mkdir(join(folder, 'config', gtk), { recursive: true });
    await writeFile(join(folder, 'config', gtk, 'gtk.css'), GTK_CSS);
  }
  return folder;
}

/** Starts Xvfb, a screen nobody sees; it picks a free number and tells it. */
async function startScreen(children: ChildProcess[]): Promise<string> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(screen);
  const number = await new Promise<string>((resolve, reject) => {
    screen.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
    screen.once('error', reject).once('exit', (code) => reject(new Error(`Xvfb stopped with code ${code}`)));
  });
  return `:${number}`;
}

async function startDriver(children: ChildProcess[], environment: NodeJS.ProcessEnv): Promise<WebDriver> {
  const port = await freePort();
  const program = spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env: environment });
  children.push(program);
  const driver = new WebDriver(`http://127.0.0.1:${port}`);
  const deadline = Date.now() + 10_000;
  while (!(await driver.ready())) {
    if (program.exitCode !== null || Date.now() > deadline) throw new Error('WebKitWebDriver does not answer.');
    await wait(25);
  }
  return driver;
}

/** A WebKit that runs. */
export interface WebKit {
  driver: WebDriver;
  version: string;
  stop: () => Promise<void>;
}

/**
 * Starts WebKit.
 *
 * @param options `script: false` switches JavaScript off by the browser's own setting.
 */
export async function startWebKit({ script = true }: { script?: boolean } = {}): Promise<WebKit> {
  const binary = findBrowser('webkit');
  if (!binary) throw new Error(`WebKit cannot be found. ${howToInstall('webkit')}`);
  const children: ChildProcess[] = [];
  const kill = () =>
    children
      .splice(0)
      .reverse()
      .forEach((child) => child.kill());
  process.once('exit', kill);
  const profile = await makeProfile();
  const stop = async (driver?: WebDriver) => {
    await driver?.end().catch(() => {}); // A browser that is gone is closed already.
    kill();
    process.off('exit', kill);
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const driver = await startDriver(children, await environmentFor(profile, children));
    const args = ['--automation', `--enable-javascript=${script}`];
    const version = await driver.begin({ 'webkitgtk:browserOptions': { binary, args } });
    return { driver, version, stop: () => stop(driver) };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function environmentFor(profile: string, children: ChildProcess[]): Promise<NodeJS.ProcessEnv> {
  const { WAYLAND_DISPLAY: _, ...environment } = process.env;
  return {
    ...environment,
    TZ: ZONE,
    XDG_CONFIG_HOME: join(profile, 'config'),
    XDG_DATA_HOME: join(profile, 'data'),
    XDG_CACHE_HOME: join(profile, 'cache'),
    // Neither the desktop's accessibility bus nor its file service is there on a test machine; waiting for them costs seconds.
    NO_AT_BRIDGE: '1',
    GIO_USE_VFS: 'local',
    GDK_BACKEND: 'x11',
    DISPLAY: await startScreen(children),
  };
}
