// Scripts are TypeScript, which Node runs as it stands and the compiler reads; what is not has a reason.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Every script that is JavaScript, and why. */
const ALLOWED: Record<string, string> = {
  '.htmlvalidate.mjs': 'html-validate looks for no other; it leads to tools/html-validate/config.ts.',
  'eslint.config.js': 'ESLint reads TypeScript only with jiti or an unstable flag; it leads to tools/eslint/config.ts.',
  'packages/testing/wrong/*/*.js': 'Planted faults: a browser gets them as they stand.',
  'tools/bootstrap.mjs': 'It starts on Node 18, which reads no TypeScript, and gets the Node that does.',
  'tools/lib/run.mjs': 'The bootstrap starts programs with it.',
};

/** Those in the repository, and those that are new and not ignored. */
const found = (): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.js', '*.mjs', '*.cjs', '*.jsx'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => file && existsSync(join(root, file)));

const skip = !existsSync(join(root, '.git')) && 'git, which knows what is ours, does not know this copy';
describe('a script', { skip }, () => {
  it('is TypeScript, unless there is a reason', () => {
    const others = found().filter((file) => !Object.keys(ALLOWED).some((glob) => matchesGlob(file, glob)));
    const advice =
      'Write TypeScript (.ts): Node runs it as it stands. Where a tool cannot read it, say why in tools/scripts.test.ts:';
    assert.ok(!others.length, `${advice}\n${others.join('\n')}`);
  });

  for (const [glob, reason] of Object.entries(ALLOWED)) {
    it(`may be JavaScript: ${glob}. ${reason}`, () => {
      assert.ok(
        found().some((file) => matchesGlob(file, glob)),
        `There is no ${glob} any more: take it out of the list in tools/scripts.test.ts.`,
      );
    });
  }
});
