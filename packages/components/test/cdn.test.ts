// What a page without a build step loads.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The other files that a file asks for. */
async function importsOf(name) {
  const file = fileURLToPath(new URL(`../dist/cdn/${name}`, import.meta.url));
  const { metafile } = await build({
    entryPoints: [file],
    bundle: true,
    external: ['*'],
    format: 'esm',
    write: false,
    metafile: true,
  });
  return Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
}

test('naast.js is complete in itself: a browser waits for no other file', async () => {
  assert.deepEqual(await importsOf('naast.js'), []);
});

test('files of single elements share what they have in common', async () => {
  const [field, button] = [await importsOf('field.js'), await importsOf('button.js')];
  assert.ok(
    field.some((chunk) => button.includes(chunk)),
    `nothing of ${field} is in ${button}`,
  );
});
