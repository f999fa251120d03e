// What a person reads about tests in Node: real results of a real run.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { fork } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

const reporter = fileURLToPath(new URL('node-reporter.ts', import.meta.url));

/** Runs test files of this text, as a step does. */
async function runTests(files: Record<string, string>) {
  const folder = await mkdtemp(join(tmpdir(), 'naast-reporter-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  // A test file that runs tests would else report to the run that it is part of.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const child = fork(join(folder, Object.keys(files)[0] ?? ''), {
    cwd: folder,
    env,
    silent: true,
    execArgv: ['--test', `--test-reporter=${reporter}`],
  });
  let counts;
  let said = '';
  child.on('message', (message) => (counts = message));
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (said += data));
  const code = await new Promise((resolve) => child.on('close', resolve));
  await rm(folder, { recursive: true });
  return { code, counts, said };
}

const head = "import assert from 'node:assert/strict'; import { describe, test } from 'node:test';\n";

test('counts tests, not the suites around them, and shows each failure with its place', async () => {
  const { code, counts, said } = await runTests({
    'a.test.ts': `${head}describe('outer', () => {
  test('passes', () => {});
  test('fails', () => assert.equal(1, 2));
  test('holds another', async (t) => { await t.test('inner', () => { throw new Error('inside'); }); });
  test('skipped', { skip: true }, () => {});
});`,
  });
  assert.equal(code, 1);
  assert.deepEqual(counts, { passed: 1, failed: 2 });
  assert.match(said, /✗ outer › fails \(a\.test\.ts:4\)\n\s+AssertionError/);
  assert.match(said, /✗ outer › holds another › inner \(a\.test\.ts:5\)\n\s+Error: inside/);
  assert.match(said, /✗ a\.test\.ts: 1 passed, 2 failed, \d+\.\d s/);
});

test('a file that cannot be run is one failure', async () => {
  const { code, counts, said } = await runTests({ 'b.test.ts': "import './not-there.ts';" });
  assert.equal(code, 1);
  assert.deepEqual(counts, { passed: 0, failed: 1 });
  assert.match(said, /not-there\.ts/);
});
