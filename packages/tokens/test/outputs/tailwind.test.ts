// The Tailwind theme, compiled by Tailwind as an agency does: which rule a class gives.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import postcss, { AtRule } from 'postcss';
import { compile } from 'tailwindcss';
import { at } from '../../build/records.ts';
import { examples, guide, modes, read, short, tokens } from '../built.ts';
import { allCaught, caught } from '../found.ts';

const { resolve } = createRequire(import.meta.url);
// A sheet of ours comes from the build, one of Tailwind from its package.
function contentOf(id: string): string {
  const [, ours] = /^@naast\/tokens\/(.+)$/.exec(id) ?? [];
  return ours ? read(ours) : readFileSync(resolve(id === 'tailwindcss' ? 'tailwindcss/index.css' : id), 'utf8');
}
const loadStylesheet = async (id: string, base: string) => ({ path: id, base, content: contentOf(id) });
const css = "@import 'tailwindcss'; @import '@naast/tokens/tailwind.css';";
const tailwind = await compile(css, { base: '/', loadStylesheet });

/** The declarations that a class gives, by property; undefined when Tailwind makes no rule of it. */
function rulesOf(name: string, compiled = tailwind): Record<string, string> | undefined {
  const found: Record<string, string> = {};
  const root = postcss.parse(compiled.build([name]));
  const selector = `.${name.replaceAll(':', '\\:')}`;
  root.walkRules((rule) => {
    if (rule.selector !== selector) return;
    rule.walkDecls(({ prop, value }) => void (found[prop] = value));
    if (rule.parent instanceof AtRule && rule.parent.name === 'media') found['@media'] = rule.parent.params;
  });
  return Object.keys(found).length ? found : undefined;
}

const CLASSES: Record<string, [property: string, token: string]> = {
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
  const width = at(modes.light, 'breakpoint.medium').css;
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

// The part of the guide that is about Tailwind; all its examples in CSS are.
const chapter = caught(guide, /(## Tailwind 4[\s\S]*?\n## )/);
const [withTheirs = '', withoutTheirs = ''] = examples('css');

test('every class that the guide names makes a rule, with the sheets it says to import', async () => {
  const compiled = await compile(withTheirs, { base: '/', loadStylesheet });
  const cells = allCaught(chapter, /^\|[^|]+\|([^|]+)\|$/gm);
  const classes = cells.flatMap((cell) => allCaught(cell, /`([^`]+)`/g));
  assert.ok(classes.length > 20);
  for (const name of classes) assert.ok(rulesOf(name, compiled), name);
});

test('without the theme of Tailwind there are our tokens only, as the guide says', async () => {
  assert.ok(rulesOf('bg-red-500'), 'with it there are its colours too');
  const compiled = await compile(withoutTheirs, { base: '/', loadStylesheet });
  assert.equal(rulesOf('bg-red-500', compiled), undefined);
  assert.deepEqual(rulesOf('bg-surface-card', compiled), { 'background-color': 'var(--naast-surface-card)' });
});
