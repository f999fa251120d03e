// flat.json and nested.json, read by a script.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { modes, read, short } from '../built.ts';

const flat = JSON.parse(read('flat.json'));
const nested = JSON.parse(read('nested.json'));

test('flat.json has the value of every name in every mode', () => {
  assert.deepEqual(Object.keys(flat), Object.keys(modes));
  for (const [mode, values] of Object.entries(modes)) {
    assert.deepEqual(
      flat[mode],
      Object.fromEntries([...values.values()].map((token) => [short(token), token.css])),
      mode,
    );
  }
  assert.equal(flat.dark['text-default'], '#e6e9f5');
  assert.equal(flat.calm['size-target'], '3.5rem');
});

test('nested.json has the same values by path, and nothing else', () => {
  const leaves = (node) =>
    typeof node === 'string' ? 1 : Object.values(node).reduce((sum, child) => sum + leaves(child), 0);
  for (const [mode, values] of Object.entries(modes)) {
    for (const { path, css } of values.values()) {
      assert.equal(
        path.split('.').reduce((node, key) => node?.[key], nested[mode]),
        css,
        `${mode}: ${path}`,
      );
    }
    assert.equal(leaves(nested[mode]), values.size, mode);
  }
});
