// What holds for every output: nothing is dropped in silence, and wrong or unusual tokens are written or refused.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from '../../build/build.ts';
import { rows } from '../../build/outputs/guide.ts';
import { OUTPUTS, outputFiles } from '../../build/outputs/index.ts';
import { readSources } from '../../build/outputs/sources.ts';
import { SOURCE, spoiltSource, temporaryFolder } from '../fixture.ts';
import { camel, dist, guide, native, read, short, sources, tokens, written } from '../built.ts';
import { errorsOf, parse } from './parse.ts';

// With the names of the files: a curve of Android is named by its file.
const textOf = (name, from = sources) => Object.entries(OUTPUTS[name].files(from)).flat().join('\n');
// How a token is named in each output; of a composite the name of a part begins with it.
const nested = (token) => `"${token.path.split('.').at(-1)}"`;
const NAMES = {
  scss: (token) => `$${short(token)}:`,
  flat: (token) => `"${short(token)}"`,
  byPath: nested,
  tailwind: (token) => (token.inCss ? token.name : token.css),
  figma: (token) => `"${token.path.replaceAll('.', '/')}`,
  tokensStudio: nested,
  android: (token) => `naast_${short(token).replaceAll('-', '_')}`,
  compose: (token) => `val ${camel(token)}:`,
  swift: (token) => `let ${camel(token)}:`,
  reference: (token) => `id="${short(token)}"`,
};

for (const [name, output] of Object.entries(OUTPUTS)) {
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
  const again = join(temporaryFolder(t), 'dist');
  await build(SOURCE, again);
  for (const file of written) assert.ok(readFileSync(join(again, file)).equals(readFileSync(join(dist, file))), file);
});

test('every file of an output can be reached from the package', () => {
  const { exports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const targets = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? target : Object.values(target),
  );
  for (const file of Object.keys(outputFiles(sources)))
    assert.ok(
      targets.some((target) =>
        target.endsWith('*') ? `./dist/${file}`.startsWith(target.slice(0, -1)) : target === `./dist/${file}`,
      ),
      file,
    );
  for (const target of targets.filter((path) => path.startsWith('./dist/')))
    assert.ok(existsSync(join(dist, target.replace('./dist/', '').replace('*', ''))), target);
});

test('the table in OUTPUTS.md is that of the build (write it with: node build/outputs/guide.ts)', () => {
  const table = /<!-- outputs -->([\s\S]*)<!-- \/outputs -->/.exec(guide)[1];
  const found = table.match(/^\| `.*\|$/gm).map((row) => row.replace(/ +\|/g, ' |'));
  assert.deepEqual(found, rows(sources));
});

test('every file has a part of the guide, named by it', () => {
  const headings = guide.match(/^## .*$/gm).join('\n');
  for (const file of Object.keys(outputFiles(sources)))
    assert.ok(headings.includes(`\`${file.replace(/^android\/res\/.*/, 'android/res/')}\``), file);
});

/** The sources with a token more, or another in the place of one, in every mode. */
function withToken(token) {
  const modes = Object.fromEntries(
    Object.entries(sources.modes).map(([mode, all]) => [
      mode,
      new Map([...all, [token.path, { ...all.get(token.path), ...token }]]),
    ]),
  );
  const { path, type: $type, description: $description, value: $value, extensions: $extensions } = token;
  const semantic = new Map([...sources.sets.semantic, [path, { $type, $description, $value, $extensions }]]);
  return { modes, sets: { ...sources.sets, semantic } };
}
const made = (path, type, value, css) => ({
  ...{ name: `--naast-${path.replaceAll('.', '-')}`, path, type, value, css },
  ...{ description: 'Made for a test.', extensions: {}, inCss: true },
});

const BY_VALUE = Object.keys(OUTPUTS).filter((name) => !['flat', 'byPath', 'reference'].includes(name));
for (const name of BY_VALUE) {
  test(`${name} refuses a type that it cannot write, and names the token`, () => {
    const gradient = withToken(made('surface.sky', 'gradient', [], 'linear-gradient(#fff,#000)'));
    assert.throws(
      () => textOf(name, gradient),
      /build\/outputs\/[a-z-]+\.ts: surface\.sky: is a gradient, which this output has no writer for/,
    );
  });
}

