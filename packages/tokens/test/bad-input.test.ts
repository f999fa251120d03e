// Wrong sources fail the build, with the file, the token and the reason; and nothing is written.
import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from '../build/build.ts';
import { TokenError } from '../build/load.ts';
import { MORE_CASES } from './bad-extension-cases.ts';
import { CASES, COLOUR } from './bad-input-cases.ts';
import { edits, set } from './edits.ts';
import { spoiltSource, temporaryFolder } from './fixture.ts';

for (const [name, file, edit, path, reason, reportedFile = file] of [...CASES, ...MORE_CASES]) {
  test(`${name} fails the build`, async (t) => {
    const source = spoiltSource(t, file, edit);
    const dist = join(temporaryFolder(t), 'dist');
    await assert.rejects(build(source, dist), (error) => {
      if (!(error instanceof TokenError)) throw error;
      const found = error.problems.find((problem) => problem.token === path);
      assert.ok(found, `no problem names ${path}:\n${error.message}`);
      assert.equal(found.file, reportedFile);
      assert.ok(found.reason.includes(reason), `reason was: ${found.reason}`);
      assert.ok(error.message.includes(`${reportedFile}: ${path}: `));
      return true;
    });
    assert.equal(existsSync(dist), false, 'something was written');
  });
}

test('every problem is listed at once, not only the first', async (t) => {
  const both = edits(set('text/default/$value', '{colour.a.1}'), set('text/soft/$value', '{colour.b.1}'));
  const source = spoiltSource(t, COLOUR, both);
  await assert.rejects(
    build(source, join(temporaryFolder(t), 'dist')),
    (error) => error instanceof TokenError && error.problems.length === 2,
  );
});

test('a file that is not JSON fails the build and is named', async (t) => {
  const source = spoiltSource(t, COLOUR, edits());
  writeFileSync(join(source, 'theme/dark.tokens.json'), '{ "text": ');
  await assert.rejects(
    build(source, join(temporaryFolder(t), 'dist')),
    /^TokenError: theme\/dark\.tokens\.json: is not valid JSON/,
  );
});
