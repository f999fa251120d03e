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

const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll("'", "\\'");
const element = (tag, attributes, content) => `<${tag} ${attributes}>${content}</${tag}>`;
const tagged =
  (tag, more = '') =>
  (name, content) =>
    element(tag, `name="${name}"${more}`, content);

function colour({ value }) {
  const { rgb, alpha } = hexadecimal(value);
  return `#${alpha === 'FF' ? '' : alpha}${rgb}`;
}
const dimension = (leaf, mode) => `${pixels(smallest(leaf, mode))}${kindOf(leaf) === 'fontSize' ? 'sp' : 'dp'}`;
const points = ([x1, y1, x2, y2]) =>
  `android:controlX1="${x1}" android:controlY1="${y1}" android:controlX2="${x2}" android:controlY2="${y2}"`;

// Of each type: how its value is written, as which element, and in which file. A curve is a file of its own.
const text = { file: 'strings', tag: tagged('string', ' translatable="false"') };
const integer = { file: 'integers', tag: tagged('integer') };
const WRITERS = {
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

const comment = (lines) => `<!--\n  ${lines.join('\n  ').replaceAll('--', '- -')}\n-->\n`;
const NOTES = [
  'Names that begin with naast_contrast_, naast_calm_ and naast_reduced_motion_ hold what those modes change;',
  'what they leave as it is has the usual name only. A composite is a name for each of its parts.',
];
const XML = '<?xml version="1.0" encoding="utf-8"?>\n';

const curve = (head, content) =>
  `${XML}${head}<pathInterpolator xmlns:android="http://schemas.android.com/apk/res/android"\n  ${content} />\n`;

/** What a mode has, by path: every token that Android can hold, in parts, with the text of its value. */
function contentsOf(mode) {
  const leaves = [...mode.values()].filter(isNative).flatMap((token) => leavesOf(token, mode));
  return new Map(
    leaves.map((leaf) => {
      const { file, tag, write } = writerOf(WRITERS, leaf, 'android.ts');
      return [leaf.path, { leaf, file, tag, content: write(leaf, mode) }];
    }),
  );
}

// Which modes stand in which folder, and how their names begin. A name in the night folder stands in the other too.
function foldersOf({ modes }) {
  const contents = Object.fromEntries(Object.entries(modes).map(([name, mode]) => [name, contentsOf(mode)]));
  const differs = (one, other) => (path) => contents[one].get(path)?.content !== contents[other].get(path)?.content;
  const contrasting = (path) => differs('contrast', 'light')(path) || differs('contrast-dark', 'dark')(path);
  const group = (mode, prefix, chosen) =>
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

function entry({ leaf, tag, content, prefix }) {
  const name = snake(`${prefix}${shortName(leaf)}`);
  return `  <!-- ${wordsOf(leaf).replaceAll('--', '- -')} -->\n  ${tag(name, content)}`;
}

function filesIn(folder, entries, head) {
  const resources = Object.groupBy(
    entries.filter(({ file }) => file),
    ({ file }) => file,
  );
  const curves = entries.filter(({ file }) => !file);
  return [
    ...Object.entries(resources).map(([file, list]) => [
      `android/res/values${folder}/${file}.xml`,
      `${XML}${head}<resources>\n${list.map(entry).join('\n')}\n</resources>\n`,
    ]),
    ...curves.map(({ leaf, prefix, content }) => [
      `android/res/interpolator${folder}/${snake(`${prefix}${shortName(leaf)}`)}.xml`,
      curve(head, content),
    ]),
  ];
}

function files(sources) {
  const head = comment([...header(sources), ...NOTES]);
  const folders = Object.entries(foldersOf(sources));
  return Object.fromEntries(folders.flatMap(([folder, entries]) => filesIn(folder, entries, head)));
}

export const android = { files, held: nativeTokens };