const px = (value) => ({ value, unit: 'px' });
const black = (alpha) => ({ colorSpace: 'oklch', components: [0, 0, 0], alpha });
const layer = (y, inset) => ({ color: black(0.5), offsetX: px(0), offsetY: px(y), blur: px(2), spread: px(0), inset });
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
  const { variables } = JSON.parse(OUTPUTS.figma.files(layered)['figma-variables.json']);
  assert.equal(variables.find(({ name }) => name === 'shadow/layered/2-inset').resolvedType, 'BOOLEAN');
  const studio = JSON.parse(OUTPUTS.tokensStudio.files(layered)['tokens-studio.json']).semantic.shadow.layered;
  assert.deepEqual(
    studio.$value.map(({ type, y }) => [type, y]),
    [
      ['dropShadow', '1px'],
      ['innerShadow', '3px'],
    ],
  );
});

test('a shadow that is larger in one theme is refused for Swift, where only its colour can follow the theme', () => {
  const other = withToken(made('shadow.layered', 'shadow', layer(1, false), '0 1px 2px #00000080'));
  other.modes.dark.get('shadow.layered').value = layer(9, false);
  assert.throws(() => textOf('swift', other), /theme\/dark: shadow\.layered: has another size in dark than in light/);
});

test('a curve that one mode changes is a file of its own in Android', () => {
  const other = withToken(made('motion.bounce', 'cubicBezier', [0, 0, 1, 1], 'cubic-bezier(0,0,1,1)'));
  other.modes['reduced-motion'].get('motion.bounce').value = [0, 1, 1, 1];
  const files = OUTPUTS.android.files(other);
  assert.match(files['android/res/interpolator/naast_motion_bounce.xml'], /controlY1="0"/);
  assert.match(files['android/res/interpolator/naast_reduced_motion_motion_bounce.xml'], /controlY1="1"/);
  assert.equal(files['android/res/interpolator/naast_calm_motion_bounce.xml'], undefined);
});

test('a group that changes with the theme and with the pace is refused', () => {
  const both = withToken(made('space.4', 'dimension', px(16), '16px'));
  both.modes.dark.get('space.4').css = '20px';
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
function withOldNames(t) {
  const old = (name, $type) => ({
    $type,
    $value: `{${name}}`,
    $description: 'An older name.',
    $deprecated: true,
    $extensions: { 'eu.naast.deprecated': { new: name, since: '2.0.0' } },
  });
  const source = spoiltSource(t, 'semantic/type.tokens.json', (json) => {
    json.type.title = old('type.heading-1', 'typography');
    json.text = { old: old('text.default', 'color') };
  });
  return readSources(source);
}

test('a deprecated token has the value of the new one, and says since when and what to write instead', async (t) => {
  const old = await withOldNames(t);
  for (const name of ['scss', 'figma', 'tokensStudio', 'android', 'compose', 'swift', 'reference'])
    assert.match(textOf(name, old), /Deprecated since 2\.0\.0\. [^\n]*text[.-]default[^\n]*An older name\./, name);
  for (const [language, name] of [
    ['kotlin', 'compose'],
    ['swift', 'swift'],
  ])
    assert.deepEqual(errorsOf(await parse(language, Object.values(OUTPUTS[name].files(old))[0])), []);
  assert.match(
    textOf('compose', old),
    /@Deprecated\("Write textDefault\.", ReplaceWith\("textDefault"\)\)\n {4}val textOld: Color/,
  );
  assert.match(textOf('compose', old), /override val typeTitle: TextStyle = TextStyle\(fontSize = 29\.sp/);
  assert.match(
    textOf('swift', old),
    /@available\(\*, deprecated, renamed: "textDefault"\)\n {4}public static let textOld/,
  );
  const { variables, variableModeValues } = JSON.parse(OUTPUTS.figma.files(old)['figma-variables.json']);
  assert.ok(variables.some(({ name }) => name === 'type/title/font-size'));
  const { value } = variableModeValues.find(({ variableId }) => variableId === 'variable_text-old');
  assert.deepEqual(value, { type: 'VARIABLE_ALIAS', id: 'variable_text-default' });
});
