// The Tailwind theme, compiled by Tailwind as an agency does: which rule a class gives.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import postcss from 'postcss';
import { compile } from 'tailwindcss';
import { modes, read, short, tokens } from './built.mjs';

const own = createRequire(import.meta.url).resolve('tailwindcss/index.css');
const sheets = {
  tailwindcss: () => readFileSync(own, 'utf8'),
  '@naast/tokens/tailwind.css': () => read('tailwind.css'),
};
const loadStylesheet = async (id, base) => ({ path: id, base, content: sheets[id]() });
const css = "@import 'tailwindcss'; @import '@naast/tokens/tailwind.css';";
const tailwind = await compile(css, { base: '/', loadStylesheet });

/** The declarations that a class gives, by property; undefined when Tailwind makes no rule of it. */
function rulesOf(name) {
  const found = {};
  const root = postcss.parse(tailwind.build([name]));
  const selector = `.${name.replaceAll(':', '\\:')}`;
  root.walkRules((rule) => {
    if (rule.selector !== selector) return;
    rule.walkDecls((declaration) => (found[declaration.prop] = declaration.value));
    if (rule.parent.name === 'media') found['@media'] = rule.parent.params;
  });
  return Object.keys(found).length ? found : undefined;
}

const CLASSES = {
  'bg-surface-card': ['background-color', 'surface-card'],
  'text-action-primary': ['color', 'action-primary'],
  'border-boundary-control': ['border-color', 'boundary-control'],
  'p-4': ['padding', 'space-4'],
  'gap-10': ['gap', 'space-10'],
  'min-h-size-target': ['min-height', 'size-target'],
  'max-w-size-measure': ['max-width', 'size-measure'],
  'rounded-medium': ['border-radius', 'radius-medium'],
  'border-control': ['border-width', 'border-control'],
  'outline-focus-width': ['outline-width', 'focus-width'],
  'outline-offset-focus-offset': ['outline-offset', 'focus-offset'],
  'text-size-3': ['font-size', 'text-size-3'],
  'leading-heading': ['line-height', 'line-height-heading'],
  'font-bold': ['font-weight', 'weight-bold'],
  'font-text': ['font-family', 'font-text'],
  'shadow-raised': ['--tw-shadow', 'shadow-raised'],
  'z-overlay': ['z-index', 'layer-overlay'],
  'duration-fast': ['transition-duration', 'motion-fast'],
  'ease-ease': ['transition-timing-function', 'motion-ease'],
  'type-heading-1': ['font', 'type-heading-1'],
  'edge-card': ['border', 'edge-card'],
  'transition-fast': ['transition', 'transition-fast'],
};
for (const [name, [property, token]] of Object.entries(CLASSES)) {
  test(`the class ${name} sets ${property} to our custom property, which follows the theme and the pace`, () => {
    assert.equal(rulesOf(name)?.[property], `var(--naast-${token})`);
  });
}

test('a class with a breakpoint holds from our width', () => {
  const width = modes.light.get('breakpoint.medium').css;
  assert.deepEqual(rulesOf('medium:p-4'), { padding: 'var(--naast-space-4)', '@media': `(width >= ${width})` });
});

test('the grid of the page is a class', () => {
  assert.deepEqual(rulesOf('grid-cols-grid-columns'), {
    'grid-template-columns': 'repeat(var(--naast-grid-columns), minmax(0, 1fr))',
  });
});

test('a step of space that is not ours makes no class; none at all is a class', () => {
  assert.equal(rulesOf('p-11'), undefined);
  assert.equal(rulesOf('w-64'), undefined);
  assert.deepEqual(rulesOf('p-0'), { padding: '0px' });
});

test('every token is in the theme: as its custom property, or as its value where it has none', () => {
  const text = read('tailwind.css');
  for (const token of tokens) {
    const value = token.inCss ? `var(${token.name})` : token.css;
    assert.match(text, new RegExp(`: (repeat\\()?${value.replace(/[()]/g, '\\$&')}[;,]`), short(token));
  }
});

test('no two tokens have the same name in the theme', () => {
  const names = [...read('tailwind.css').matchAll(/^ {2}(--[a-z0-9-]+):|^@utility ([a-z0-9-]+)/gm)].map(
    ([, variable, utility]) => variable ?? utility,
  );
  assert.deepEqual(names, [...new Set(names)]);
});
