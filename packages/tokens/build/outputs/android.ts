// Writes android/res/: Android resources, for views in XML. The night folder holds the dark themes; calm pace, contrast and
// reduced motion, for which Android has no folder, stand beside the usual values under a name of their own.
import {
  hexadecimal,
  installedFont,
  kindOf,
  leavesOf,
  milliseconds,
  pixels,
  shortName,
  smallest,
  snake,
  wordsOf,
  writerOf,
} from './model.ts';
import { header, isNative, nativeTokens } from './native.ts';
import { keysOf, tableOf } from '../records.ts';
import type { Colour, Curve, Mode, ModeName, ValueType } from '../token.ts';
import type { Leaf, Output, Sources } from './model.ts';

// An element of a resource file: its text, from a name and the text of a value.
type Tag = (name: string, content: string) => string;
// How a value is written, as which element, and in which file; each is given values of its own type only.
interface Writer<T extends ValueType = ValueType> {
  file?: string;
  tag?: Tag;
  write(leaf: Leaf<T>, mode: Mode): string;
}
// The text of a token or part. What has no element is a file of its own.
interface Content {
  leaf: Leaf;
  element: { file: string; tag: Tag } | undefined;
  content: string;
}
// The same with what its name begins with.
interface Entry extends Content {
  prefix: string;
}
type TextFile = [file: string, text: string];

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll("'", "\\'");
const element = (tag: string, attributes: string, content: string) => `<${tag} ${attributes}>${content}</${tag}>`;
const tagged =
  (tag: string, more = ''): Tag =>
  (name, content) =>
    element(tag, `name="${name}"${more}`, content);

function colour({ value }: { value: Colour }) {
  const { rgb, alpha } = hexadecimal(value);
  return `#${alpha === 'FF' ? '' : alpha}${rgb}`;
}
const dimension = (leaf: Leaf<'dimension'>, mode: Mode) =>
  `${pixels(smallest(leaf, mode))}${kindOf(leaf) === 'fontSize' ? 'sp' : 'dp'}`;
const points = ([x1, y1, x2, y2]: Curve) =>
  `android:controlX1="${x1}" android:controlY1="${y1}" android:controlX2="${x2}" android:controlY2="${y2}"`;

// Of each type: how its value is written, as which element, and in which file. A curve is a file of its own.
const text = { file: 'strings', tag: tagged('string', ' translatable="false"') };
const integer = { file: 'integers', tag: tagged('integer') };
const WRITERS: { [T in ValueType]?: Writer<T> } = {
  color: { file: 'colors', tag: tagged('color'), write: colour },
  dimension: { file: 'dimens', tag: tagged('dimen'), write: dimension },
  number: { file: 'dimens', tag: tagged('item', ' type="dimen" format="float"'), write: ({ value }) => String(value) },
  fontWeight: { ...integer, write: ({ value }) => String(value) },
  duration: { ...integer, write: ({ value }) => String(Math.round(milliseconds(value))) },
  fontFamily: { ...text, write: ({ value }) => escape(installedFont(value, 'android')) },
  strokeStyle: { ...text, write: ({ value }) => value },
  boolean: { file: 'bools', tag: tagged('bool'), write: ({ value }) => String(value) },
  cubicBezier: { write: ({ value }) => points(value) },
};

const comment = (lines: string[]) => `<!--\n  ${lines.join('\n  ').replaceAll('--', '- -')}\n-->\n`;
const NOTES = [
  'Names that begin with naast_contrast_, naast_calm_ and naast_reduced_motion_ hold what those modes change;',
  'what they leave as it is has the usual name only. A composite is a name for each of its parts.',
];
const XML = '<?xml version="1.0" encoding="utf-8"?>\n';

const curve = (head: string, content: string) =>
  `${XML}${head}<pathInterpolator xmlns:android="http://schemas.android.com/apk/res/android"\n  ${content} />\n`;

/** What a mode has, by path: every token that Android can hold, in parts, with the text of its value. */
function contentsOf(mode: Mode): Map<string, Content> {
  const leaves = [...mode.values()].filter(isNative).flatMap((token) => leavesOf(token, mode));
  return new Map(
    leaves.map((leaf) => {
      const { file, tag, write } = writerOf<Writer>(WRITERS, leaf, 'android.ts');
      return [leaf.path, { leaf, element: file && tag ? { file, tag } : undefined, content: write(leaf, mode) }];
    }),
  );
}

// Which modes stand in which folder, and how their names begin. A name in the night folder stands in the other too.
function foldersOf({ modes }: Sources): Record<string, Entry[]> {
  const contents = tableOf(keysOf(modes), (name) => contentsOf(modes[name]));
  const differs = (one: ModeName, other: ModeName) => (path: string) =>
    contents[one].get(path)?.content !== contents[other].get(path)?.content;
  const contrasting = (path: string) => differs('contrast', 'light')(path) || differs('contrast-dark', 'dark')(path);
  const group = (mode: ModeName, prefix: string, chosen: (path: string) => boolean) =>
    [...contents[mode].values()].filter(({ leaf }) => chosen(leaf.path)).map((entry) => ({ ...entry, prefix }));
  return {
    '': [
      ...group('light', '', () => true),
      ...group('contrast', 'contrast-', contrasting),
      ...group('calm', 'calm-', differs('calm', 'light')),
      ...group('reduced-motion', 'reduced-motion-', differs('reduced-motion', 'light')),
    ],
    '-night': [...group('dark', '', differs('dark', 'light')), ...group('contrast-dark', 'contrast-', contrasting)],
  };
}

function entry({ leaf, content, prefix }: Entry, tag: Tag) {
  const name = snake(`${prefix}${shortName(leaf)}`);
  return `  <!-- ${wordsOf(leaf).replaceAll('--', '- -')} -->\n  ${tag(name, content)}`;
}

function filesIn(folder: string, entries: Entry[], head: string): TextFile[] {
  const resources = new Map<string, string[]>();
  for (const one of entries) {
    if (!one.element) continue;
    const { file, tag } = one.element;
    resources.set(file, [...(resources.get(file) ?? []), entry(one, tag)]);
  }
  const curves = entries.filter(({ element }) => !element);
  return [
    ...Array.from(resources, ([file, list]): TextFile => [
      `android/res/values${folder}/${file}.xml`,
      `${XML}${head}<resources>\n${list.join('\n')}\n</resources>\n`,
    ]),
    ...curves.map(({ leaf, prefix, content }): TextFile => [
      `android/res/interpolator${folder}/${snake(`${prefix}${shortName(leaf)}`)}.xml`,
      curve(head, content),
    ]),
  ];
}

function files(sources: Sources) {
  const head = comment([...header(sources), ...NOTES]);
  const folders = Object.entries(foldersOf(sources));
  return Object.fromEntries(folders.flatMap(([folder, entries]) => filesIn(folder, entries, head)));
}

export const android: Output = { files, held: nativeTokens };
