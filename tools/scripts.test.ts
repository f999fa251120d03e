// TypeScript throughout: what is no TypeScript has a reason, and what is, a compiler reads.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { relative } from 'node:path';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const lines = (command: string, ...args: string[]): string[] =>
  execFileSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 }).split(/\r?\n/).filter(Boolean);

/** Which scripts may be JavaScript, and why. */
const ALLOWED: { path: RegExp; why: string }[] = [
  {
    path: /^tools\/(bootstrap|lib\/run)\.mjs$/,
    why: 'it starts on the Node that is there, and fetches the one that runs TypeScript',
  },
  { path: /^packages\/testing\/wrong\/[a-z-]+\/[a-z-]+\.js$/, why: 'a browser runs the planted fault as it stands' },
  {
    path: /^packages\/testing\/test\/library\/src\/.*\.js$/,
    why: 'a made-up library that is served as it is written, with nothing to build',
  },
  {
    path: /^\.htmlvalidate\.mjs$/,
    why: 'html-validate looks for no other name; one line leads to tools/html-validate/config.ts',
  },
  {
    path: /^eslint\.config\.js$/,
    why: 'ESLint reads TypeScript only with a loader; one line leads to tools/eslint/config.ts',
  },
];

it('no script is JavaScript without a reason', () => {
  const others = lines('git', 'ls-files', '*.js', '*.mjs', '*.cjs').filter(
    (file) => !ALLOWED.some(({ path }) => path.test(file)),
  );
  assert.deepEqual(others, [], 'Write it in TypeScript (.ts, erasable syntax only); or say here why that cannot be.');
});

it('every reason is still needed', () => {
  const files = lines('git', 'ls-files');
  const idle = ALLOWED.filter(({ path }) => !files.some((file) => path.test(file))).map(({ path }) => String(path));
  assert.deepEqual(idle, [], 'Take it out of the list.');
});

it('a compiler reads every TypeScript file', () => {
  const configurations = ['tsconfig.json', 'tests/tsconfig.json', 'packages/components/tsconfig.json'];
  const tsc = fileURLToPath(new URL('../node_modules/@typescript/native/bin/tsc', import.meta.url));
  const read = new Set(
    configurations
      .flatMap((file) => lines(process.execPath, tsc, '-p', file, '--listFilesOnly'))
      .map((file) => relative(root, file)),
  );
  // What declares a module of the same name is for those who install it; where the module itself is, the compiler reads that.
  const declares = (file: string) => file.endsWith('.d.ts') && read.has(file.replace('.d.ts', '.ts'));
  const unread = lines('git', 'ls-files', '*.ts').filter((file) => !read.has(file) && !declares(file));
  assert.deepEqual(unread, [], 'Name its folder under "include" of tsconfig.json.');
});
