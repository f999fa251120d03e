// A selection of the contract, for `npm test`. All of it, or one component in full: `pnpm contract`.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { say } from './fault.mjs';
import { everything } from './pages.mjs';
import { plan } from './plan.mjs';
import { serveFixtures } from './serve.mjs';
import { unneeded } from './summary.mjs';
import { WORKERS } from './run.mjs';
import { nameOf } from './variants.mjs';
import { makeWorker } from './worker.mjs';

const list = await everything();
const workers = [];
const results = [];
let server;

describe('contract', { concurrency: WORKERS }, () => {
  before(async () => {
    server = await serveFixtures(list.flatMap(({ examples }) => examples));
    for (let count = 0; count < WORKERS; count++) workers.push(makeWorker({ server }));
  });
  after(async () => {
    await Promise.all(workers.map((worker) => worker.close()));
    server?.close();
  });

  for (const { name, tasks } of plan(list)) {
    describe(name, { concurrency: 1 }, () => {
      let worker;
      before(() => (worker = workers.pop()));
      after(() => workers.push(worker));
      for (const task of tasks) {
        it(`${task.proof.name} (${nameOf(task.variant)})`, async () => {
          const result = await worker.run(task);
          results.push(result);
          assert.ok(result.status !== 'failed', `${task.proof.why}\n${result.faults.map(say).join('\n')}`);
        });
      }
    });
  }
});

it('lets no component off for what holds now', () => {
  const faults = unneeded(results, list, false).flatMap((result) => result.faults);
  assert.deepEqual(faults.map(say), []);
});
