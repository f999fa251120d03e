// What the build writes, read the way its users read it.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { build } from '../build/build.mjs';
import { SOURCE, temporaryFolder } from './fixture.mjs';
import { NAMES } from './names.mjs';

const dist = join(temporaryFolder({ after }), 'dist');
const written = await build(SOURCE, dist);
const read = file => readFileSync(join(dist, file), 'utf8');
const css = read('tokens.css');
const json = JSON.parse(read('tokens.json'));
const js = await import(pathToFileURL(join(dist, 'tokens.js')));

// The declarations of the rules whose selector is exactly this one.
function declarationsOf(selector) {
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, found]) => found.replace(/\/\*.*?\*\//gs, '').trim() === selector);
  assert.ok(rules.length, `tokens.css has no rule ${selector}`);
  return Object.fromEntries(rules.flatMap(([, , body]) => body.split(/;(?=-)/).map(pair => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)])));
}
const THEMED = ':root,[data-naast-theme=light],[data-naast-theme=dark]';
const PACED = ':root,[data-naast-pace=standard]';
const usual = () => ({ ...declarationsOf(':root'), ...declarationsOf(THEMED), ...declarationsOf(PACED) });

test('tokens.css declares exactly the names that others rely on; no primitive is among them', () => {
  const declared = new Set([...css.matchAll(/(--naast-[a-z0-9-]+):/g)].map(([, name]) => name));
  assert.deepEqual([...declared].sort(), [...NAMES].sort());
  const atRoot = usual();
  for (const name of NAMES) assert.ok(name in atRoot || name.startsWith('--naast-motion'), `${name} has no value on the root`);
});

test('tokens.css is at most 3 kB gzipped', () => {
  const size = gzipSync(css, { level: 9 }).length;
  assert.ok(size <= 3000, `${size} bytes`);
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

const rem = value => Number(/^([\d.]+)rem$/.exec(value)[1]);
// The ends of a text size, in px: on a page of 320 and of 1280 px.
function textSizes(values) {
  return Array.from({ length: 8 }, (_, i) => {
    const value = values[`text-size-${i + 1}`];
    const [min, start, slope, max] = (/^clamp\(([\d.]+)rem,([\d.]+)rem \+ ([\d.]+)vw,([\d.]+)rem\)$/.exec(value) ?? [0, rem(value), rem(value), 0, rem(value)].toSpliced(2, 0).toSpliced(1, 0)).slice(1).map(Number);
    return { min, start, slope, max };
  });
}
