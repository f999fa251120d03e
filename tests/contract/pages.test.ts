// The pages of Storybook are under contract as whole pages.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { loadLibrary } from '../../packages/testing/src/library/library.ts';
import { pageSets } from '../../packages/testing/src/library/pages.ts';
import { proofs } from '../../packages/testing/src/proofs/proofs.ts';
import { plan } from '../../packages/testing/src/run/plan.ts';
import { pages } from '../../storybook/journeys/moving/pages/index.ts';

const sets = await pageSets(await loadLibrary(join(import.meta.dirname, '../../naast-testing.config.ts')));

describe('pages', () => {
  it('of the journey are all under contract, each in its own words', () => {
    const journey =
      sets.find(({ name }) => name === 'journey-moving') ?? assert.fail('the journey is not under contract');
    const planned = new Set(plan([journey], { full: true }).map(({ name }) => name));
    for (const { name } of pages) assert.ok(planned.has(`journey-moving/${name}`), name);
    for (const { example, page } of journey.examples)
      assert.notEqual(page?.render('nl').body, page?.render('fr').body, example);
  });

  it('are asked everything but what only a component can answer', () => {
    const asked = new Set(
      plan(sets.slice(0, 1), { full: true }).flatMap(({ tasks }) => tasks.map(({ proof }) => proof)),
    );
    assert.deepEqual(
      proofs.filter((proof) => !asked.has(proof)),
      proofs.filter(({ of }) => of === 'component'),
    );
  });
});
