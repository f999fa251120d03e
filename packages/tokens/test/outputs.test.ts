// What the build writes, read the way its users read it.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { build } from '../build/build.ts';
import { THEMES } from '../build/contrast.ts';
import { rows } from '../build/readme.ts';
import { entriesOf } from '../build/records.ts';
import { dist, exported, js, json, modes, pixels, read, rowsOf, short } from './built.ts';
import { SOURCE, builtFrom } from './fixture.ts';
import { allCaught, caught, member } from './found.ts';
import { NAMES } from './names.ts';
import { typeErrors } from './type-errors.ts';

const css = read('tokens.css');

// The declarations of the rules whose selector is exactly this one.
function declarationsOf(selector: string): Record<string, string> {
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(
    ([, found = '']) => found.replace(/\/\*.*?\*\//gs, '').trim() === selector,
  );
  assert.ok(rules.length, `tokens.css has no rule ${selector}`);
  return Object.fromEntries(
    rules.flatMap(([, , body = '']) =>
      body.split(/;(?=-)/).map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
    ),
  );
}
const THEMED = ':root,[data-naast-theme=light],[data-naast-theme=dark]';
const PACED = ':root,[data-naast-pace=standard]';
const LINKED = ':root,[data-naast-theme],[data-naast-pace]';
const usual = (): Record<string, string> => Object.assign({}, ...[':root', THEMED, PACED, LINKED].map(declarationsOf));

test('tokens.css declares exactly the names that others rely on; no primitive is among them', () => {
  const declared = new Set(allCaught(css, /(--naast-[a-z0-9-]+):/g));
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
  const needed = allCaught(css, /(--naast-[a-z0-9-]+):[^;}]*light-dark/g);
  assert.deepEqual(Object.keys(old).sort(), [...new Set(needed)].sort());
  for (const [name, value] of Object.entries(old)) assert.equal(value, json.tokens[name]?.value);
});

test('standard and calm set the same tokens, so that each can stand inside the other', () => {
  assert.deepEqual(Object.keys(declarationsOf('[data-naast-pace=calm]')), Object.keys(declarationsOf(PACED)));
});

// What a length comes to, in px, on a page of this width with the usual size of text.
const FLUID = /^clamp\(([\d.]+)rem,([\d.]+)rem \+ ([\d.]+)vw,([\d.]+)rem\)$/;
function pixelsAt(width: number, css: string): number {
  if (!css.startsWith('clamp')) return pixels(css);
  const [, min, start, slope, max] = FLUID.exec(css) ?? assert.fail(`${css} does not grow evenly`);
  const grown = Number(start) * 16 + (Number(slope) / 100) * width;
  return Math.min(Number(max) * 16, Math.max(Number(min) * 16, grown));
}
const PACES = ['light', 'calm'] as const;
type Pace = (typeof PACES)[number];
const stepsTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
const size = (pace: Pace, step: number, width: number) => pixelsAt(width, member(js.values[pace], `text-size-${step}`));
const near = (found: number, wanted: number, message: string) =>
  assert.ok(Math.abs(found - wanted) < 0.05, `${message}: ${found} px, not ${wanted} px`);

test('text sizes are the scale of the brand at 1280 px, and 1.2 times that in calm pace', () => {
  [15, 16, 18, 21, 24, 28, 36, 44].forEach((wanted, i) => {
    const step = i + 1;
    near(size('light', step, 1280), wanted, `text-size-${step}`);
    near(size('calm', step, 1280), wanted * 1.2, `calm text-size-${step}`);
    near(size('calm', step, 320), size('light', step, 320) * 1.2, `calm text-size-${step} at 320 px`);
  });
});

test('text sizes grow with their number, on a narrow and on a wide page, and run evenly between the two', () => {
  for (const pace of PACES) {
    for (const step of stepsTo(8)) {
      for (const width of [320, 800, 1280])
        assert.ok(
          step === 1 || size(pace, step, width) > size(pace, step - 1, width),
          `${pace}, ${width} px: text-size-${step}`,
        );
      const between = (size(pace, step, 320) + size(pace, step, 1280)) / 2;
      near(size(pace, step, 800), between, `${pace}, 800 px: text-size-${step}`);
    }
  }
});

