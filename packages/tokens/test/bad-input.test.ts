// Wrong sources fail the build, with the file, the token and the reason; and nothing is written.
import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from '../build/build.ts';
import { TokenError } from '../build/load.ts';
import { spoiltSource, temporaryFolder } from './fixture.ts';
import { MORE_CASES } from './bad-extension-cases.ts';
import { CASES, COLOUR } from './bad-input-cases.ts';

for (const [name, file, change, path, reason, reportedFile = file] of [...CASES, ...MORE_CASES]) {
  test(`${name} fails the build`, async (t) => {
    const source = spoiltSource(t, file, change);
    const dist = join(temporaryFolder(t), 'dist');
    await assert.rejects(build(source, dist), (error) => {
      assert.ok(error instanceof TokenError, error.stack);
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
  const source = spoiltSource(t, COLOUR, (json) => {
    json.text.default.$value = '{colour.a.1}';
    json.text.soft.$value = '{colour.b.1}';
  });
  await assert.rejects(build(source, join(temporaryFolder(t), 'dist')), (error) => error.problems.length === 2);
});

test('a file that is not JSON fails the build and is named', async (t) => {
  const source = spoiltSource(t, COLOUR, () => {});
  writeFileSync(join(source, 'theme/dark.tokens.json'), '{ "text": ');
  await assert.rejects(
    build(source, join(temporaryFolder(t), 'dist')),
    /^TokenError: theme\/dark\.tokens\.json: is not valid JSON/,
  );
});
