// Browsers are found, fetched where that may be done, and what to install is said where it may not.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { findBrowser, getBrowsers, howToInstall, parseEngines } from '../src/engines/browsers.ts';

const { PATH, CHROME_PATH, FIREFOX_PATH } = process.env;
let folder: string;

async function program(name: string, script: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
  return file;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naast-browsers-'));
  process.env.PATH = folder;
  delete process.env.CHROME_PATH;
  delete process.env.FIREFOX_PATH;
});

afterEach(async () => {
  Object.assign(process.env, { PATH }, CHROME_PATH && { CHROME_PATH }, FIREFOX_PATH && { FIREFOX_PATH });
  await rm(folder, { recursive: true });
});

test('a list of engines', () => {
  assert.deepEqual(parseEngines(undefined), ['chromium', 'firefox', 'webkit']);
  assert.deepEqual(parseEngines('WebKit, chromium'), ['chromium', 'webkit']);
  assert.throws(() => parseEngines('safari'), /Unknown engine: safari. Choose from chromium, firefox, webkit/);
});

test('an engine of one’s own, and none where it does not exist', { skip: process.platform === 'win32' }, async () => {
  process.env.CHROME_PATH = await program('my-chrome', '');
  assert.equal(findBrowser('chromium'), process.env.CHROME_PATH);
  process.env.CHROME_PATH = join(folder, 'nothing-here');
  assert.equal(findBrowser('chromium'), undefined);
});

describe('on Linux', { skip: process.platform !== 'linux' && 'not Linux' }, () => {
  test('on the PATH', async () => {
    assert.equal(findBrowser('firefox'), undefined);
    const file = await program('firefox-esr', '');
    assert.equal(findBrowser('firefox'), file);
  });

  test('what is missing is told, with the command for each system', async () => {
    const said: string[] = [];
    const { found, missing } = await getBrowsers(['firefox'], (line) => said.push(line));
    assert.deepEqual({ found, missing }, { found: [], missing: ['firefox'] });
    const [line, ...more] = said;
    assert.deepEqual(more, []);
    assert.match(
      line ?? '',
      /firefox cannot be found\. Debian: sudo apt-get install firefox-esr; Ubuntu: .*; Fedora: sudo dnf/,
    );
    assert.match(howToInstall('webkit'), /apt-get install webkit2gtk-driver xvfb/);
  });

  const debian = existsSync('/etc/os-release') && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  const skip = !(debian && process.getuid?.() === 0) && 'only root on Debian installs';

  test('root on Debian installs them, one by one when one is unknown', { skip }, async () => {
    // A stand-in for apt-get that does not know chromium, and so refuses a command that names it.
    const log = join(folder, 'log');
    await program(
      'apt-get',
      `echo "$DEBIAN_FRONTEND $*" >> ${log}
      case "$*" in *chromium*) exit 100 ;; *firefox-esr*) : > ${folder}/firefox-esr ;; esac`,
    );
    const said: string[] = [];
    const result = await getBrowsers(['chromium', 'firefox'], (line) => said.push(line));
    assert.deepEqual(result, { found: ['firefox'], missing: ['chromium'] });
    assert.match(said[0] ?? '', /^apt-get install chromium-headless-shell firefox-esr$/);
    assert.match(said[1] ?? '', /^chromium cannot be found/);
    const install = 'noninteractive -qq install -y --no-install-recommends';
    assert.deepEqual(readFileSync(log, 'utf8').trim().split('\n'), [
      'noninteractive -qq update',
      `${install} chromium-headless-shell firefox-esr`,
      `${install} chromium-headless-shell`,
      `${install} firefox-esr`,
    ]);
  });
});
