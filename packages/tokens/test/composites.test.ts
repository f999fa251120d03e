// Composites and what has no place in the page's CSS, read the way their users read them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { transform } from 'lightningcss';
import { build } from '../build/build.ts';
import { readModes } from '../build/modes.ts';
import { SCOPES } from '../build/scopes.ts';
import { SOURCE, spoiltSource, temporaryFolder } from './fixture.ts';

const dist = join(temporaryFolder({ after }), 'dist');
await build(SOURCE, dist);
const read = (file) => readFileSync(join(dist, file), 'utf8');
const js = await import(pathToFileURL(join(dist, 'tokens.js')));
const json = JSON.parse(read('tokens.json'));
const modes = await readModes(SOURCE);
const all = [...modes.light.values()];

// The properties that take a token of this type whole, as a browser's own parser reads them.
const WHOLE = {
  typography: (css) => `a{font:${css}}`,
  border: (css) => `a{border:${css}}`,
  transition: (css) => `a{transition:color ${css}}`,
  shadow: (css) => `a{box-shadow:${css}}`,
  color: (css) => `a{color:${css}}`,
  dimension: (css) => `a{inline-size:${css}}`,
  duration: (css) => `a{transition-duration:${css}}`,
  cubicBezier: (css) => `a{transition-timing-function:${css}}`,
  fontFamily: (css) => `a{font-family:${css}}`,
  fontWeight: (css) => `a{font-weight:${css}}`,
};
// A declaration that is not understood is kept as unparsed text, which the visitor is told of.
function understood(code) {
  const found = [];
  const Declaration = ({ property }) => void found.push(property);
  transform({ filename: 'token.css', code: Buffer.from(code), visitor: { Declaration } });
  return found.length > 0 && !found.includes('unparsed');
}

test('every value in every mode is CSS that the property for its type understands', () => {
  for (const [mode, tokens] of Object.entries(modes)) {
    for (const { path, type, css, inCss } of tokens.values()) {
      if (!inCss || type === 'number') continue;
      assert.ok(understood(WHOLE[type](css)), `${mode}: ${path}: ${css}`);
    }
  }
  assert.ok(!understood(WHOLE.border('2px wide #fff')), 'this test can fail');
});

test('a composite says what its members say, in every mode', () => {
  const { light, calm, contrast } = js.values;
  assert.equal(light['type-heading-4'], '700 1.3125rem/1.2 ' + light['font-text']);
  assert.equal(calm['type-heading-4'], '700 1.575rem/1.2 ' + light['font-text']);
  assert.ok(light['type-heading-1'].includes(light['text-size-8']), 'a fluid size stays fluid');
  assert.equal(light['edge-control'], `2px solid ${light['boundary-control']}`);
  assert.equal(contrast['edge-control'], `2px solid ${contrast['boundary-control']}`);
  assert.equal(js.values['reduced-motion']['transition-fast'], '0s cubic-bezier(.2,.6,.3,1)');
});

test('a composite holds the DTCG value with everything resolved', () => {
  const { value, reference } = modes.calm.get('type.label');
  assert.deepEqual(value.fontSize, { value: 1.35, unit: 'rem' });
  assert.equal(value.fontWeight, 700);
  assert.equal(reference.fontSize, 'text-size.3');
});

test('a shadow may be a list, and may lie inside', async (t) => {
  const layer = (y, inset) => ({
    color: '{colour.ink.1150}',
    offsetX: { value: 0, unit: 'px' },
    offsetY: { value: y, unit: 'px' },
    blur: { value: 4, unit: 'px' },
    spread: { value: 1, unit: 'px' },
    inset,
  });
  const source = spoiltSource(t, 'semantic/colour.tokens.json', (colours) => {
    colours.shadow.pressed = { $value: [layer(1, true), layer(2, false)], $description: 'Of this test.' };
  });
  const { css } = (await readModes(source)).light.get('shadow.pressed');
  assert.match(css, /^inset 0 1px 4px 1px #[0-9a-f]{6},0 2px 4px 1px #[0-9a-f]{6}$/);
});

test('breakpoints are in JavaScript and JSON, not among the custom properties', () => {
  assert.deepEqual(js.breakpoints, { small: '30rem', medium: '48rem', large: '64rem' });
  assert.doesNotMatch(read('tokens.css'), /breakpoint/);
  assert.ok(!js.names.includes('breakpoint-large') && !json.names.includes('--naast-breakpoint-large'));
  assert.deepEqual(
    { value: json.tokens['--naast-breakpoint-large'].value, css: json.tokens['--naast-breakpoint-large'].css },
    { value: '64rem', css: false },
  );
});

test('every token has scopes that Figma knows, and what Figma can hold has at least one', () => {
  for (const { path, type, extensions } of all) {
    const scopes = extensions['com.figma.scopes'];
    assert.ok(
      scopes.every((scope) => SCOPES.includes(scope)),
      path,
    );
    if (['color', 'dimension', 'fontFamily', 'fontWeight'].includes(type)) assert.ok(scopes.length, path);
  }
  const scopes = (path) => modes.light.get(path).extensions['com.figma.scopes'];
  assert.deepEqual(scopes('status.done.text'), ['TEXT_FILL', 'SHAPE_FILL']);
  assert.deepEqual(scopes('surface.card'), ['FRAME_FILL', 'SHAPE_FILL']);
  assert.deepEqual(scopes('help.mark'), ['FRAME_FILL', 'SHAPE_FILL', 'STROKE_COLOR']);
  assert.deepEqual(scopes('space.4'), ['GAP']);
});

test('tokens.json says which system colour stands for each colour, and beside which it needs an icon', () => {
  for (const token of Object.values(json.tokens))
    if (token.type === 'color') assert.ok(token.forcedColours, token.path);
  assert.equal(json.tokens['--naast-text-link'].forcedColours, 'LinkText');
  assert.ok(json.tokens['--naast-status-error-text'].needsIcon.includes('status.done.text'));
});
