// A selection of the contract, for `npm test`. All of it, or one component in full: `pnpm contract`.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { say } from '../../packages/testing/src/run/fault.ts';
import { loadLibrary } from '../../packages/testing/src/library/library.ts';
import { everything } from '../../packages/testing/src/library/pages.ts';
import { plan } from '../../packages/testing/src/run/plan.ts';
import { serveFixtures, type FixtureServer } from '../../packages/testing/src/serve/serve.ts';
import { slowest, unneeded } from '../../packages/testing/src/run/summary.ts';
import { WORKERS } from '../../packages/testing/src/run/run.ts';
import { nameOf } from '../../packages/testing/src/look/variants.ts';
import { makeWorkers, type Result, type Worker } from '../../packages/testing/src/run/worker.ts';

const library = await loadLibrary('naast-testing.config.ts');
const list = await everything(library);
const workers: Worker[] = [];
const results: Result[] = [];
let server: FixtureServer;

describe('contract', { concurrency: WORKERS }, () => {
  before(async () => {
    server = await serveFixtures(
      library,
      list.flatMap(({ examples }) => examples),
    );
    workers.push(...makeWorkers(WORKERS, { server }));
  });
  after(async () => {
    console.log(slowest(results));
    await Promise.all(workers.map((worker) => worker.close()));
    server?.close();
  });

  for (const { name, tasks } of plan(list)) {
    describe(name, { concurrency: 1 }, () => {
      let worker: Worker;
      before(() => (worker = workers.pop() ?? assert.fail('More groups run at once than there are workers.')));
      after(() => void workers.push(worker));
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