test('type and targets are in rem, so that they grow with the size of text a person has chosen', () => {
  for (const pace of PACES) {
    for (const [name, value] of Object.entries(js.values[pace])) {
      if (/^(text-size|space|size)-/.test(name) && name !== 'size-measure')
        assert.doesNotMatch(value, /px/, `${pace}: ${name}`);
    }
  }
});

test('targets are at least 44 px, 56 px in calm pace, and controls are no smaller', () => {
  for (const [pace, least] of entriesOf({ light: 44, calm: 56 })) {
    for (const name of ['size-target', 'size-control']) {
      const target = member(js.values[pace], name);
      assert.ok(pixels(target) >= least, `${pace}: ${name} is ${target}`);
    }
  }
});

test('space lies on the 4 px grid in standard pace, grows with its number, and is nowhere smaller in calm pace', () => {
  const space = (pace: Pace, step: number) => pixels(member(js.values[pace], `space-${step}`));
  for (const step of stepsTo(10)) {
    assert.equal(space('light', step) % 4, 0);
    for (const pace of PACES)
      assert.ok(step === 1 || space(pace, step) > space(pace, step - 1), `${pace}: space-${step}`);
    assert.ok(space('calm', step) >= space('light', step));
  }
});

test('under reduced motion nothing takes time; in the contrast theme nothing has a shadow', () => {
  const still = caught(css, /@media \(prefers-reduced-motion:reduce\)\{:root\{([^}]*)\}\}/);
  assert.equal(still, '--naast-motion-fast:0s;--naast-motion-slow:0s');
  for (const mode of ['contrast', 'contrast-dark'] as const)
    assert.equal(js.values[mode]['shadow-raised'], '0 0 #0000');
});

test('help stays apricot with dark words in light and dark, and the banner stays dark everywhere', () => {
  for (const theme of THEMES) {
    const values = js.values[theme];
    assert.equal(values['help-surface'], '#fbc08d', theme);
    assert.equal(values['help-text'], '#281200', theme);
    assert.equal(values['surface-banner-mark'], '#fbc08d', theme);
    assert.match(member(values, 'surface-banner'), /^#(17265a|09133d)$/, theme);
  }
});

test('tokens.json lists every name with type, description and values', () => {
  assert.deepEqual([...json.names].sort(), [...NAMES].sort());
  for (const name of json.names) {
    const token = member(json.tokens, name);
    assert.ok(token.type && token.description.length > 3 && token.value, name);
    for (const mode of json.modes)
      assert.equal(token.modes[mode] ?? token.value, member(js.values, mode)[short({ name })], `${name} in ${mode}`);
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

test('tokens.d.ts accepts right use and refuses wrong use', (t) => {
  const errorsIn = (use: string) =>
    typeErrors(
      t,
      `import { token, property, values, type TokenName, type Theme } from '${join(dist, 'tokens.js')}';\n${use}`,
      { module: ts.ModuleKind.NodeNext },
    );
  const right = `export const a: 'var(--naast-text-default)' = token('text-default'); export const b: '#e6e9f5' = values.dark['text-default'];
    export const c: '.25rem' = values.dark['space-1']; export const d: '--naast-space-1' = property('space-1'); export const n: TokenName = 'help-mark'; export const t: Theme = 'contrast';`;
  assert.deepEqual(errorsIn(right), []);
  assert.match(errorsIn("token('text-defualt');").join(), /not assignable/);
  assert.match(errorsIn("export const wrong: '#e6e9f5' = values.light['text-default'];").join(), /not assignable/);
});

test('a file of an earlier build is cleared away', async (t) => {
  const { dist: again } = await builtFrom(t, SOURCE);
  writeFileSync(join(again, 'old.css'), '');
  await build(SOURCE, again);
  assert.deepEqual(readdirSync(again, { recursive: true }).sort(), readdirSync(dist, { recursive: true }).sort());
});

test('every entry of package.json leads to a file that is built', () => {
  for (const target of exported) assert.ok(existsSync(join(dist, target.replace('*', ''))), target);
});

test('the list in the README is that of the sources (write it with: node build/readme.ts)', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  assert.deepEqual(rowsOf(caught(readme, /<!-- tokens -->([\s\S]*)<!-- \/tokens -->/)), rows(modes));
});
