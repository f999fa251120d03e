// What the build writes, read the way its users read it.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { build } from '../build/build.ts';
import { readModes } from '../build/modes.ts';
import { rows } from '../build/readme.ts';
import { SOURCE, temporaryFolder } from './fixture.ts';
import { NAMES } from './names.ts';

const dist = join(temporaryFolder({ after }), 'dist');
const written = await build(SOURCE, dist);
const read = (file) => readFileSync(join(dist, file), 'utf8');
const css = read('tokens.css');
const json = JSON.parse(read('tokens.json'));
const js = await import(pathToFileURL(join(dist, 'tokens.js')));

// The declarations of the rules whose selector is exactly this one.
function declarationsOf(selector) {
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(
    ([, found]) => found.replace(/\/\*.*?\*\//gs, '').trim() === selector,
  );
  assert.ok(rules.length, `tokens.css has no rule ${selector}`);
  return Object.fromEntries(
    rules.flatMap(([, , body]) =>
      body.split(/;(?=-)/).map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
    ),
  );
}
const THEMED = ':root,[data-naast-theme=light],[data-naast-theme=dark]';
const PACED = ':root,[data-naast-pace=standard]';
const LINKED = ':root,[data-naast-theme],[data-naast-pace]';
const usual = () => Object.assign({}, ...[':root', THEMED, PACED, LINKED].map(declarationsOf));

test('tokens.css declares exactly the names that others rely on; no primitive is among them', () => {
  const declared = new Set([...css.matchAll(/(--naast-[a-z0-9-]+):/g)].map(([, name]) => name));
  assert.deepEqual([...declared].sort(), [...NAMES].sort());
  const atRoot = usual();
  for (const name of NAMES)
    assert.ok(name in atRoot || name.startsWith('--naast-motion'), `${name} has no value on the root`);
});

test('tokens.css is at most 4 kB gzipped', () => {
  const size = gzipSync(css, { level: 9 }).length;
  assert.ok(size <= 4000, `${size} bytes`);
});

test('no output holds an unresolved reference or a value that could not be written', () => {
  for (const file of ['tokens.css', 'tokens.js', 'tokens.json', 'tokens.d.ts']) {
    assert.doesNotMatch(read(file), /\{[a-z]+\.[a-z0-9.-]+\}|undefined|NaN|\[object/, file);
  }
});

test('each theme can stand inside another: contrast changes nothing that light and dark do not set again', () => {
  const themed = declarationsOf(THEMED);
  for (const name of Object.keys(declarationsOf('[data-naast-theme=contrast]'))) assert.ok(name in themed, name);
});

test('the system preference for contrast gives what the attribute gives', () => {
  assert.deepEqual(declarationsOf(':root:not([data-naast-theme])'), declarationsOf('[data-naast-theme=contrast]'));
});

test('browsers without light-dark() get the light value of every token that uses it', () => {
  const old = declarationsOf(':root:root,[data-naast-theme][data-naast-theme]');
  const needed = [...css.matchAll(/(--naast-[a-z0-9-]+):[^;}]*light-dark/g)].map(([, name]) => name);
  assert.deepEqual(Object.keys(old).sort(), [...new Set(needed)].sort());
  for (const [name, value] of Object.entries(old)) assert.equal(value, json.tokens[name].value);
});

test('standard and calm set the same tokens, so that each can stand inside the other', () => {
  assert.deepEqual(Object.keys(declarationsOf('[data-naast-pace=calm]')), Object.keys(declarationsOf(PACED)));
});

// What a length comes to, in px, on a page of this width with the usual size of text.
function pixels(value, width) {
  const rem = /^([\d.]+)rem$/.exec(value);
  if (rem) return Number(rem[1]) * 16;
  const [min, start, slope, max] = /^clamp\(([\d.]+)rem,([\d.]+)rem \+ ([\d.]+)vw,([\d.]+)rem\)$/
    .exec(value)
    .slice(1)
    .map(Number);
  return Math.min(max * 16, Math.max(min * 16, start * 16 + (slope / 100) * width));
}
const sizes = (values, width) => Array.from({ length: 8 }, (_, i) => pixels(values[`text-size-${i + 1}`], width));
const near = (found, wanted, message) =>
  assert.ok(Math.abs(found - wanted) < 0.05, `${message}: ${found} px, not ${wanted} px`);

test('text sizes are the scale of the brand at 1280 px, and 1.2 times that in calm pace', () => {
  [15, 16, 18, 21, 24, 28, 36, 44].forEach((wanted, i) => {
    near(sizes(js.values.light, 1280)[i], wanted, `text-size-${i + 1}`);
    near(sizes(js.values.calm, 1280)[i], wanted * 1.2, `calm text-size-${i + 1}`);
    near(sizes(js.values.calm, 320)[i], sizes(js.values.light, 320)[i] * 1.2, `calm text-size-${i + 1} at 320 px`);
  });
});

test('text sizes grow with their number, on a narrow and on a wide page, and run evenly between the two', () => {
  for (const mode of ['light', 'calm']) {
    for (const width of [320, 800, 1280]) {
      sizes(js.values[mode], width).forEach((size, i, all) =>
        assert.ok(i === 0 || size > all[i - 1], `${mode}, ${width} px: text-size-${i + 1}`),
      );
    }
    const [narrow, middle, wide] = [320, 800, 1280].map((width) => sizes(js.values[mode], width));
    middle.forEach((size, i) => near(size, (narrow[i] + wide[i]) / 2, `${mode}, 800 px: text-size-${i + 1}`));
  }
});

test('type and targets are in rem, so that they grow with the size of text a person has chosen', () => {
  for (const mode of ['light', 'calm']) {
    for (const [name, value] of Object.entries(js.values[mode])) {
      if (/^(text-size|space|size)-/.test(name) && name !== 'size-measure')
        assert.doesNotMatch(value, /px/, `${mode}: ${name}`);
    }
  }
});

test('targets are at least 44 px, 56 px in calm pace, and controls are no smaller', () => {
  for (const [mode, least] of [
    ['light', 44],
    ['calm', 56],
  ]) {
    for (const name of ['size-target', 'size-control']) {
      assert.ok(pixels(js.values[mode][name], 320) >= least, `${mode}: ${name} is ${js.values[mode][name]}`);
    }
  }
});

test('space lies on the 4 px grid in standard pace, grows with its number, and is nowhere smaller in calm pace', () => {
  const space = (mode) => Array.from({ length: 10 }, (_, i) => pixels(js.values[mode][`space-${i + 1}`], 320));
  space('light').forEach((value) => assert.equal(value % 4, 0));
  for (const mode of ['light', 'calm'])
    space(mode).forEach((value, i, all) => assert.ok(i === 0 || value > all[i - 1], `${mode}: space-${i + 1}`));
  space('calm').forEach((value, i) => assert.ok(value >= space('light')[i]));
});

test('under reduced motion nothing takes time; in the contrast theme nothing has a shadow', () => {
  const still = /@media \(prefers-reduced-motion:reduce\)\{:root\{([^}]*)\}\}/.exec(css)[1];
  assert.equal(still, '--naast-motion-fast:0s;--naast-motion-slow:0s');
  for (const mode of ['contrast', 'contrast-dark']) assert.equal(js.values[mode]['shadow-raised'], '0 0 #0000');
});

