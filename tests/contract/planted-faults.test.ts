// The contract proves the components; this proves the contract: each planted fault (wrong/) is found by the proofs meant for it, and
// by no other.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { say } from '../../packages/testing/src/run/fault.ts';
import { brokenOnes, type Component } from '../../packages/testing/src/library/fixtures.ts';
import { loadLibrary } from '../../packages/testing/src/library/library.ts';
import { proofs, type Proof } from '../../packages/testing/src/proofs/proofs.ts';
import { WORKERS } from '../../packages/testing/src/run/run.ts';
import { serveFixtures, type FixtureServer } from '../../packages/testing/src/serve/serve.ts';
import { usual } from '../../packages/testing/src/look/variants.ts';
import type { Task } from '../../packages/testing/src/run/plan.ts';
import { makeWorkers, type Result, type Worker } from '../../packages/testing/src/run/worker.ts';

/** What case.json says. */
interface Case {
  wrong: string;
  /** What to write instead. */
  instead: string;
  /** Those that must find it. */
  proofs: string[];
  /** What it breaks, where a proof knows of many. */
  criteria?: string[];
}

const library = await loadLibrary(join(import.meta.dirname, '../../naast-testing.config.ts'));
const cases = brokenOnes(library).map((component) => ({
  component,
  ...(JSON.parse(readFileSync(join(component.folder, 'case.json'), 'utf8')) as Case),
}));

/** The proof meant for a case sees it in every look; the others in one, which is enough to fire when they should not. */
function tasksFor({ component, proofs: meant }: Case & { component: Component }): Task[] {
  const looks = ({ name, variants = [usual] }: Proof) => (meant.includes(name) ? variants : variants.slice(0, 1));
  return proofs.flatMap((proof) => {
    const subjects = proof.of === 'component' ? [undefined] : component.examples;
    return subjects.flatMap((fixture) =>
      looks(proof).map((variant): Task => ({ component, proof, variant, ...(fixture && { fixture }) })),
    );
  });
}

const criteriaOf = (name: string): string[] => proofs.find((proof) => proof.name === name)?.criteria ?? [];

const workers: Worker[] = [];
let server: FixtureServer | undefined;

describe('planted faults', { concurrency: WORKERS }, () => {
  before(async () => {
    server = await serveFixtures(
      library,
      cases.flatMap(({ component }) => component.examples),
    );
    workers.push(...makeWorkers(WORKERS, { server }));
  });
  after(async () => {
    await Promise.all(workers.map((worker) => worker.close()));
    server?.close();
  });

  for (const one of cases) {
    it(`${one.component.name}: ${one.proofs.join(' and ')}`, async () => {
      const worker = workers.pop() ?? assert.fail('More cases run at once than there are workers.');
      try {
        const results: Result[] = [];
        for (const task of tasksFor(one)) results.push(await worker.run(task));
        const fired = results.filter(({ status }) => status === 'failed');
        const said = fired.map(({ proof, faults }) => `${proof}: ${faults.map(say).join('\n')}`).join('\n');
        assert.deepEqual(
          [...new Set(fired.map(({ proof }) => proof))].sort(),
          one.proofs.toSorted(),
          `${one.wrong}\n${said}`,
        );
        // Shown in Storybook (storybook/lib/wrong.ts), so it must be what the proof says.
        const broken = fired.flatMap(({ faults, proof }) =>
          faults.flatMap((found) => found.criteria ?? criteriaOf(proof)),
        );
        for (const number of one.criteria ?? [])
          assert.ok(broken.includes(number), `${number} is not among what was found: ${broken.join(', ')}`);
      } finally {
        workers.push(worker);
      }
    });
  }
});

for (const { name } of proofs) {
  it(`a fault is planted for ${name}`, () => {
    assert.ok(
      cases.some((one) => one.proofs.includes(name)),
      `Plant one in packages/testing/wrong/: a proof that has never caught anything proves nothing.`,
    );
  });
}

for (const { component, wrong, instead } of cases) {
  it(`${component.name} says what is wrong and what to write instead`, () => {
    assert.match(wrong ?? '', /.{20}\.$/s);
    assert.match(instead ?? '', /.{20}\.$/s);
  });
}
