// flat.json and nested.json, read by a script.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesOf } from '../../build/records.ts';
import { leavesOf, modes, read, short } from '../built.ts';
import type { Nested } from '../../build/nest.ts';
import type { ModeName } from '../../build/token.ts';

const flat: Record<ModeName, Record<string, string>> = JSON.parse(read('flat.json'));
const nested: Record<ModeName, Nested<string>> = JSON.parse(read('nested.json'));

test('flat.json has the value of every name in every mode', () => {
  assert.deepEqual(Object.keys(flat), Object.keys(modes));
  for (const [mode, values] of entriesOf(modes)) {
    assert.deepEqual(
      flat[mode],
      Object.fromEntries([...values.values()].map((token) => [short(token), token.css])),
      mode,
    );
  }
  assert.equal(flat.dark['text-default'], '#e6e9f5');
  assert.equal(flat.calm['size-target'], '3.5rem');
});

const isText = (node: unknown) => typeof node === 'string';
test('nested.json has the same values by path, and nothing else', () => {
  for (const [mode, values] of entriesOf(modes)) {
    const leaves = leavesOf(nested[mode], isText);
    for (const { path, css } of values.values()) assert.equal(leaves.get(path), css, `${mode}: ${path}`);
    assert.equal(leaves.size, values.size, mode);
  }
});
