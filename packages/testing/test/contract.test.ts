import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { exclusionFor, exclusionsOf, type Exclusion } from '../src/library/exclusions.ts';
import { expectedIn } from '../src/library/expected.ts';
import { fault, say } from '../src/run/fault.ts';
import { components, type Component, type Fixture } from '../src/library/fixtures.ts';
import { loadLibrary } from '../src/library/library.ts';
import { plan, type Choice } from '../src/run/plan.ts';
import { proofs } from '../src/proofs/proofs.ts';
import { count, unneeded } from '../src/run/summary.ts';
import type { Result } from '../src/run/worker.ts';
import { pairwise, usual, values } from '../src/look/variants.ts';

const library = await loadLibrary(join(import.meta.dirname, 'library/naast-testing.config.ts'));
const expected = (update: boolean) => expectedIn(folder, update, 'npx naast-contract');
let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'naast-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const REASON = {
  proof: 'axe',
  example: 'busy',
  reason: 'The browser says it twice, and no markup of ours changes that.',
  link: 'https://example.org/bug/1',
  review: '2027-01-01',
};
const result = (status: Result['status']): Result => ({
  component: 'button',
  example: 'busy',
  proof: 'axe',
  variant: usual,
  status,
  faults: [],
});
const writeExclusions = (list: object[]) => writeFileSync(join(folder, 'exclusions.json'), JSON.stringify(list));

describe('exclusions', () => {
  it('are none where there is no file', () => assert.deepEqual(exclusionsOf(folder), []));

  it('need a proof, an example, a reason, a link and a day to look again', () => {
    writeExclusions([REASON]);
    assert.deepEqual(exclusionsOf(folder), [REASON]);
    for (const name of Object.keys(REASON)) {
      writeExclusions([{ ...REASON, [name]: undefined }]);
      assert.throws(() => exclusionsOf(folder), new RegExp(`"${name}" is missing. Write proof`));
    }
    writeExclusions([{ ...REASON, reason: 'flaky' }]);
    assert.throws(() => exclusionsOf(folder), /"reason" is "flaky"/);
  });

  it('hold for one example, or for all', () => {
    assert.equal(exclusionFor([REASON], 'axe', 'busy'), REASON);
    assert.equal(exclusionFor([REASON], 'axe', 'default'), undefined);
    assert.equal(exclusionFor([REASON], 'reflow', 'busy'), undefined);
    assert.ok(exclusionFor([{ ...REASON, example: '*' }], 'axe', 'default'));
  });

  it('fail when nothing needs them any more, or when they name no proof', () => {
    const subject = (exclusions: Exclusion[]) => [
      { library, name: 'button', folder, exclusions, examples: [], wrong: false },
    ];
    const rule = ([one]: Result[]) => one?.faults[0]?.rule ?? '';
    assert.deepEqual(unneeded([result('excluded')], subject([REASON]), true), []);
    assert.match(rule(unneeded([result('passed')], subject([REASON]), true)), /holds now/);
    // In a selection, the look that needs it may not have been run.
    assert.deepEqual(unneeded([result('passed')], subject([REASON]), false), []);
    assert.match(rule(unneeded([], subject([{ ...REASON, proof: 'axxe' }]), true)), /no proof "axxe"/);
  });
});

describe('reviewed texts', () => {
  const read = () => readFileSync(join(folder, 'expected/default.md'), 'utf8');

  it('fail until somebody has reviewed them', () => {
    assert.match(expected(false)('default.md', 'button "Verder"\n')[0]?.rule ?? '', /nobody has reviewed/);
  });

  it('are written on demand, and then hold', () => {
    assert.deepEqual(expected(true)('default.md', 'button "Verder"\n'), []);
    assert.equal(read(), 'button "Verder"\n');
    assert.deepEqual(expected(false)('default.md', 'button "Verder"\n'), []);
  });

  it('say what differs', () => {
    mkdirSync(join(folder, 'expected'));
    writeFileSync(join(folder, 'expected/default.md'), 'one\ntwo\nthree\n');
    const [found] = expected(false)('default.md', 'one\n2\nthree\n');
    assert.match(found?.rule ?? '', /from line 2:\n- two\n\+ 2\n/);
    assert.equal(read(), 'one\ntwo\nthree\n');
  });
});

