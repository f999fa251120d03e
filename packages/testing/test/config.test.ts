// A library says in one file what it is; what is wrong in it is said with what to write.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { checkConfig } from '../src/library/config.ts';
import { components } from '../src/library/fixtures.ts';
import { fillIn, findConfig, findLibrary, loadLibrary } from '../src/library/library.ts';

const madeUp = join(import.meta.dirname, 'library');
const RIGHT = {
  name: 'Made up',
  prefix: 'x-',
  components: 'src',
  dist: 'dist',
  manifest: 'custom-elements.json',
  assets: { sheet: '/x.css', script: '/x.js' },
};
const check = (config: unknown) => () => checkConfig('naast-testing.config.ts', config);

describe('a configuration', () => {
  it('needs little', () => assert.doesNotThrow(check(RIGHT)));

  it('that is none is told how to begin', () => {
    for (const none of [undefined, null, 'x-', []])
      assert.throws(check(none), /exports no configuration\. Write: export default/);
  });

  it('says what is missing, with what to write', () => {
    for (const name of Object.keys(RIGHT))
      assert.throws(check({ ...RIGHT, [name]: undefined }), new RegExp(`"${name}" is missing\\. Write `));
    assert.throws(check({ ...RIGHT, assets: { sheet: '/x.css' } }), /"assets\.script" is missing\. Write an address/);
  });

  it('says what is wrong, all of it at once', () => {
    const wrong = { ...RIGHT, prefix: 'x', components: 3, colour: 'red', assets: { sheet: 'x.css', script: '/x.js' } };
    assert.throws(check(wrong), (error: Error) => {
      for (const part of [
        /"prefix" is "x"\. Write a text such as "naast-"/,
        /"components" is 3\. Write a text or a list of texts/,
        /"colour" is no field\. Write one of: name, version, prefix, /,
        /"assets\.sheet" is "x\.css"\. Write an address that begins with "\/"/,
      ])
        assert.match(error.message, part);
      return true;
    });
  });

  it('fills in names, and leaves what it does not know', () =>
    assert.equal(fillIn('{name}/{name}.js {other}', { name: 'note' }), 'note/note.js {other}'));
});

describe('a library', () => {
  let folder = '';
  before(() => (folder = mkdtempSync(join(tmpdir(), 'testing-config-'))));
  after(() => rmSync(folder, { recursive: true }));

  it('is found from any folder inside it, with every path in full', async () => {
    const library = (await findLibrary(undefined, join(madeUp, 'src/note/examples'))) ?? assert.fail('it is not found');
    assert.equal(library.root, madeUp);
    assert.deepEqual(library.folders, [join(madeUp, 'src')]);
    assert.equal(library.manifest, join(madeUp, 'custom-elements.json'));
    assert.equal(library.version, '1.2.3');
    assert.equal(library.marks.added, '[data-x]');
    assert.equal(library.command('axe'), 'npx naast-axe');
    assert.deepEqual(
      components(library).map(({ name, examples }) => [name, examples.length]),
      [
        ['note', 2],
        ['toggle', 1],
      ],
    );
  });

  it('may be written as JavaScript, and takes its version from the package around it', async () => {
    mkdirSync(join(folder, 'src'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module", "version": "7.0.1" }');
    writeFileSync(join(folder, 'naast-testing.config.js'), `export default ${JSON.stringify(RIGHT)}`);
    assert.equal(findConfig(join(folder, 'src')), join(folder, 'naast-testing.config.js'));
    assert.equal((await findLibrary(undefined, folder))?.version, '7.0.1');
  });

  it('is none where there is no configuration', () => assert.equal(findConfig(tmpdir()), null));

  it('says which file or folder is not there', async () => {
    await assert.rejects(loadLibrary(join(folder, 'nowhere.ts')), /There is no configuration file .*nowhere\.ts/);
    const other = join(folder, 'other');
    mkdirSync(other);
    cpSync(join(folder, 'naast-testing.config.js'), join(other, 'naast-testing.config.js'));
    await assert.rejects(findLibrary(undefined, other), /"components" names .*other.src, and there is no such folder/);
  });
});
