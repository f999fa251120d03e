// The package stands on its own: its tests pass where no other package of the repository is on disk.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';

const home = join(import.meta.dirname, '..');
const FAST = ['config', 'contract', 'evidence', 'independence', 'plan'];

describe('the package alone', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'testing-alone-'));
    const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
      cwd: home,
      encoding: 'utf8',
    });
    for (const file of files.split('\n').filter((one) => one && existsSync(join(home, one)))) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      cpSync(join(home, file), join(folder, file));
    }
    symlinkSync(join(home, 'node_modules'), join(folder, 'node_modules'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('passes its own tests', () => {
    const tests = FAST.map((name) => join(folder, `test/${name}.test.ts`));
    // Within a test of Node's, another one would report to it instead of to us.
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const { status, stdout } = spawnSync(process.execPath, ['--test', ...tests], {
      cwd: folder,
      encoding: 'utf8',
      env,
    });
    assert.equal(status, 0, stdout);
    assert.match(stdout, /pass \d\d/);
  });
});
