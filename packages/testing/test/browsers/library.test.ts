// The proofs on a library that they have never seen: what is right holds, what is spoilt is found.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { components, type Component, type Fixture } from '../../src/library/fixtures.ts';
import { loadLibrary } from '../../src/library/library.ts';
import { proofs } from '../../src/proofs/proofs.ts';
import { say } from '../../src/run/fault.ts';
import { plan } from '../../src/run/plan.ts';
import { makeWorker, type Result, type Worker } from '../../src/run/worker.ts';
import { serveFixtures, type FixtureServer } from '../../src/serve/serve.ts';
import { usual } from '../../src/look/variants.ts';

const library = await loadLibrary(join(import.meta.dirname, '../library/naast-testing.config.ts'));
const list = components(library);
const [note] = list;
assert.ok(note?.examples[0]);
const [first] = note.examples;

/** A note with other words in it: named wrong, and nothing else is. */
const spoilt = (example: string, html: string): Fixture => ({ ...first, example, html });
const nameless = spoilt('nameless', '<x-note><p><input name="a"></p></x-note>');
const wide = spoilt('wide', `<x-note><p>${'w'.repeat(200)}</p></x-note>`);

describe('a library of two elements', () => {
  let server: FixtureServer;
  let worker: Worker;
  const results: Result[] = [];

  before(async () => {
    server = await serveFixtures(library, [...list.flatMap(({ examples }) => examples), nameless, wide]);
    worker = makeWorker({ server });
  });
  after(async () => {
    await worker.close();
    server.close();
  });

  // What other engines say is asked of a library in its own contract; here one is enough.
  for (const { name, tasks } of plan(list))
    it(`is proved: ${name}`, async () => {
      for (const task of tasks.filter(({ variant }) => !variant.engine)) {
        const result = await worker.run(task);
        results.push(result);
        assert.ok(result.status !== 'failed', `${task.proof.name}\n${result.faults.map(say).join('\n')}`);
      }
    });

  it('is let off what its exclusions say, and nothing else', () => {
    const excluded = results.filter(({ status }) => status === 'excluded');
    assert.deepEqual([...new Set(excluded.map(({ proof }) => proof))], ['shield']);
  });

  const faultsOf = async (component: Component, fixture: Fixture, name: string): Promise<string> => {
    const proof = proofs.find((one) => one.name === name) ?? assert.fail(`there is no proof ${name}`);
    const { status, faults } = await worker.run({ component, fixture, proof, variant: { ...usual, width: 320 } });
    assert.equal(status, 'failed');
    return faults.map(say).join('\n');
  };

  it('is found out: a field without a name', async () =>
    assert.match(await faultsOf(note, nameless, 'axe'), /axe label: /));

  it('is found out: a line that does not wrap', async () =>
    assert.match(await faultsOf(note, wide, 'reflow'), /past the window|sideways|wide/));
});
