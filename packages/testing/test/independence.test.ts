// The package knows a library by its configuration alone: its sources lead nowhere outside of it, and name none.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, it } from 'node:test';

const src = join(import.meta.dirname, '../src');
const files = globSync('**/*', { cwd: src }).filter((file) => /\.(ts|json|css)$/.test(file));
const read = (file: string) => readFileSync(join(src, file), 'utf8');

/** What is called after the project that the package comes from: itself, its commands, its settings, and an example in the JSDoc. */
const OWN_NAMES =
  /@naast\/testing|naast-testing\.config|naast-(axe|contract|evidence|\{name\}|\$\{name\})|NAAST_[A-Z_]+/g;
const EXPLAINED = ['library/config.ts', 'library/library.ts'];

describe('the sources', () => {
  it('are found', () => assert.ok(files.length > 80));

  it('lead nowhere outside of the package', () => {
    for (const file of files)
      for (const [, path = ''] of read(file).matchAll(/['"`](\.\.?\/[^'"`$]*)['"`]/g)) {
        const inside = relative(join(src, '..'), join(src, dirname(file), path));
        assert.ok(!inside.startsWith('..'), `${file} reads ${path}`);
      }
  });

  it('name no folder of the project that they come from', () => {
    for (const file of files)
      assert.doesNotMatch(read(file), /packages\/(components|tokens|icons)|storybook|docs\/decisions/i, file);
  });

  it('name no library', () => {
    for (const file of files.filter((one) => !EXPLAINED.includes(one)))
      assert.doesNotMatch(read(file).replace(OWN_NAMES, ''), /naast/i, file);
  });
});
