// What a tester sees who types something that cannot be, or stops a run.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Evidence } from '../../src/evidence/formats.ts';

const root = fileURLToPath(new URL('../../src/commands/', import.meta.url));
/** Commands find its configuration from where they are typed. */
const cwd = fileURLToPath(new URL('../library/src', import.meta.url));

/** What a command said, and how it ended. */
interface Ended {
  said: string;
  code: number | null;
}

const runIn = (env: NodeJS.ProcessEnv, script: string, ...args: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, script), ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env,
      cwd,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
    child.on('close', (code) => resolve({ said, code }));
  });
const run = (script: string, ...args: string[]) => runIn(process.env, script, ...args);

/** Stops a command as soon as it says something; gives its exit code, or null when it went on. */
const stopWhileRunning = (env: NodeJS.ProcessEnv, script: string, ...args: string[]): Promise<number | null> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, script), ...args], {
      stdio: ['ignore', 'pipe', 'ignore'],
      env,
      cwd,
      timeout: 60_000,
      killSignal: 'SIGKILL',
    });
    child.stdout.once('data', () => child.kill('SIGTERM'));
    child.on('close', resolve);
  });

/** Asserts that soon no program is left whose command line names a folder: a browser's names that of its profile. */
async function assertGone(folder: string): Promise<void> {
  const left = () =>
    execFileSync('ps', ['-A', '-o', 'args='], { encoding: 'utf8' })
      .split('\n')
      .filter((line) => line.includes(folder));
  for (const deadline = Date.now() + 10_000; left().length && Date.now() < deadline;) await wait(20);
  assert.deepEqual(left(), []);
}

// Nothing but Node can be found here: no browser, and nothing that could install one.
const bare = { PATH: dirname(process.execPath), CHROME_PATH: join(root, 'no-such-browser') };

describe('commands', { concurrency: 2 }, () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'naast-'))));
  after(() => rmSync(folder, { recursive: true }));

  for (const script of ['contract.ts', 'axe.ts', 'evidence.ts']) {
    it(`${script} refuses a component that does not exist, with those that do`, async () => {
      const { said, code } = await run(script, '--component', 'noot');
      assert.equal(code, 1);
      assert.match(said, /There is no component "noot"\. Write one of: note, toggle/);
    });

    it(`${script} refuses an option that does not exist, with those that do`, async () => {
      const { said, code } = await run(script, '--colour', 'red');
      assert.equal(code, 1);
      assert.match(said, /--colour[\s\S]*--component/);
    });

    it(`${script} says what to install where there is no browser`, async () => {
      const { said, code } = await runIn(bare, script, '--component', 'note');
      assert.equal(code, 1);
      assert.match(said, /chromium cannot be found\. [\s\S]*Install what is named above and start again/);
    });
  }

  it('naast-contract refuses a proof that does not exist', async () => {
    const { said, code } = await run('contract.ts', '--proof', 'axxe');
    assert.equal(code, 1);
    assert.match(said, /There is no proof "axxe"\. Write one of: [a-z, -]*\baxe\b/);
  });

  it('naast-contract stops when it is told to, and leaves no browser behind', async () => {
    const own = mkdtempSync(join(tmpdir(), 'naast-stopped-'));
    const env = { ...process.env, TMPDIR: own };
    const code = await stopWhileRunning(env, 'contract.ts', '--component', 'note', '--proof', 'axe');
    assert.equal(code, 128 + constants.signals.SIGTERM);
    await assertGone(own);
    rmSync(own, { recursive: true });
  });

  it('naast-axe refuses a look that does not exist', async () => {
    const { said, code } = await run('axe.ts', '--theme', 'pink');
    assert.equal(code, 1);
    assert.match(said, /There is no theme "pink"\. Write one of: light, dark, contrast/);
  });

  it('naast-axe says which page does not answer, and which file is not there', async () => {
    const away = await run('axe.ts', 'http://127.0.0.1:9/', '--out', folder);
    assert.equal(away.code, 1);
    assert.match(away.said, /http:\/\/127\.0\.0\.1:9\/ does not answer/);
    const gone = await run('axe.ts', 'not-there.html', '--out', folder);
    assert.equal(gone.code, 1);
    assert.match(gone.said, /"not-there\.html" is neither an address/);
  });

  it('naast-axe finds the fault of a file, and writes a report that names it', async () => {
    const file = join(folder, 'wrong.html');
    writeFileSync(
      file,
      '<!doctype html><html lang="nl"><title>Fout</title><main><h1>Fout</h1><img src="x.png"></main>',
    );
    const { said, code } = await run('axe.ts', file, '--width', '1280', '--out', folder);
    assert.equal(code, 1);
    assert.match(said, /^\s+passed +failed +excluded\n\S+wrong\.html +0 +2 +0$/m);
    assert.match(said, /^1 +\S+wrong\.html +axe image-alt: /m);
    const { subjects }: Evidence = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
    assert.equal(subjects[0]?.criteria.find(({ number }) => number === '1.1.1')?.status, 'does not support');
    assert.match(readFileSync(join(folder, 'report.html'), 'utf8'), /image-alt/);
  });
});
