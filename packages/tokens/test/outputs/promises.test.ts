// What holds for every output: nothing is dropped in silence, and wrong or unusual tokens are written or refused.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rows } from '../../build/outputs/guide.ts';
import { OUTPUTS, outputFiles } from '../../build/outputs/index.ts';
import { readSources } from '../../build/outputs/sources.ts';
import { at, entriesOf, isRecord, keysOf, tableOf } from '../../build/records.ts';
import {
  camel,
  dist,
  exported,
  guide,
  native,
  read,
  rowsOf,
  short,
  snake,
  sources,
  tokens,
  written,
} from '../built.ts';
import { edits, oldNameOf, set } from '../edits.ts';
import { SOURCE, builtFrom, spoiltSource } from '../fixture.ts';
import { allCaught, caught, member } from '../found.ts';
import { errorsOf, parse } from './parse.ts';
import { setsOf } from './studio.ts';
import type { RequestBody } from '../../build/outputs/figma.ts';
import type { Sources } from '../../build/outputs/model.ts';
import type { Colour, Dimension, Mode, Shadow, SourceToken, Token, ValueType, Values } from '../../build/token.ts';
import type { Cleaner } from '../fixture.ts';
import type { StudioFile } from './studio.ts';

type OutputName = keyof typeof OUTPUTS;
// With the names of the files: a curve of Android is named by its file.
const textOf = (name: OutputName, from = sources) => Object.entries(OUTPUTS[name].files(from)).flat().join('\n');
const fileOf = (name: OutputName, file: string, from = sources) => member(OUTPUTS[name].files(from), file);
// How a token is named in each output; of a composite the name of a part begins with it.
const nested = (token: Token) => `"${token.path.split('.').at(-1)}"`;
const NAMES: Record<OutputName, (token: Token) => string> = {
  scss: (token) => `$${short(token)}:`,
  flat: (token) => `"${short(token)}"`,
  byPath: nested,
  tailwind: (token) => (token.inCss ? token.name : token.css),
  figma: (token) => `"${token.path.replaceAll('.', '/')}`,
  tokensStudio: nested,
  android: snake,
  compose: (token) => `val ${camel(token)}:`,
  swift: (token) => `let ${camel(token)}:`,
  reference: (token) => `id="${short(token)}"`,
};

for (const [name, output] of entriesOf(OUTPUTS)) {
  test(`${name} holds every token that it promises, and promises all but what only CSS can hold`, () => {
    const held = output.held(sources);
    assert.ok(held.length === tokens.length || held.length === native.length);
    const text = textOf(name);
    for (const token of held) assert.ok(text.includes(NAMES[name](token)), token.path);
  });
}

