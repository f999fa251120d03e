// What a page without a build step loads.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { buildCdn, type CdnManifest } from '../build/cdn.ts';

const folder = new URL('../dist/cdn/', import.meta.url);
const text = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const manifest = JSON.parse(text('manifest.json')) as CdnManifest;
const { elements, files } = manifest;

/** The other files that a file asks for at once. */
async function importsOf(name: string): Promise<string[]> {
  const entry = new URL(name, folder).pathname;
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    external: ['*'],
    format: 'esm',
    write: false,
    metafile: true,
  });
  const asked = Object.values(metafile.outputs).flatMap(({ imports }) => imports);
  return asked.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path.replace('./', ''));
}

/** Words that only the class itself holds: the names of Lit's own properties stay as they are. */
const holdsLit = (name: string): boolean => text(name).includes('reactiveElementVersions');

describe('naast.js', () => {
  it('is complete in itself: a browser waits for no other file', async () => {
    assert.deepEqual(await importsOf('naast.js'), []);
  });

  it('costs at most 2.2 kB more than without Lit as its ground', () => {
    assert.ok(gzipSync(text('naast.js'), { level: 9 }).length <= 27_972 + 2200);
  });
});

describe('the file of an element', () => {
  const names = [...new Set(Object.values(elements))];

  it('stands on one chunk that every element shares', () => {
    const shared = Object.keys(files).filter((name) => name.startsWith('shared-'));
    assert.equal(shared.length, 1);
    for (const name of names) assert.ok(files[name]?.imports.includes(shared[0] ?? ''), `${name} does without it`);
  });

  it('brings Lit from that chunk: it is there once', () => {
    const holders = Object.keys(files).filter((name) => name !== 'naast.js' && holdsLit(name));
    assert.deepEqual(
      holders.map((name) => name.split('-')[0]),
      ['shared'],
    );
  });

  it('is there under a name that stays as well', () => {
    for (const name of names) assert.equal(text(`${name.slice(0, name.lastIndexOf('-'))}.js`), text(name));
  });
});

describe('manifest.json', () => {
  it('names every file that is there, but for names that stay', () => {
    const kept = new Set(Object.values(elements).map((name) => `${name.slice(0, name.lastIndexOf('-'))}.js`));
    const there = readdirSync(folder).filter((name) => name !== 'manifest.json' && !kept.has(name));
    assert.deepEqual(Object.keys(files).sort(), there.sort());
  });

  it('says of each what comes with it, what it costs, and what is in it', async () => {
    for (const [name, { imports, gzip, integrity }] of Object.entries(files)) {
      assert.deepEqual([...new Set(await importsOf(name))].sort(), [...imports].sort(), name);
      assert.equal(gzip, gzipSync(text(name), { level: 9 }).length, name);
      assert.equal(integrity, `sha384-${createHash('sha384').update(text(name)).digest('base64')}`, name);
    }
  });

  it('knows the file of every element', () => {
    const { modules } = JSON.parse(readFileSync(new URL('../../custom-elements.json', folder), 'utf8')) as {
      modules: { declarations?: { tagName?: string }[] }[];
    };
    const tags = modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []));
    assert.deepEqual(Object.keys(elements).sort(), tags.sort());
  });
});

describe('a build', () => {
  const dist = fileURLToPath(new URL('..', folder));
  const cache = fileURLToPath(new URL('../../node_modules/.cache', folder));
  mkdirSync(cache, { recursive: true });
  // Lit is found from here as it is from `dist`.
  const copy = mkdtempSync(join(cache, 'cdn-'));
  after(() => rmSync(copy, { recursive: true }));

  it('gives the same files names and bytes again, wherever it is made', async () => {
    cpSync(dist, copy, { recursive: true });
    rmSync(join(copy, 'cdn'), { recursive: true });
    assert.deepEqual(await buildCdn(copy), manifest);
  });

  it('gives what has changed another name, and nothing else', async () => {
    const file = join(copy, 'skip-link/skip-link.js');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nglobalThis.naastChanged = true;\n`);
    const { elements: made, files: there } = await buildCdn(copy);
    const moved = Object.keys(elements).filter((tag) => made[tag] !== elements[tag]);
    assert.deepEqual(moved, ['naast-skip-link']);
    const gone = Object.keys(files).filter((name) => !(name in there));
    assert.deepEqual(gone, [elements['naast-skip-link']]);
  });
});
