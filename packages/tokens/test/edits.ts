// Edits of a JSON file, for tests that spoil a source or change an output. What is edited is named by its path with slashes, because
// names of extensions have dots: `text/soft/$extensions/eu.naast.contrast/0/kind`.
import assert from 'node:assert/strict';

/** Changes what was read from a JSON file. */
export type Edit = (json: object) => void;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

// Where the last key of a path stands. All before it has to be there: an edit of nothing would spoil nothing.
function placeOf(json: object, path: string): { node: Record<string, unknown>; key: string } {
  const keys = path.split('/');
  const key = keys.pop() ?? assert.fail('an edit needs a path');
  const node = keys.reduce<unknown>((parent, name) => (isObject(parent) ? parent[name] : undefined), json);
  assert.ok(isObject(node), `there is nothing to edit at ${path}`);
  return { node, key };
}

export const set =
  (path: string, value: unknown): Edit =>
  (json) => {
    const { node, key } = placeOf(json, path);
    node[key] = value;
  };

export const remove =
  (path: string): Edit =>
  (json) => {
    const { node, key } = placeOf(json, path);
    assert.ok(key in node, `there is nothing to remove at ${path}`);
    delete node[key];
  };

export const move =
  (from: string, to: string): Edit =>
  (json) => {
    const { node, key } = placeOf(json, from);
    set(to, node[key])(json);
    remove(from)(json);
  };

/** Several edits, one after the other. */
export const edits =
  (...all: Edit[]): Edit =>
  (json) =>
    all.forEach((edit) => edit(json));

/** A token made for a test. */
export const token = ($value: unknown, $type?: string) => ({
  $value,
  ...($type && { $type }),
  $description: 'A token of this test.',
});

/** A token under an older name, as the sources have it. */
export const oldNameOf = (path: string, more: object = {}) => ({
  $value: `{${path}}`,
  $description: 'An older name.',
  $deprecated: true,
  $extensions: { 'eu.naast.deprecated': { new: path, since: '1.2.0' } },
  ...more,
});
