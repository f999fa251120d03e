// A step that fails is never lost in the sum, and stopping us stops what we started.
import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Step } from './plan.ts';
import { addUp, runStep } from './run-step.ts';

let folder: string;
before(async () => (folder = await mkdtemp(join(tmpdir(), 'naast-step-'))));
after(() => rm(folder, { recursive: true }));

async function script(text: string): Promise<string> {
  const file = join(folder, `${Math.random().toString(36).slice(2)}.ts`);
  await writeFile(file, text);
  return file;
}

const printed: string[] = [];
const runOne = (step: Step) => runStep(step, '[1/1]', { engines: [] }, (text) => void printed.push(text));

test('a failure that no test tells of counts as one', () => {
  assert.deepEqual(addUp(0, undefined), { passed: 0, failed: 0 });
  assert.deepEqual(addUp(1, undefined), { passed: 0, failed: 1 });
  assert.deepEqual(addUp(1, { passed: 3, failed: 2 }), { passed: 3, failed: 2 });
  assert.deepEqual(addUp(1, { passed: 3, failed: 0 }), { passed: 3, failed: 1 });
});

test('the counts of a test runner arrive', async () => {
  const file = await script('process.send({ passed: 4, failed: 1 }); process.exitCode = 1;');
  assert.deepEqual(await runOne({ name: 'some tests', script: file }), {
    name: 'some tests',
    passed: 4,
    failed: 1,
  });
});

test('a step that cannot be run fails', async () => {
  const { failed } = await runOne({ name: 'nothing', script: join(folder, 'not-there.ts') });
  assert.equal(failed, 1);
  assert.match(printed.join(''), /Cannot find module.*not-there/);
});

test('a step with nothing to do says why', async () => {
  const step = { name: 'idle', script: 'not-there.ts', skip: () => 'there is nothing yet' };
  assert.deepEqual(await runOne(step), { name: 'idle', passed: 0, failed: 0 });
  assert.equal(printed.at(-1), '[1/1] idle … nothing to do: there is nothing yet\n');
});

test('stopping us stops what we started', { skip: process.platform === 'win32' }, async () => {
  const pidFile = join(folder, 'pid');
  const sleeper = await script(
    `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(pidFile)}, String(process.pid)); setInterval(() => {}, 1000);`,
  );
  const run = fileURLToPath(new URL('../lib/run.mjs', import.meta.url));
  const starter = await script(
    `import { run } from ${JSON.stringify(run)}; process.exitCode = await run(process.execPath, [${JSON.stringify(sleeper)}], { group: true });`,
  );
  const child = fork(starter);
  const read = () => readFile(pidFile, 'utf8').catch(() => '');
  while (!(await read())) await wait(20);
  child.kill('SIGTERM');
  assert.equal(await new Promise((resolve) => child.on('exit', resolve)), 143);
  const pid = Number(await read());
  assert.throws(() => process.kill(pid, 0), /ESRCH/);
});
