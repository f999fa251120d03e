// The package as an agency gets it: packed, installed in a folder that knows nothing of us, and run on a page that is not ours.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';

const home = join(import.meta.dirname, '../..');
const windows = process.platform === 'win32';

interface Manifest {
  bin: Record<string, string>;
  exports: Record<string, string | { types: string; default: string }>;
  dependencies: Record<string, string>;
}

/** Installs without a network: the package from its tarball, what it depends on from where it is installed here. */
function install(tarball: string, folder: string): Manifest {
  const place = join(folder, 'node_modules/@naast/testing');
  mkdirSync(place, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', place, '--strip-components=1']);
  const manifest = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')) as Manifest;
  for (const name of Object.keys(manifest.dependencies)) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(home, 'node_modules', name), link, 'junction');
  }
  return manifest;
}

const page = (body: string, head = '') =>
  `<!doctype html><html lang="nl"><head><title>Loket</title>${head}</head><body><main><h1>Loket</h1>${body}</main></body></html>`;

describe('the packed package', () => {
  let folder = '';
  let manifest: Manifest;
  const run = (command: string, ...args: string[]) => {
    const file = join(folder, 'node_modules/@naast/testing', manifest.bin[command] ?? assert.fail(`no ${command}`));
    const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], { cwd: folder, encoding: 'utf8' });
    return { code: status, said: stdout + stderr };
  };

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'testing-packed-'));
    execFileSync('pnpm', ['pack', '--pack-destination', folder], { cwd: home, shell: windows, stdio: 'pipe' });
    const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? assert.fail('nothing was packed');
    manifest = install(join(folder, tarball), folder);
    writeFileSync(join(folder, 'page.html'), page('<p>Uw naam: <input name="naam"></p>'));
    mkdirSync(join(folder, 'site/css'), { recursive: true });
    writeFileSync(join(folder, 'site/index.html'), page('<p>Open op maandag.</p>'));
    const pale = '<link rel="stylesheet" href="/css/pale.css">';
    writeFileSync(join(folder, 'site/pale.html'), page('<p>Open op dinsdag.</p>', pale));
    writeFileSync(join(folder, 'site/css/pale.css'), 'p { color: #ccc; }');
    mkdirSync(join(folder, 'empty'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('brings every file that it names', () => {
    const place = join(folder, 'node_modules/@naast/testing');
    const named = [...Object.values(manifest.exports), ...Object.values(manifest.bin)].flatMap((one) =>
      typeof one === 'string' ? [one] : Object.values(one),
    );
    for (const file of named) assert.ok(readFileSync(join(place, file)).length, file);
  });

  it('can be imported', () => {
    const script =
      "const { defineConfig } = await import('@naast/testing'); await import('@naast/testing/contract'); console.log(typeof defineConfig)";
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(said.trim(), 'function');
  });

  it('finds the fault of a page that is not ours', () => {
    const { code, said } = run('naast-axe', 'page.html', '--width', '1280');
    assert.equal(code, 1, said);
    assert.match(said, /^1 +page\.html +axe label: /m);
    assert.match(readFileSync(join(folder, 'evidence/report.html'), 'utf8'), /axe label: /);
  });

  it('asks every page of a folder, with its own style', () => {
    const { code, said } = run('naast-axe', 'site', '--width', '1280');
    assert.equal(code, 1, said);
    assert.match(said, /✓ site.index\.html: 2 proofs/);
    assert.match(said, /site.pale\.html +axe color-contrast: /);
  });

  it('says what is the matter with what it was given', () => {
    for (const [name, rule] of [
      ['empty', /There is no \.html in the folder "empty"/],
      ['nowhere.html', /"nowhere\.html" is neither an address \(https:\/\/…\) nor a file or a folder here/],
      ['https://', /"https:\/\/" is no address/],
    ] as const) {
      const { code, said } = run('naast-axe', name);
      assert.equal(code, 1);
      assert.match(said, rule);
    }
    assert.match(run('naast-axe').said, /Name a page, or a library\. No naast-testing\.config\.ts was found/);
    assert.match(run('naast-contract').said, /No naast-testing\.config\.ts was found/);
    const { code, said } = run('naast-axe', '--help');
    assert.equal(code, 0);
    assert.match(said, /^npx naast-axe https:\/\/… page\.html folder/);
  });
});
