import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { components } from '../src/library/fixtures.ts';
import { loadLibrary } from '../src/library/library.ts';
import { changedFiles, touchedBy } from '../src/run/changed.ts';
import { listOf, shardOf } from '../src/run/options.ts';
import { plan, type Group } from '../src/run/plan.ts';
import { slowest } from '../src/run/summary.ts';
import { execFileSync } from 'node:child_process';
import { nameOf } from '../src/look/variants.ts';

const root = join(import.meta.dirname, 'library');
const library = await loadLibrary(join(root, 'naast-testing.config.ts'));
const list = components(library);
const tasksOf = (groups: Group[]) =>
  groups.flatMap(({ name, tasks }) => tasks.map(({ proof, variant }) => `${name} ${proof.name} ${nameOf(variant)}`));

describe('parts of a plan', () => {
  it('are the whole, and nothing twice', () => {
    const parts = [1, 2, 3, 4].flatMap((part) => tasksOf(plan(list, { shard: [part, 4] })));
    assert.deepEqual(parts.sort(), tasksOf(plan(list)).sort());
  });

  it('are written 1/4', () => {
    assert.deepEqual(shardOf('2/4'), [2, 4]);
    assert.deepEqual(shardOf(), [1, 1]);
    for (const wrong of ['0/4', '5/4', 'half', '1']) assert.throws(() => shardOf(wrong), /write 1\/4/);
    assert.deepEqual(listOf(['axe,reflow', 'targets']), ['axe', 'reflow', 'targets']);
  });

  it('let proofs that look at one page follow each other', () => {
    const [, first] = plan(list.filter(({ name }) => name === 'toggle'));
    const names = first?.tasks.map(({ proof, variant }) => `${proof.name} ${nameOf(variant)}`) ?? [];
    const at = names.findIndex((name) => name.startsWith('axe'));
    assert.equal(names[at + 1], names[at]?.replace('axe', 'second-opinion'));
  });
});

describe('what changed', () => {
  const file = (path: string) => join(root, path);
  const names = (...files: string[]) => touchedBy(files.map(file), list, library).map(({ name }) => name);

  it('is a component, where it is one component’s own', () => {
    assert.deepEqual(names('src/note/note.css'), ['note']);
    assert.deepEqual(names('src/toggle/examples/default.html', 'src/note/note.js'), ['note', 'toggle']);
  });

  it('is everything where all stand on it, unless the library says what that is', () => {
    for (const path of ['src/library.css', 'custom-elements.json', 'README.md'])
      assert.equal(names(path).length, list.length, path);
    const choosy = { ...library, common: ['src/*.css'] };
    assert.deepEqual(touchedBy([file('README.md')], list, choosy), []);
    assert.equal(touchedBy([file('src/library.css')], list, choosy).length, list.length);
  });

  describe('by git', () => {
    let folder = '';
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args]);
    before(() => {
      folder = mkdtempSync(join(tmpdir(), 'naast-'));
      git('init', '-q');
      mkdirSync(join(folder, 'inner'));
      writeFileSync(join(folder, 'inner/one'), '1');
      git('add', '.');
      git('commit', '-qm', 'one');
    });
    after(() => rmSync(folder, { recursive: true }));

    it('is what differs, and what is new', () => {
      assert.deepEqual(changedFiles('HEAD', join(folder, 'inner')), []);
      writeFileSync(join(folder, 'inner/one'), '2');
      writeFileSync(join(folder, 'two'), '2');
      const found = changedFiles('HEAD', join(folder, 'inner')).map((path) => path.split('/').slice(-1)[0]);
      assert.deepEqual(found.sort(), ['one', 'two']);
    });

    it('takes no option for a revision', () => assert.throws(() => changedFiles('--output=x', folder)));
  });
});

it('the slowest proofs are told, ten at most', () => {
  const result = (ms: number) =>
    ({ component: 'a', example: 'b', proof: 'axe', variant: null, status: 'passed', faults: [], ms }) as const;
  const lines = slowest(Array.from({ length: 12 }, (_, index) => ({ ...result(index * 10), faults: [] }))).split('\n');
  assert.equal(lines.length, 11);
  assert.match(lines[1] ?? '', /^axe +a\/b +110$/);
});
