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
} from './model.mjs';
import { header, isNative, nativeTokens } from './native.mjs';

const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll("'", "\\'");
const element = (tag, attributes, content) => `<${tag} ${attributes}>${content}</${tag}>`;
const float = (name, value) => element('item', `name="${name}" type="dimen" format="float"`, value);
const integer = (name, value) => element('integer', `name="${name}"`, value);

function colour(name, { value }) {
  const { rgb, alpha } = hexadecimal(value);
  return element('color', `name="${name}"`, `#${alpha === 'FF' ? '' : alpha}${rgb}`);
}
const dimension = (name, leaf, mode) =>
  element('dimen', `name="${name}"`, `${pixels(smallest(leaf, mode))}${kindOf(leaf) === 'fontSize' ? 'sp' : 'dp'}`);
const string = (name, text) => element('string', `name="${name}" translatable="false"`, escape(text));

const WRITERS = {
  color: { file: 'colors', write: colour },
  dimension: { file: 'dimens', write: dimension },
  number: { file: 'dimens', write: (name, { value }) => float(name, value) },
  fontWeight: { file: 'integers', write: (name, { value }) => integer(name, value) },
  duration: { file: 'integers', write: (name, { value }) => integer(name, Math.round(milliseconds(value))) },
  fontFamily: { file: 'strings', write: (name, { value }) => string(name, installedFont(value, 'android')) },
  boolean: { file: 'bools', write: (name, { value }) => element('bool', `name="${name}"`, value) },
  strokeStyle: { file: 'strings', write: (name, { value }) => string(name, String(value)) },
  // The curve itself is a file; see `curves`.
  cubicBezier: { file: 'interpolator' },
};

const comment = (lines) => `<!--\n  ${lines.join('\n  ').replaceAll('--', '- -')}\n-->\n`;
const NOTES = [
  'Names that begin with naast_contrast_, naast_calm_ and naast_reduced_motion_ hold what those modes change;',
  'what they leave as it is has the usual name only. A composite is a name for each of its parts.',
];
const XML = '<?xml version="1.0" encoding="utf-8"?>\n';

function curve([x1, y1, x2, y2], head) {
  return `${XML}${head}<pathInterpolator xmlns:android="http://schemas.android.com/apk/res/android"
  android:controlX1="${x1}" android:controlY1="${y1}" android:controlX2="${x2}" android:controlY2="${y2}" />\n`;
}

const fileOf = (leaf) => writerOf(WRITERS, leaf, 'android.mjs').file;

// The leaves of the tokens of a mode that `chosen` picks.
function leaves({ modes }, mode, chosen) {
  return [...modes[mode].values()]
    .filter((token) => isNative(token) && chosen(token.path))
    .flatMap((token) => leavesOf(token, modes[mode]));
}

function entry(leaf, prefix, mode) {
  const name = snake(`${prefix}${shortName(leaf)}`);
  return `  <!-- ${wordsOf(leaf).replaceAll('--', '- -')} -->\n  ${WRITERS[leaf.type].write(name, leaf, mode)}`;
}

// Which modes stand in which folder, and how their names begin. A name in the night folder stands in the other too.
function foldersOf({ modes }) {
  const differs = (one, other) => (path) => modes[one].get(path).css !== modes[other].get(path).css;
  const contrasting = (path) => differs('contrast', 'light')(path) || differs('contrast-dark', 'dark')(path);
  return {
    values: [
      { mode: 'light', prefix: '', chosen: () => true },
      { mode: 'contrast', prefix: 'contrast-', chosen: contrasting },
      { mode: 'calm', prefix: 'calm-', chosen: differs('calm', 'light') },
      { mode: 'reduced-motion', prefix: 'reduced-motion-', chosen: differs('reduced-motion', 'light') },
    ],
    'values-night': [
      { mode: 'dark', prefix: '', chosen: differs('dark', 'light') },
      { mode: 'contrast-dark', prefix: 'contrast-', chosen: contrasting },
    ],
  };
}

function resources(sources, groups, head) {
  const files = {};
  for (const { mode, prefix, chosen } of groups) {
    for (const leaf of leaves(sources, mode, chosen)) {
      if (leaf.type !== 'cubicBezier')
        (files[`${fileOf(leaf)}.xml`] ??= []).push(entry(leaf, prefix, sources.modes[mode]));
    }
  }
  const text = (entries) => `${XML}${head}<resources>\n${entries.join('\n')}\n</resources>\n`;
  return Object.entries(files).map(([file, entries]) => [file, text(entries)]);
}

// A curve is a file of its own in Android.
function curves(sources, head) {
  return leaves(sources, 'light', () => true)
    .filter(({ type }) => type === 'cubicBezier')
    .map((leaf) => [`android/res/interpolator/${snake(shortName(leaf))}.xml`, curve(leaf.value, head)]);
}

function files(sources) {
  const head = comment([...header(sources), ...NOTES]);
  const inFolders = Object.entries(foldersOf(sources)).flatMap(([folder, groups]) =>
    resources(sources, groups, head).map(([file, text]) => [`android/res/${folder}/${file}`, text]),
  );
  return Object.fromEntries([...inFolders, ...curves(sources, head)]);
}

export const android = { files, held: nativeTokens };
