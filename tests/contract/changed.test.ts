// What a change in this repository can reach, by what the configuration says that all components stand on.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { components } from '../../packages/testing/src/library/fixtures.ts';
import { loadLibrary } from '../../packages/testing/src/library/library.ts';
import { touchedBy } from '../../packages/testing/src/run/changed.ts';

const root = join(import.meta.dirname, '../..');
const library = await loadLibrary(join(root, 'naast-testing.config.ts'));
const list = components(library);
const names = (...files: string[]) =>
  touchedBy(
    files.map((path) => join(root, path)),
    list,
    library,
  ).map(({ name }) => name);

describe('what changed', () => {
  it('is a component and those that need it', () => {
    const touched = names('packages/components/src/read-aloud/read-aloud.ts');
    assert.ok(touched.includes('read-aloud'));
    assert.ok(touched.length < list.length);
    assert.ok(names('packages/components/src/icon/icon.ts').length > 1);
  });

  it('is everything where all stand on it', () => {
    for (const path of [
      'packages/components/src/core/naast-element.ts',
      'packages/components/build/build.ts',
      'packages/tokens/src/colour.json',
      'packages/testing/src/proofs/axe.ts',
      'pnpm-lock.yaml',
    ])
      assert.equal(names(path).length, list.length, path);
  });

  it('is nothing where only words about it changed', () => assert.deepEqual(names('docs/decisions/0001.md'), []));
});
