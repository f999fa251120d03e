// The file for the plugin Tokens Studio, resolved as the plugin does: the sets of a theme laid over each other in their
// order, then the references followed. Shape: @tokens-studio/types (ThemeObject, TokenTypes, TokenBoxshadowValue).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MODES } from '../../build/modes.ts';
import { digits, modes, read, tokens } from '../built.ts';

const { $themes: themes, $metadata: metadata, ...sets } = JSON.parse(read('tokens-studio.json'));

function flatten(node, path = [], all = new Map()) {
  for (const [key, child] of Object.entries(node)) {
    if ('$value' in child) all.set([...path, key].join('.'), child);
    else flatten(child, [...path, key], all);
  }
  return all;
}
const flat = new Map(Object.entries(sets).map(([name, set]) => [name, flatten(set)]));

const TYPES =
  `color spacing sizing dimension borderRadius borderWidth number lineHeights fontWeights fontFamilies fontSizes
  boxShadow typography border other`.split(/\s+/);

test('the sets are the source files, and all of them have a place in the order', () => {
  assert.deepEqual(metadata.tokenSetOrder, Object.keys(sets));
  assert.deepEqual(metadata.tokenSetOrder, ['primitive', 'semantic', ...new Set(Object.values(MODES).flat())]);
});

test('every token has a type that the plugin knows, a value and a description', () => {
  for (const [set, all] of flat) {
    for (const [path, { $type, $value, $description }] of all) {
      assert.ok(TYPES.includes($type), `${set}: ${path} is a ${$type}`);
      assert.ok(typeof $value === 'string' || (typeof $value === 'object' && $value !== null), `${set}: ${path}`);
      assert.ok($description, `${set}: ${path}`);
    }
  }
});

test('the types of the plugin are those of what a token is for', () => {
  const types = {
    'space.4': 'spacing',
    'size.control': 'sizing',
    'radius.medium': 'borderRadius',
    'border.card': 'borderWidth',
  };
  Object.assign(types, { 'text-size.3': 'fontSizes', 'line-height.text': 'lineHeights', 'weight.bold': 'fontWeights' });
  Object.assign(types, {
    'font.text': 'fontFamilies',
    'shadow.raised': 'boxShadow',
    'type.text': 'typography',
    'edge.card': 'border',
  });
  for (const [path, type] of Object.entries(types)) assert.equal(flat.get('semantic').get(path)?.$type, type, path);
  assert.equal(flat.get('pace/calm').get('space.4').$type, 'spacing', 'a set of overrides says it too');
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
      assert.ok(flat.has(set), `${id}: ${set}`);
      assert.ok(['enabled', 'source', 'disabled'].includes(status), `${id}: ${set}`);
    }
  }
});

// The tokens of a theme, by path, as the plugin sees them.
function layered(name) {
  const { selectedTokenSets } = themes.find((theme) => theme.id === name);
  const on = metadata.tokenSetOrder.filter((set) => (selectedTokenSets[set] ?? 'disabled') !== 'disabled');
  return new Map(on.flatMap((set) => [...flat.get(set)]));
}
function resolve(value, all) {
  if (typeof value !== 'string')
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, resolve(member, all)]));
  return value.replaceAll(/\{([^{}]+)\}/g, (reference, path) => {
    assert.ok(all.has(path), `${reference} leads nowhere`);
    return resolve(all.get(path).$value, all);
  });
}
const THEMES = {
  'naast-theme-light': 'light',
  'naast-theme-dark': 'dark',
  'naast-theme-contrast': 'contrast',
  'naast-theme-contrast-dark': 'contrast-dark',
  'naast-theme-print': 'print',
  'naast-pace-calm': 'calm',
  'naast-motion-reduced': 'reduced-motion',
};

const px = (css) => (css === '0' ? 0 : Number.parseFloat(css) * (css.endsWith('rem') ? 16 : 1));
for (const [id, mode] of Object.entries(THEMES)) {
  test(`${id} has every token, and gives the values of the CSS`, () => {
    const all = layered(id);
    for (const { path, type, css, extensions } of modes[mode].values()) {
      assert.ok(all.has(path), path);
      const value = resolve(all.get(path).$value, all);
      if (type === 'color') assert.equal(digits(value), digits(css), path);
      if (type === 'dimension' && !css.startsWith('clamp'))
        assert.ok(Math.abs(Number.parseFloat(value) - px(css)) < 1e-3, path);
      if (type === 'duration') assert.equal(Number.parseFloat(value) / 1000, Number.parseFloat(css), path);
      if (type === 'fontWeight') assert.equal(value, css, path);
      if (extensions['eu.naast.unit']) assert.equal(value, css, path);
    }
  });
}

test('composites have the members of the plugin', () => {
  const all = layered('naast-theme-light');
  assert.deepEqual(resolve(all.get('shadow.raised').$value, all), {
    ...{ color: '#17265a1f', type: 'dropShadow' },
    ...{ x: '0px', y: '8px', blur: '24px', spread: '0px' },
  });
  assert.deepEqual(resolve(all.get('type.heading-1').$value, all), {
    fontFamily: 'Atkinson Hyperlegible Next',
    fontSize: '44px',
    fontWeight: '700',
    letterSpacing: '0px',
    lineHeight: '120%',
  });
  assert.deepEqual(resolve(all.get('edge.card').$value, all), { color: '#e4e1dc', width: '1px', style: 'solid' });
});

test('references are kept, so that a designer who changes a primitive changes what is made of it', () => {
  const semantic = flat.get('semantic');
  assert.equal(semantic.get('text.default').$value, '{colour.ink.1050}');
  assert.equal(semantic.get('type.heading-1').$value.fontSize, '{text-size.8}');
  assert.equal(flat.get('theme/dark').get('text.default').$value, '{colour.night.text}');
  assert.equal(semantic.size, tokens.length);
});