test('help stays apricot with dark words in light and dark, and the banner stays dark everywhere', () => {
  for (const mode of ['light', 'dark', 'contrast', 'contrast-dark']) {
    assert.equal(js.values[mode]['help-surface'], '#fbc08d', mode);
    assert.equal(js.values[mode]['help-text'], '#281200', mode);
    assert.equal(js.values[mode]['surface-banner-mark'], '#fbc08d', mode);
    assert.match(js.values[mode]['surface-banner'], /^#(17265a|09133d)$/, mode);
  }
});

test('tokens.json lists every name with type, description and values', () => {
  assert.deepEqual([...json.names].sort(), [...NAMES].sort());
  for (const name of json.names) {
    const token = json.tokens[name];
    assert.ok(token.type && token.description.length > 3 && token.value, name);
    for (const mode of json.modes)
      assert.equal(
        token.modes[mode] ?? token.value,
        js.values[mode][name.replace('--naast-', '')],
        `${name} in ${mode}`,
      );
  }
});

test('tokens.js gives names, references and values', () => {
  assert.deepEqual(js.names.map(js.property).sort(), [...NAMES].sort());
  assert.equal(js.token('text-default'), 'var(--naast-text-default)');
  assert.equal(js.values.light['text-default'], '#272b35');
  assert.equal(js.values.dark['text-default'], '#e6e9f5');
  assert.equal(js.values.dark['space-1'], '.25rem');
  assert.equal(js.values.calm['size-target'], '3.5rem');
});

function typeErrors(folder, code) {
  const file = join(folder, 'user.ts');
  writeFileSync(
    file,
    `import { token, property, values, type TokenName, type Theme } from '${join(dist, 'tokens.js')}';\n${code}`,
  );
  const options = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.NodeNext,
    types: [],
  };
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

test('tokens.d.ts accepts right use and refuses wrong use', (t) => {
  const folder = temporaryFolder(t);
  const right = `export const a: 'var(--naast-text-default)' = token('text-default'); export const b: '#e6e9f5' = values.dark['text-default'];
    export const c: '.25rem' = values.dark['space-1']; export const d: '--naast-space-1' = property('space-1'); export const n: TokenName = 'help-mark'; export const t: Theme = 'contrast';`;
  assert.deepEqual(typeErrors(folder, right), []);
  assert.match(typeErrors(folder, "token('text-defualt');").join(), /not assignable/);
  assert.match(
    typeErrors(folder, "export const wrong: '#e6e9f5' = values.light['text-default'];").join(),
    /not assignable/,
  );
});

test('the same sources give the same bytes', async (t) => {
  const again = join(temporaryFolder(t), 'dist');
  await build(SOURCE, again);
  for (const file of written) assert.ok(readFileSync(join(again, file)).equals(readFileSync(join(dist, file))), file);
});

test('a file of an earlier build is cleared away', async (t) => {
  const again = join(temporaryFolder(t), 'dist');
  await build(SOURCE, again);
  writeFileSync(join(again, 'old.css'), '');
  await build(SOURCE, again);
  assert.deepEqual(readdirSync(again, { recursive: true }).sort(), readdirSync(dist, { recursive: true }).sort());
});

test('every entry of package.json leads to a file that is built', () => {
  const { exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const targets = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  for (const target of targets.filter((path) => path.startsWith('./dist/'))) {
    assert.ok(existsSync(join(dist, target.replace('./dist/', '').replace('/*', ''))), target);
  }
});

test('the list in the README is that of the sources (write it with: node build/readme.ts)', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const [, list] = /<!-- tokens -->([\s\S]*)<!-- \/tokens -->/.exec(readme);
  const found = [...list.matchAll(/^\| `.*\|$/gm)].map(([row]) => row.replace(/ +\|/g, ' |'));
  assert.deepEqual(found, rows(await readModes(SOURCE)));
});
