// Proofs that only look share a page. Here is shown that they do only look, that who does more is caught, and that the next one never
// sees what another has done.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { components, type Component, type Fixture } from '../../src/library/fixtures.ts';
import { loadLibrary } from '../../src/library/library.ts';
import type { LoadedPage } from '../../src/look/page.ts';
import { usual } from '../../src/look/variants.ts';
import { proofs, type Proof } from '../../src/proofs/proofs.ts';
import { say } from '../../src/run/fault.ts';
import { plan } from '../../src/run/plan.ts';
import { makeWorker, type Context, type Worker } from '../../src/run/worker.ts';
import { serveFixtures, type FixtureServer } from '../../src/serve/serve.ts';

const library = await loadLibrary(join(import.meta.dirname, '../library/naast-testing.config.ts'));
const list = components(library);

/** A proof that says nothing, to do something with its context. */
const made = (prove: (context: Context) => Promise<void>): Proof => ({
  name: 'made-up',
  title: 'It is made up.',
  why: 'It shows what the next proof sees.',
  source: 'https://www.w3.org/TR/WCAG22/',
  criteria: [],
  prove: async (context) => {
    await prove(context);
    return [];
  },
});

const markBody = (page: LoadedPage) => page.evaluate(() => document.body.setAttribute('data-touched', ''));
const isMarked = (page: LoadedPage) => page.evaluate(() => document.body.hasAttribute('data-touched'));

describe('pages that proofs share', () => {
  let server: FixtureServer;
  let worker: Worker;
  let component: Component;
  let fixture: Fixture;

  before(async () => {
    server = await serveFixtures(
      library,
      list.flatMap(({ examples }) => examples),
    );
    worker = makeWorker({ server, watch: true });
    const found = list.find(({ name }) => name === 'toggle');
    assert.ok(found?.examples[0]);
    [component, fixture] = [found, found.examples[0]];
  });
  after(async () => {
    await worker.close();
    server.close();
  });

  const run = (proof: Proof) => worker.run({ component, fixture, proof, variant: usual });

  it('are the same for those who only look', async () => {
    const seen: LoadedPage[] = [];
    const looks = made(async ({ look }) => void seen.push(await look()));
    for (const proof of [looks, looks]) assert.equal((await run(proof)).status, 'passed');
    assert.equal(seen[0], seen[1]);
  });

  it('are never seen again once somebody did something to them', async () => {
    for (const act of [
      made(async ({ load }) => void (await markBody(await load()))),
      made(async ({ look, browser }) => {
        await look();
        await (await browser()).evaluate(() => document.body.setAttribute('data-touched', ''));
      }),
    ]) {
      await run(act);
      for (const how of ['look', 'load'] as const) {
        let marked = true;
        await run(made(async (context) => void (marked = await isMarked(await context[how]()))));
        assert.equal(marked, false, how);
      }
    }
  });

  for (const [what, leave] of Object.entries({
    attribute: (): void => document.body.setAttribute('data-touched', ''),
    global: (): void => void Object.assign(globalThis, { touched: true }),
    focus: () => document.querySelector('input')?.focus(),
    answer: (): void => void Object.assign(document.querySelector('input') ?? {}, { value: 'typed' }),
    sheet: (): void => void document.adoptedStyleSheets.push(new CSSStyleSheet()),
  }))
    it(`catch who leaves something behind: ${what}`, async () => {
      const result = await run(made(async ({ look }) => void (await (await look()).evaluate(leave))));
      assert.equal(result.status, 'failed');
      assert.match(result.faults.map(say).join(), /only looks, and leaves/);
    });

  for (const { name, tasks } of plan(list, { wanted: (proof) => !!proofs.find((one) => one.name === proof)?.reads }))
    it(`are left as they were on ${name}`, async () => {
      for (const task of tasks) {
        const { faults } = await worker.run(task);
        assert.deepEqual(faults.map(say), [], task.proof.name);
      }
    });
});
