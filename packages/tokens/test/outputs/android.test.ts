// The Android resources, read as XML, and by the rules of Android's own resource compiler for names and values.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { at, entriesOf } from '../../build/records.ts';
import { digits, milliseconds, modes, native, pixels, read, snake, written } from '../built.ts';
import { caught, member } from '../found.ts';
import type { ModeName } from '../../build/token.ts';
import type { WrittenByType } from '../built.ts';

const files = written.filter((file) => file.startsWith('android/res/'));
const { DOMParser } = new JSDOM('').window;
const parse = (file: string) => new DOMParser().parseFromString(read(file), 'application/xml');

interface Resource {
  tag: string;
  type: string | null;
  format: string | null;
  text: string;
}
type Folder = Map<string, Resource>;
/** The resources of a folder, by name. */
function resources(folder: string): Folder {
  const all: Folder = new Map();
  for (const file of files.filter((path) => path.startsWith(`android/res/${folder}/`))) {
    for (const node of parse(file).documentElement.children) {
      const name = node.getAttribute('name') ?? assert.fail(`${file}: a resource has no name`);
      assert.ok(!all.has(name), `${folder}: ${name} is there twice`);
      all.set(name, {
        tag: node.localName,
        type: node.getAttribute('type'),
        format: node.getAttribute('format'),
        text: node.textContent ?? '',
      });
    }
  }
  return all;
}
const day = resources('values');
const night = resources('values-night');

test('every file is well-formed XML, with resources or a curve at its root', () => {
  for (const file of files) {
    const root = parse(file);
    assert.equal(root.getElementsByTagName('parsererror').length, 0, file);
    assert.match(root.documentElement.localName, /^(resources|pathInterpolator)$/, file);
    assert.match(
      file,
      /\/(values|values-night|interpolator)\/[a-z0-9_]+\.xml$/,
      'a file of resources has a name that Android takes',
    );
  }
});

const VALUES: Record<string, RegExp> = {
  color: /^#([0-9A-F]{6}|[0-9A-F]{8})$/,
  dimen: /^-?\d+(\.\d+)?(dp|sp)$/,
  integer: /^\d+$/,
  string: /\S/,
  bool: /^(true|false)$/,
  item: /^-?\d+(\.\d+)?$/,
};
test('every resource has a valid name, and a value that its element takes', () => {
  for (const [name, { tag, type, format, text }] of [...day, ...night]) {
    assert.match(name, /^[a-z][a-z0-9_]*$/);
    assert.match(text, member(VALUES, tag), name);
    if (tag === 'item') assert.deepEqual([type, format], ['dimen', 'float'], name);
  }
});

test('what stands in the night folder stands in the other too', () => {
  for (const [name, { tag }] of night) assert.equal(day.get(name)?.tag, tag, name);
});

// What Android shows: the resource of the night if there is one, and in contrast the name for contrast if there is one.
const found = (name: string, folders: Folder[]) => folders.map((folder) => folder.get(name)).find(Boolean);
const argb = (css: string) =>
  digits(css).replace(/^(.{6})(..)$/, (_, rgb, alpha) => `#${alpha === 'FF' ? '' : alpha}${rgb}`);
const LOOKS = {
  light: { folders: [day], prefix: '' },
  dark: { folders: [night, day], prefix: '' },
  contrast: { folders: [day], prefix: 'contrast_' },
  'contrast-dark': { folders: [night, day], prefix: 'contrast_' },
  calm: { folders: [day], prefix: 'calm_' },
  'reduced-motion': { folders: [day], prefix: 'reduced_motion_' },
} satisfies Partial<Record<ModeName, { folders: Folder[]; prefix: string }>>;
const SIMPLE: WrittenByType = {
  color: argb,
  dimension: (css, token) => `${pixels(css)}${token.path.startsWith('text-size') ? 'sp' : 'dp'}`,
  number: (css) => String(Number(css)),
  fontWeight: (css) => css,
  duration: (css) => String(milliseconds(css)),
};
for (const [mode, { folders, prefix }] of entriesOf(LOOKS)) {
  test(`in ${mode} every value is that of the CSS`, () => {
    for (const { path } of native) {
      const token = at(modes[mode], path);
      const write = SIMPLE[token.type];
      if (!write) continue;
      const name = snake(token);
      const own = prefix && found(name.replace('naast_', `naast_${prefix}`), folders);
      assert.equal((own || found(name, folders))?.text, write(token.css, token), path);
    }
  });
}

test('what has no value of its own in Android stands there in parts', () => {
  const part = (name: string) => day.get(`naast_${name}`)?.text;
  assert.deepEqual(
    ['color', 'offset_x', 'offset_y', 'blur', 'spread'].map((name) => part(`shadow_raised_${name}`)),
    ['#1F17265A', '0dp', '8dp', '24dp', '0dp'],
  );
  assert.deepEqual(
    ['color', 'width', 'style'].map((name) => part(`edge_card_${name}`)),
    ['#E4E1DC', '1dp', 'solid'],
  );
  assert.deepEqual(
    ['font_family', 'font_size', 'font_weight', 'letter_spacing', 'line_height'].map((name) =>
      part(`type_heading_1_${name}`),
    ),
    ['Atkinson Hyperlegible Next', '29sp', '700', '0dp', '1.2'],
  );
  assert.equal(part('font_mono'), 'monospace');
  assert.equal(night.get('naast_edge_card_color')?.text, '#2C3350');
});

test('a curve is an interpolator with the points of the source', () => {
  const points = (name: string) =>
    ['controlX1', 'controlY1', 'controlX2', 'controlY2'].map((key) =>
      Number(parse(`android/res/interpolator/${name}.xml`).documentElement.getAttribute(`android:${key}`)),
    );
  assert.deepEqual(points('naast_motion_ease'), at(modes.light, 'motion.ease').value);
  assert.deepEqual(points('naast_transition_fast_timing_function'), at(modes.light, 'motion.ease').value);
});

test('every token is there, whole or in parts', () => {
  const names = [...day.keys(), ...files.map((file) => caught(file, /([a-z0-9_]+)\.xml$/))];
  for (const token of native)
    assert.ok(
      names.some((name) => name === snake(token) || name.startsWith(`${snake(token)}_`)),
      token.path,
    );
});
