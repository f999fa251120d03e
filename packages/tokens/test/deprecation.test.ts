// A token that gets another name keeps the old one for a while. There is none today; this is what happens when there is.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { readModes } from '../build/modes.ts';
import { at, entriesOf } from '../build/records.ts';
import { edits, oldNameOf, set } from './edits.ts';
import { builtFrom, spoiltSource } from './fixture.ts';
import type { TokensJson } from '../build/json.ts';

const source = spoiltSource(
  { after },
  'semantic/colour.tokens.json',
  edits(
    set('text/quiet', oldNameOf('text.soft', { $deprecated: 'Write text.soft: it says what it is.' })),
    set('text-size', { title: { $type: 'dimension', ...oldNameOf('text-size.8') } }),
  ),
);
const { read } = await builtFrom({ after }, source);
const modes = await readModes(source);
const LINKED = ':root,[data-naast-theme],[data-naast-pace]';

test('in CSS the old custom property is the new one, in every subtree that has another theme or pace', () => {
  const rule = read('tokens.css')
    .split('\n')
    .find((line) => line.startsWith(LINKED));
  for (const [name, replacement] of entriesOf({ 'text-quiet': 'text-soft', 'text-size-title': 'text-size-8' })) {
    assert.ok(rule?.includes(`--naast-${name}:var(--naast-${replacement})`), rule);
    assert.equal(read('tokens.css').split(`--naast-${name}:`).length, 2, `${name} has a value of its own somewhere`);
  }
});

test('everywhere else the old name has the value of the new one in every mode, a fluid one too', () => {
  for (const [mode, tokens] of Object.entries(modes)) {
    assert.equal(at(tokens, 'text.quiet').css, at(tokens, 'text.soft').css, mode);
    assert.equal(at(tokens, 'text-size.title').css, at(tokens, 'text-size.8').css, mode);
  }
  assert.match(at(modes.light, 'text-size.title').css, /^clamp/);
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
  const { tokens, names }: TokensJson = JSON.parse(read('tokens.json'));
  assert.deepEqual(tokens['--naast-text-quiet']?.deprecated, {
    old: 'text.quiet',
    new: 'text.soft',
    since: '1.2.0',
    message: 'Write text.soft: it says what it is.',
  });
  assert.ok(names.includes('--naast-text-quiet'), 'it is still a custom property');
});

test('a group can be deprecated as a whole', async (t) => {
  const high = oldNameOf('layer.overlay', { $deprecated: undefined });
  const grouped = spoiltSource(t, 'semantic/size.tokens.json', set('layer/old', { $deprecated: true, high }));
  const { deprecated } = at((await readModes(grouped)).light, 'layer.old.high');
  assert.equal(deprecated?.new, 'layer.overlay');
});
