// Finds the browsers that the tests run in, and gets them where that can be done without asking.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type Engine = 'chromium' | 'firefox' | 'webkit';

/** The engines that everything is tested in. */
export const ENGINES: Engine[] = ['chromium', 'firefox', 'webkit'];

const { platform, env } = process;

/** The first of these programs on the PATH. */
function onPath(...names: string[]): string | undefined {
  const folders = (env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

const programFiles = (...path: string[]): string[] =>
  [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
    folder ? [join(folder, ...path)] : [],
  );

const places: Record<'chromium' | 'firefox', Partial<Record<NodeJS.Platform, string[]>>> = {
  chromium: {
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    ),
    win32: [
      ...programFiles('Google', 'Chrome', 'Application', 'chrome.exe'),
      ...programFiles('Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ],
  },
  firefox: {
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: programFiles('Mozilla Firefox', 'firefox.exe'),
  },
};

/** WebKitGTK's own small browser lies outside the PATH: Debian keeps it under lib, Fedora under libexec. */
function findMiniBrowser(): string | undefined {
  const folders = ['/usr/libexec', '/usr/lib', '/usr/lib64', '/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu'];
  const versions = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
  return folders.flatMap((folder) => versions.map((version) => join(folder, version, 'MiniBrowser'))).find(existsSync);
}

/** Where the program of an engine is, or undefined. CHROME_PATH and FIREFOX_PATH point at one of your own. */
export function findBrowser(engine: Engine): string | undefined {
  if (engine === 'webkit') return onPath('WebKitWebDriver') && onPath('Xvfb') && findMiniBrowser();
  const own = { chromium: env.CHROME_PATH, firefox: env.FIREFOX_PATH }[engine];
  if (own) return existsSync(own) ? own : undefined;
  const names = {
    // It opens no window and so prepares none: a page costs it half of what it costs the whole browser.
    chromium: ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    firefox: ['firefox-esr', 'firefox'],
  };
  return onPath(...names[engine]) ?? places[engine][platform]?.find(existsSync);
}

const APT: Record<Engine, string[]> = {
  chromium: ['chromium-headless-shell'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};
const DNF: Record<Engine, string> = {
  chromium: 'chromium',
  firefox: 'firefox',
  webkit: '/usr/bin/WebKitWebDriver xorg-x11-server-Xvfb',
};
const SITE = { chromium: 'Google Chrome from google.com/chrome', firefox: 'Firefox from mozilla.org/firefox' };

/** What a person has to do to get an engine on this computer. */
export function howToInstall(engine: Engine): string {
  if (platform !== 'linux') {
    if (engine === 'webkit')
      return 'WebKitGTK runs on Linux only; run in a Debian container, or pass --engines chromium,firefox.';
    return `Install ${SITE[engine]}.`;
  }
  const ways = [`Debian: sudo apt-get install ${APT[engine].join(' ')}`];
  // Ubuntu's own packages of these two are snaps, which a test cannot start.
  ways.push(
    `Ubuntu: ${engine === 'webkit' ? `sudo apt-get install ${APT.webkit.join(' ')}` : `${SITE[engine]}, as a .deb`}`,
  );
  ways.push(`Fedora: sudo dnf install ${DNF[engine]}`);
  return ways.join('; ');
}

function isDebianRoot(): boolean {
  if (platform !== 'linux' || process.getuid?.() !== 0 || !onPath('apt-get')) return false;
  return existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** @returns Whether it went well. */
function apt(...args: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    child.on('error', () => resolve(false)).on('close', (code) => resolve(code === 0));
  });
}

async function aptInstall(engines: Engine[], say: (line: string) => void): Promise<void> {
  say(`apt-get install ${engines.flatMap((engine) => APT[engine]).join(' ')}`);
  await apt('update');
  const install = (list: Engine[]) =>
    apt('install', '-y', '--no-install-recommends', ...list.flatMap((engine) => APT[engine]));
  // One package that this release does not know stops the whole command, so then each engine gets its own.
  if (!(await install(engines))) for (const engine of engines) await install([engine]);
}

/**
 * Looks for the engines, installs what is missing where it may (root on Debian and its like), and says what to do
 * about the rest.
 */
export async function getBrowsers(
  wanted: Engine[],
  say: (line: string) => void,
): Promise<{ found: Engine[]; missing: Engine[] }> {
  const absent = () => wanted.filter((engine) => !findBrowser(engine));
  if (absent().length && isDebianRoot()) await aptInstall(absent(), say);
  const missing = absent();
  for (const engine of missing) say(`${engine} cannot be found. ${howToInstall(engine)}`);
  return { found: wanted.filter((engine) => !missing.includes(engine)), missing };
}

/** Reads a list such as `chromium,firefox`; an unknown name is an error. */
export function parseEngines(list: string | undefined): Engine[] {
  if (!list) return ENGINES;
  const names = list.split(',').map((name) => name.trim().toLowerCase());
  const known: string[] = ENGINES;
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length) throw new Error(`Unknown engine: ${unknown.join(', ')}. Choose from ${ENGINES.join(', ')}.`);
  return ENGINES.filter((engine) => names.includes(engine));
}
