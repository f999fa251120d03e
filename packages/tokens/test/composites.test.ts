// Composites and what has no place in the page's CSS, read the way their users read them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { transform } from 'lightningcss';
import { readModes } from '../build/modes.ts';
import { valueIn } from '../build/outputs/model.ts';
import { at, isRecord } from '../build/records.ts';
import { SCOPES } from '../build/scopes.ts';
import { js, json, modes, read, tokens } from './built.ts';
import { set, token } from './edits.ts';
import { spoiltSource } from './fixture.ts';
import { member } from './found.ts';
import type { Token } from '../build/token.ts';

// What stands before a value of each type in a declaration of a property that takes it whole.
const WHOLE: Record<string, string> = {
  typography: 'font:',
  border: 'border:',
  transition: 'transition:color ',
  shadow: 'box-shadow:',
  color: 'color:',
  dimension: 'inline-size:',
  duration: 'transition-duration:',
  cubicBezier: 'transition-timing-function:',
  fontFamily: 'font-family:',
  fontWeight: 'font-weight:',
};
// As a browser's own parser reads it: a declaration that is not understood is kept as unparsed text, which the visitor is told of.
function understood(type: string, css: string) {
  const found: string[] = [];
  const Declaration = ({ property }: { property: string }) => void found.push(property);
  const code = Buffer.from(`a{${member(WHOLE, type)}${css}}`);
  transform({ filename: 'token.css', code, visitor: { Declaration } });
  return found.length > 0 && !found.includes('unparsed');
}

test('every value in every mode is CSS that the property for its type understands', () => {
  for (const [mode, values] of Object.entries(modes)) {
    for (const { path, type, css, inCss } of values.values()) {
      if (!inCss || type === 'number') continue;
      assert.ok(understood(type, css), `${mode}: ${path}: ${css}`);
    }
  }
  assert.ok(!understood('border', '2px wide #fff'), 'this test can fail');
});

test('a composite says what its members say, in every mode', () => {
  const { light, calm, contrast } = js.values;
  assert.equal(light['type-heading-4'], '700 1.3125rem/1.2 ' + light['font-text']);
  assert.equal(calm['type-heading-4'], '700 1.575rem/1.2 ' + light['font-text']);
  assert.ok(member(light, 'type-heading-1').includes(member(light, 'text-size-8')), 'a fluid size stays fluid');
  assert.equal(light['edge-control'], `2px solid ${light['boundary-control']}`);
  assert.equal(contrast['edge-control'], `2px solid ${contrast['boundary-control']}`);
  assert.equal(js.values['reduced-motion']['transition-fast'], '0s cubic-bezier(.2,.6,.3,1)');
});

test('a composite holds the DTCG value with everything resolved', () => {
  const { fontSize, fontWeight } = valueIn(modes.calm, { path: 'type.label', type: 'typography' });
  assert.deepEqual(fontSize, { value: 1.35, unit: 'rem' });
  assert.equal(fontWeight, 700);
  const { reference } = at(modes.calm, 'type.label');
  assert.ok(isRecord(reference));
  assert.equal(reference.fontSize, 'text-size.3');
});

test('a shadow may be a list, and may lie inside', async (t) => {
  const layer = (y: number, inset: boolean) => ({
    color: '{colour.ink.1150}',
    offsetX: { value: 0, unit: 'px' },
    offsetY: { value: y, unit: 'px' },
    blur: { value: 4, unit: 'px' },
    spread: { value: 1, unit: 'px' },
    inset,
  });
  const pressed = token([layer(1, true), layer(2, false)]);
  const source = spoiltSource(t, 'semantic/colour.tokens.json', set('shadow/pressed', pressed));
  const { css } = at((await readModes(source)).light, 'shadow.pressed');
  assert.match(css, /^inset 0 1px 4px 1px #[0-9a-f]{6},0 2px 4px 1px #[0-9a-f]{6}$/);
});

test('breakpoints are in JavaScript and JSON, not among the custom properties', () => {
  assert.deepEqual(js.breakpoints, { small: '30rem', medium: '48rem', large: '64rem' });
  assert.doesNotMatch(read('tokens.css'), /breakpoint/);
  assert.ok(!js.names.includes('breakpoint-large') && !json.names.includes('--naast-breakpoint-large'));
  const { value, css } = member(json.tokens, '--naast-breakpoint-large');
  assert.deepEqual({ value, css }, { value: '64rem', css: false });
});

test('every token has scopes that Figma knows, and what Figma can hold has at least one', () => {
  const scopesOf = ({ path, extensions }: Token) => extensions['com.figma.scopes'] ?? assert.fail(path);
  for (const token of tokens) {
    const { path, type } = token;
    assert.ok(
      scopesOf(token).every((scope) => SCOPES.includes(scope)),
      path,
    );
    if (['color', 'dimension', 'fontFamily', 'fontWeight'].includes(type)) assert.ok(scopesOf(token).length, path);
  }
  const scopes = (path: string) => scopesOf(at(modes.light, path));
  assert.deepEqual(scopes('status.done.text'), ['TEXT_FILL', 'SHAPE_FILL']);
  assert.deepEqual(scopes('surface.card'), ['FRAME_FILL', 'SHAPE_FILL']);
  assert.deepEqual(scopes('help.mark'), ['FRAME_FILL', 'SHAPE_FILL', 'STROKE_COLOR']);
  assert.deepEqual(scopes('space.4'), ['GAP']);
});

test('tokens.json says which system colour stands for each colour, and beside which it needs an icon', () => {
  for (const { type, forcedColours, path } of Object.values(json.tokens))
    if (type === 'color') assert.ok(forcedColours, path);
  assert.equal(json.tokens['--naast-text-link']?.forcedColours, 'LinkText');
  assert.ok(json.tokens['--naast-status-error-text']?.needsIcon?.includes('status.done.text'));
});