test('every file of an output is written', () => {
  for (const [file, text] of Object.entries(outputFiles(sources))) {
    assert.ok(written.includes(file), file);
    assert.equal(read(file), text, file);
    assert.doesNotMatch(text, /undefined|NaN|\[object|null\b/, file);
  }
});

test('the same sources give the same bytes', async (t) => {
  const { dist: again } = await builtFrom(t, SOURCE);
  for (const file of written) assert.ok(readFileSync(join(again, file)).equals(readFileSync(join(dist, file))), file);
});

test('every file of an output can be reached from the package', () => {
  for (const file of Object.keys(outputFiles(sources)))
    assert.ok(
      exported.some((target) => (target.endsWith('*') ? file.startsWith(target.slice(0, -1)) : target === file)),
      file,
    );
});

test('the table in OUTPUTS.md is that of the build (write it with: node build/outputs/guide.ts)', () => {
  assert.deepEqual(rowsOf(caught(guide, /<!-- outputs -->([\s\S]*)<!-- \/outputs -->/)), rows(sources));
});

test('every file has a part of the guide, named by it', () => {
  const headings = allCaught(guide, /^(## .*)$/gm).join('\n');
  for (const file of Object.keys(outputFiles(sources)))
    assert.ok(headings.includes(`\`${file.replace(/^android\/res\/.*/, 'android/res/')}\``), file);
});

// A token as a test makes it; what it leaves out, it has of the token in whose place it comes.
type Made = Omit<Token, keyof typeof LEFT_OUT> & Partial<Pick<Token, 'reference'>>;
const LEFT_OUT = { linked: undefined, reference: undefined, tier: undefined, deprecated: undefined };

/** The sources with a token more, or another in the place of one, in every mode. */
function withToken(token: Made): Sources {
  const { path, type: $type, description: $description, value: $value, extensions: $extensions } = token;
  const own = (all: Mode): Token => ({ ...LEFT_OUT, ...all.get(path), ...token });
  const modes = tableOf(keysOf(sources.modes), (mode) => {
    const all = sources.modes[mode];
    return new Map([...all, [path, own(all)]]);
  });
  const source: SourceToken = { $type, $description, $value, $extensions, file: 'semantic/made.tokens.json' };
  const semantic = new Map([...sources.sets.semantic, [path, source]]);
  return { modes, sets: { ...sources.sets, semantic } };
}
const made = <T extends ValueType>(path: string, type: T, value: Values[T], css: string): Made => ({
  ...{ name: `--naast-${path.replaceAll('.', '-')}`, path, type, value, css },
  ...{ description: 'Made for a test.', extensions: {}, inCss: true },
});

const BY_VALUE = keysOf(OUTPUTS).filter((name) => !['flat', 'byPath', 'reference'].includes(name));
for (const name of BY_VALUE) {
  test(`${name} refuses a type that it cannot write, and names the token`, () => {
    const sky = made('surface.sky', 'fontFamily', [], 'linear-gradient(#fff,#000)');
    // A type that the build does not know yet.
    const gradient = { ...sky, type: 'gradient' as ValueType };
    assert.throws(
      () => textOf(name, withToken(gradient)),
      /build\/outputs\/[a-z-]+\.ts: surface\.sky: is a gradient, which this output has no writer for/,
    );
  });
}

const px = (value: number): Dimension => ({ value, unit: 'px' });
const black = (alpha: number): Colour => ({ colorSpace: 'oklch', components: [0, 0, 0], alpha });
const layer = (y: number, inset: boolean): Shadow => ({
  color: black(0.5),
  offsetX: px(0),
  offsetY: px(y),
  blur: px(2),
  spread: px(0),
  inset,
});
const layered = withToken(
  made('shadow.layered', 'shadow', [layer(1, false), layer(3, true)], '0 1px 2px #00000080,inset 0 3px 2px #00000080'),
);

test('a shadow of two layers, of which one lies inside, is written as such', () => {
  assert.match(
    textOf('compose', layered),
    /val shadowLayered: List<NaastShadow> = listOf\(NaastShadow\([^)]*\), x = 0\.dp, y = 1\.dp,.*inset = false\), NaastShadow\(.*y = 3\.dp.*inset = true\)\)/,
  );
  assert.match(
    textOf('swift', layered),
    /let shadowLayered: \[NaastShadow\] = \[NaastShadow\(.*y: 1,.*inset: false\), NaastShadow\(.*y: 3,.*inset: true\)\]/,
  );
  assert.match(textOf('android', layered), /"naast_shadow_layered_2_offset_y">3dp</);
  assert.match(textOf('android', layered), /<bool name="naast_shadow_layered_2_inset">true</);
  const { variables }: RequestBody = JSON.parse(fileOf('figma', 'figma-variables.json', layered));
  assert.equal(variables.find(({ name }) => name === 'shadow/layered/2-inset')?.resolvedType, 'BOOLEAN');
  const studio: StudioFile = JSON.parse(fileOf('tokensStudio', 'tokens-studio.json', layered));
  const { $value } = at(setsOf(studio), 'semantic').get('shadow.layered') ?? {};
  assert.ok(Array.isArray($value) && $value.every(isRecord));
  assert.deepEqual(
    $value.map(({ type, y }) => [type, y]),
    [
      ['dropShadow', '1px'],
      ['innerShadow', '3px'],
    ],
  );
});

test('a shadow that is larger in one theme is refused for Swift, where only its colour can follow the theme', () => {
  const other = withToken(made('shadow.layered', 'shadow', layer(1, false), '0 1px 2px #00000080'));
  at(other.modes.dark, 'shadow.layered').value = layer(9, false);
  assert.throws(() => textOf('swift', other), /theme\/dark: shadow\.layered: has another size in dark than in light/);
});

test('a curve that one mode changes is a file of its own in Android', () => {
  const other = withToken(made('motion.bounce', 'cubicBezier', [0, 0, 1, 1], 'cubic-bezier(0,0,1,1)'));
  at(other.modes['reduced-motion'], 'motion.bounce').value = [0, 1, 1, 1];
  const files = OUTPUTS.android.files(other);
  assert.match(member(files, 'android/res/interpolator/naast_motion_bounce.xml'), /controlY1="0"/);
  assert.match(member(files, 'android/res/interpolator/naast_reduced_motion_motion_bounce.xml'), /controlY1="1"/);
  assert.equal(files['android/res/interpolator/naast_calm_motion_bounce.xml'], undefined);
});

test('a group that changes with the theme and with the pace is refused', () => {
  const both = withToken(made('space.4', 'dimension', px(16), '16px'));
  at(both.modes.dark, 'space.4').css = '20px';
  assert.throws(
    () => textOf('figma', both),
    /space\.\d+: changes with the pace, and space\.4 of its group with the theme/,
  );
});

test('a text size that grows does so too for what refers to it', () => {
  const alias = {
    ...made('text-size.9', 'dimension', { value: 2.75, unit: 'rem' }, 'clamp(1.8125rem,1rem,2.75rem)'),
    reference: 'text-size.8',
  };
  assert.match(textOf('compose', withToken(alias)), /val textSize9: TextUnit = 29\.sp/);
});

// Two tokens under an older name, as the sources have them.
function withOldNames(t: Cleaner) {
  const older = edits(
    set('type/title', { $type: 'typography', ...oldNameOf('type.heading-1') }),
    set('text', { old: { $type: 'color', ...oldNameOf('text.default') } }),
  );
  return readSources(spoiltSource(t, 'semantic/type.tokens.json', older));
}

test('a deprecated token has the value of the new one, and says since when and what to write instead', async (t) => {
  const old = await withOldNames(t);
  for (const name of ['scss', 'figma', 'tokensStudio', 'android', 'compose', 'swift', 'reference'] as const)
    assert.match(textOf(name, old), /Deprecated since 1\.2\.0\. [^\n]*text[.-]default[^\n]*An older name\./, name);
  assert.deepEqual(errorsOf(await parse('kotlin', fileOf('compose', 'android/NaastTokens.kt', old))), []);
  assert.deepEqual(errorsOf(await parse('swift', fileOf('swift', 'ios/NaastTokens.swift', old))), []);
  assert.match(
    textOf('compose', old),
    /@Deprecated\("Write textDefault\.", ReplaceWith\("textDefault"\)\)\n {4}val textOld: Color/,
  );
  assert.match(textOf('compose', old), /override val typeTitle: TextStyle = TextStyle\(fontSize = 29\.sp/);
  assert.match(
    textOf('swift', old),
    /@available\(\*, deprecated, renamed: "textDefault"\)\n {4}public static let textOld/,
  );
  const { variables, variableModeValues }: RequestBody = JSON.parse(fileOf('figma', 'figma-variables.json', old));
  assert.ok(variables.some(({ name }) => name === 'type/title/font-size'));
  const named = variableModeValues.find(({ variableId }) => variableId === 'variable_text-old');
  assert.deepEqual(named?.value, { type: 'VARIABLE_ALIAS', id: 'variable_text-default' });
});
