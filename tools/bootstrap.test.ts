// What somebody gets who only has npm: a small project stands in for ours, and a small program for pnpm.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const ours = fileURLToPath(new URL('..', import.meta.url));
const { packageManager } = JSON.parse(readFileSync(join(ours, 'package.json'), 'utf8')) as { packageManager: string };
const BUILT = 'packages/components/dist/page-css.json';
const AXE = 'packages/testing/src/commands/axe.ts';

let root: string;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** A program that says what it was asked for, and ends with a code. */
const saying = (name: string, code = 0): string =>
  `console.log('${name}', ...process.argv.slice(2)); process.exitCode = ${code};\n`;

function npmRun(...args: string[]): { said: string[]; status: number | null } {
  const { NAAST_SET_UP: _, npm_lifecycle_event: __, ...env } = process.env;
  const PATH = [join(root, 'bin'), env.PATH].join(delimiter);
  const { stdout, status } = spawnSync(process.execPath, [join(root, 'tools/bootstrap.mjs'), ...args], {
    encoding: 'utf8',
    env: { ...env, PATH },
  });
  return { said: stdout.split('\n').filter((line) => line && !line.startsWith('[set-up')), status };
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'naast-bootstrap-'));
  for (const file of ['package.json', 'tools/bootstrap.mjs', 'tools/lib/run.mjs'])
    cpSync(join(ours, file), join(root, file));
  const version = packageManager.split('@').at(-1);
  write(
    'bin/pnpm',
    `#!${process.execPath}\nconsole.log(process.argv[2] === '--version' ? '${version}' : 'pnpm ' + process.argv[2]);\n`,
  );
  chmodSync(join(root, 'bin/pnpm'), 0o755);
  write('tools/steps.ts', saying('steps'));
  write(AXE, saying('axe', 3));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('npm run axe', () => {
  it('sets up and builds in a fresh clone, and passes on what was asked and how it ended', () => {
    const { said, status } = npmRun('axe', '--component', 'field');
    assert.deepEqual(said, ['pnpm install', 'steps build', 'axe --component field']);
    assert.equal(status, 3);
  });

  it('begins at once where all is there', () => {
    write('node_modules/.modules.yaml', '');
    write(BUILT, '{}');
    assert.deepEqual(npmRun('axe', 'page.html'), { said: ['axe page.html'], status: 3 });
  });

  it('builds anew what is older than its sources', () => {
    write('node_modules/.modules.yaml', '');
    write(BUILT, '{}');
    write('packages/tokens/src/colour.tokens.json', '{}');
    utimesSync(join(root, BUILT), 1, 1);
    assert.deepEqual(npmRun('axe').said, ['pnpm install', 'steps build', 'axe']);
  });

  it('does not look at what could not be built', () => {
    write('tools/steps.ts', saying('steps', 1));
    assert.deepEqual(npmRun('axe'), { said: ['pnpm install', 'steps build'], status: 1 });
  });
});

describe('npm test', () => {
  it('installs each time, and leaves the rest to the steps', () => {
    write('node_modules/.modules.yaml', '');
    write(BUILT, '{}');
    assert.deepEqual(npmRun('test', '--only', 'lint').said, ['pnpm install', 'steps test --only lint']);
  });
});
