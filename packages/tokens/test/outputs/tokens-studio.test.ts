// The file for the plugin Tokens Studio, resolved as the plugin does: the sets of a theme laid over each other in their
// order, then the references followed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MODES } from '../../build/modes.ts';
import { at, isRecord } from '../../build/records.ts';
import { digits, modes, pixels, read, tokens } from '../built.ts';
import { setsOf } from './studio.ts';
import type { ModeName } from '../../build/token.ts';
import type { StudioFile, StudioToken } from './studio.ts';

const file: StudioFile = JSON.parse(read('tokens-studio.json'));
const { $themes: themes, $metadata: metadata } = file;
const sets = setsOf(file);

const TYPES =
  `color spacing sizing dimension borderRadius borderWidth number lineHeights fontWeights fontFamilies fontSizes
  boxShadow typography border other`.split(/\s+/);

test('the sets are the source files, and all of them have a place in the order', () => {
  assert.deepEqual(metadata.tokenSetOrder, [...sets.keys()]);
  assert.deepEqual(metadata.tokenSetOrder, ['primitive', 'semantic', ...new Set(Object.values(MODES).flat())]);
});

test('every token has a type that the plugin knows, a value and a description', () => {
  for (const [set, all] of sets) {
    for (const [path, { $type, $value, $description }] of all) {
      assert.ok(TYPES.includes($type), `${set}: ${path} is a ${$type}`);
      assert.ok(typeof $value === 'string' || (typeof $value === 'object' && $value !== null), `${set}: ${path}`);
      assert.ok($description, `${set}: ${path}`);
    }
  }
});

test('the types of the plugin are those of what a token is for', () => {
  const types: Record<string, string> = {
    'space.4': 'spacing',
    'size.control': 'sizing',
    'radius.medium': 'borderRadius',
    'border.card': 'borderWidth',
    'text-size.3': 'fontSizes',
    'line-height.text': 'lineHeights',
    'weight.bold': 'fontWeights',
    'font.text': 'fontFamilies',
    'shadow.raised': 'boxShadow',
    'type.text': 'typography',
    'edge.card': 'border',
  };
  const semantic = at(sets, 'semantic');
  for (const [path, type] of Object.entries(types)) assert.equal(semantic.get(path)?.$type, type, path);
  assert.equal(at(sets, 'pace/calm').get('space.4')?.$type, 'spacing', 'a set of overrides says it too');
});

test('themes have an id of their own, a group, and sets that exist', () => {
  assert.equal(new Set(themes.map(({ id }) => id)).size, themes.length);
  assert.deepEqual(
    themes.map(({ group, name }) => `${group} ${name}`),
    [
      'theme light',
      'theme dark',
      'theme contrast',
      'theme contrast-dark',
      'theme print',
      'pace standard',
      'pace calm',
      'motion full',
      'motion reduced',
    ],
  );
  for (const { id, selectedTokenSets } of themes) {
    for (const [set, status] of Object.entries(selectedTokenSets)) {
      assert.ok(sets.has(set), `${id}: ${set}`);
      assert.ok(['enabled', 'source', 'disabled'].includes(status), `${id}: ${set}`);
    }
  }
});

// The tokens of a theme, by path, as the plugin sees them.
function layered(id: string): Map<string, StudioToken> {
  const theme = themes.find((each) => each.id === id) ?? assert.fail(`there is no theme ${id}`);
  const on = metadata.tokenSetOrder.filter((set) => (theme.selectedTokenSets[set] ?? 'disabled') !== 'disabled');
  return new Map(on.flatMap((set) => [...at(sets, set)]));
}
// A value with its references followed, also those inside a composite.
function resolve(value: unknown, all: Map<string, StudioToken>): unknown {
  if (typeof value === 'string')
    return value.replaceAll(/\{([^{}]+)\}/g, (reference, path: string) => {
      assert.ok(all.has(path), `${reference} leads nowhere`);
      return String(resolve(at(all, path).$value, all));
    });
  assert.ok(typeof value === 'object' && value !== null, `${value} is neither a text nor has members`);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, resolve(member, all)]));
}
const THEMES: Record<string, ModeName> = {
  'naast-theme-light': 'light',
  'naast-theme-dark': 'dark',
  'naast-theme-contrast': 'contrast',
  'naast-theme-contrast-dark': 'contrast-dark',
  'naast-theme-print': 'print',
  'naast-pace-calm': 'calm',
  'naast-motion-reduced': 'reduced-motion',
};

for (const [id, mode] of Object.entries(THEMES)) {
  test(`${id} has every token, and gives the values of the CSS`, () => {
    const all = layered(id);
    for (const { path, type, css, extensions } of modes[mode].values()) {
      const resolved = resolve(at(all, path).$value, all);
      // What has members is looked at below.
      const value = typeof resolved === 'string' ? resolved : '';
      if (type === 'color') assert.equal(digits(value), digits(css), path);
      if (type === 'dimension' && !css.startsWith('clamp'))
        assert.ok(Math.abs(Number.parseFloat(value) - pixels(css)) < 1e-3, path);
      if (type === 'duration') assert.equal(Number.parseFloat(value) / 1000, Number.parseFloat(css), path);
      if (type === 'fontWeight') assert.equal(value, css, path);
      if (extensions['eu.naast.unit']) assert.equal(value, css, path);
    }
  });
}

test('composites have the members of the plugin', () => {
  const all = layered('naast-theme-light');
  assert.deepEqual(resolve(at(all, 'shadow.raised').$value, all), {
    ...{ color: '#17265a1f', type: 'dropShadow' },
    ...{ x: '0px', y: '8px', blur: '24px', spread: '0px' },
  });
  assert.deepEqual(resolve(at(all, 'type.heading-1').$value, all), {
    fontFamily: 'Atkinson Hyperlegible Next',
    fontSize: '44px',
    fontWeight: '700',
    letterSpacing: '0px',
    lineHeight: '120%',
  });
  assert.deepEqual(resolve(at(all, 'edge.card').$value, all), { color: '#e4e1dc', width: '1px', style: 'solid' });
});

test('references are kept, so that a designer who changes a primitive changes what is made of it', () => {
  const semantic = at(sets, 'semantic');
  assert.equal(semantic.get('text.default')?.$value, '{colour.ink.1050}');
  const heading = semantic.get('type.heading-1')?.$value;
  assert.ok(isRecord(heading));
  assert.equal(heading.fontSize, '{text-size.8}');
  assert.equal(at(sets, 'theme/dark').get('text.default')?.$value, '{colour.night.text}');
  assert.equal(semantic.size, tokens.length);
});
