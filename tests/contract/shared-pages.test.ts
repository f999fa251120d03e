// Proofs that only look leave every example of ours as it was: the next one gets the same page.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { components } from '../../packages/testing/src/library/fixtures.ts';
import { loadLibrary } from '../../packages/testing/src/library/library.ts';
import { proofs } from '../../packages/testing/src/proofs/proofs.ts';
import { say } from '../../packages/testing/src/run/fault.ts';
import { plan } from '../../packages/testing/src/run/plan.ts';
import { makeWorker, type Worker } from '../../packages/testing/src/run/worker.ts';
import { serveFixtures, type FixtureServer } from '../../packages/testing/src/serve/serve.ts';

const library = await loadLibrary(join(import.meta.dirname, '../../naast-testing.config.ts'));
const list = components(library);
const looks = new Set(proofs.filter(({ reads }) => reads).map(({ name }) => name));

describe('pages that proofs share', () => {
  let server: FixtureServer;
  let worker: Worker;

  before(async () => {
    server = await serveFixtures(
      library,
      list.flatMap(({ examples }) => examples),
    );
    worker = makeWorker({ server, watch: true });
  });
  after(async () => {
    await worker.close();
    server.close();
  });

  for (const { name, tasks } of plan(list, { wanted: (proof) => looks.has(proof) }))
    it(`are left as they were on ${name}`, async () => {
      for (const task of tasks) {
        const { faults } = await worker.run(task);
        assert.deepEqual(faults.map(say), [], task.proof.name);
      }
    });
});