describe('the plan', () => {
  it('has every proof on every example, and every look somewhere', () => {
    // As many as it takes to see every look.
    const list = Array.from({ length: 6 }, (_, index) =>
      components(library).map((one) => ({ ...one, name: `${one.name}-${index}` })),
    ).flat();
    const groups = plan(list);
    const each = proofs.filter(({ of }) => of !== 'component');
    for (const { name, examples } of list) {
      for (const { example } of examples) {
        const group = groups.find((one) => one.name === `${name}/${example}`);
        const quick = each.filter(({ thorough }) => !thorough || example === examples[0]?.example);
        assert.deepEqual(
          new Set(group?.tasks.map(({ proof }) => proof.name)),
          new Set(quick.map((proof) => proof.name)),
        );
      }
    }
    for (const proof of each) {
      const seen = groups.flatMap(({ tasks }) =>
        tasks.filter((task) => task.proof === proof).map(({ variant }) => variant),
      );
      assert.deepEqual(new Set(seen), new Set(proof.variants ?? [usual]), proof.name);
    }
  });

  it('in full has every look on every example', () => {
    const list = components(library).filter(({ name }) => name === 'note');
    const axe = plan(list, { full: true, wanted: (name) => name === 'axe' });
    assert.equal(axe.length, list[0]?.examples.length);
    for (const { tasks } of axe) assert.equal(tasks.length, pairwise.length);
  });

  it('lets every value of each axis meet every value of every other', () => {
    const axes = Object.keys(values) as (keyof typeof values)[];
    for (const one of axes)
      for (const other of axes.filter((axis) => axis !== one))
        for (const value of values[one])
          for (const otherValue of values[other])
            assert.ok(
              pairwise.some((look) => look[one] === value && look[other] === otherValue),
              `${one} ${value} with ${other} ${otherValue}`,
            );
  });
});

describe('proofs', () => {
  it('say what, why, by which source, and for which criteria', () => {
    for (const { name, title, why, source, criteria, prove } of proofs) {
      assert.match(name, /^[a-z-]+$/);
      assert.match(title, /.{20}\.$/, name);
      assert.match(why, /.{20}\.$/, name);
      assert.match(source, /^https:/, name);
      assert.ok(Array.isArray(criteria), name);
      assert.equal(typeof prove, 'function', name);
    }
    assert.equal(new Set(proofs.map(({ name }) => name)).size, proofs.length);
  });
});

it('a fault says where, what, and what to do', () => {
  assert.equal(say(fault('<p>', 'it is cut off', 'Let it wrap.')), '<p>: it is cut off. Let it wrap.');
  assert.match(say(fault('<p>', 'it is cut off', 'Let it wrap.', { picture: 'x.png' })), /Picture: x.png$/);
});

it('results are counted by status', () => {
  const results = (['passed', 'passed', 'failed', 'excluded', 'inapplicable'] as const).map(result);
  assert.deepEqual(count(results), { passed: 2, failed: 1, excluded: 1, inapplicable: 1 });
});

describe('pages', () => {
  const isPage = ({ name }: { name: string }) => name.includes('/');
  it('of one kind are seen once in a selection, and all of them in full', () => {
    const example = (name: string, kind?: string): Fixture => ({
      component: 'site',
      example: name,
      file: 'contract.ts',
      html: '',
      ...(kind && { kind }),
    });
    const set: Component = {
      library,
      name: 'site',
      folder,
      exclusions: [],
      wrong: false,
      pages: true,
      examples: [example('home'), example('one', 'event'), example('two', 'event')],
    };
    const names = (options: Choice) =>
      plan([set], options)
        .filter(isPage)
        .map(({ name }) => name);
    assert.deepEqual(names({}), ['site/home', 'site/one']);
    assert.deepEqual(names({ full: true }), ['site/home', 'site/one', 'site/two']);
  });
});
