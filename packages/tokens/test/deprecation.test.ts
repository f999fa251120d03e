// A token that gets another name keeps the old one for a while. There is none today; this is what happens when there is.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { build } from '../build/build.ts';
import { readModes } from '../build/modes.ts';
import { spoiltSource, temporaryFolder } from './fixture.ts';

const old = (value, name) => ({
  $value: `{${value}}`,
  $description: 'An old name.',
  $deprecated: true,
  $extensions: { 'eu.naast.deprecated': { new: name, since: '1.2.0' } },
});
const source = spoiltSource({ after }, 'semantic/colour.tokens.json', (json) => {
  json.text.quiet = old('text.soft', 'text.soft');
  json.text.quiet.$deprecated = 'Write text.soft: it says what it is.';
  json['text-size'] = { title: { $type: 'dimension', ...old('text-size.8', 'text-size.8') } };
});
const dist = join(temporaryFolder({ after }), 'dist');
await build(source, dist);
const modes = await readModes(source);
const read = (file) => readFileSync(join(dist, file), 'utf8');
const LINKED = ':root,[data-naast-theme],[data-naast-pace]';

test('in CSS the old custom property is the new one, in every subtree that has another theme or pace', () => {
  const rule = read('tokens.css')
    .split('\n')
    .find((line) => line.startsWith(LINKED));
  for (const [name, replacement] of [
    ['text-quiet', 'text-soft'],
    ['text-size-title', 'text-size-8'],
  ]) {
    assert.ok(rule.includes(`--naast-${name}:var(--naast-${replacement})`), rule);
    assert.equal(read('tokens.css').split(`--naast-${name}:`).length, 2, `${name} has a value of its own somewhere`);
  }
});

test('everywhere else the old name has the value of the new one in every mode, a fluid one too', () => {
  for (const [mode, tokens] of Object.entries(modes)) {
    assert.equal(tokens.get('text.quiet').css, tokens.get('text.soft').css, mode);
    assert.equal(tokens.get('text-size.title').css, tokens.get('text-size.8').css, mode);
  }
  assert.match(modes.light.get('text-size.title').css, /^clamp/);
});

test('types strike the old name through and say what to write', () => {
  assert.match(
    read('tokens.d.ts'),
    /@deprecated since 1\.2\.0\. Write text\.soft: it says what it is\. \*\/\n {2}readonly "text-quiet"/,
  );
  assert.match(
    read('tokens.d.ts'),
    /@deprecated since 1\.2\.0\. Write text-size\.8\. \*\/\n {2}readonly "text-size-title"/,
  );
});

test('tokens.json says old name, new name, since when and what to write', () => {
  const { tokens, names } = JSON.parse(read('tokens.json'));
  assert.deepEqual(tokens['--naast-text-quiet'].deprecated, {
    old: 'text.quiet',
    new: 'text.soft',
    since: '1.2.0',
    message: 'Write text.soft: it says what it is.',
  });
  assert.ok(names.includes('--naast-text-quiet'), 'it is still a custom property');
});

test('a group can be deprecated as a whole', async (t) => {
  const grouped = spoiltSource(t, 'semantic/size.tokens.json', (json) => {
    json.layer.old = { $deprecated: true, high: { ...old('layer.overlay', 'layer.overlay'), $deprecated: undefined } };
  });
  assert.equal((await readModes(grouped)).light.get('layer.old.high').deprecated.new, 'layer.overlay');
});
