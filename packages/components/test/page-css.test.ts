import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';
import { test } from 'node:test';
import { pageCss } from '@naast/components/page-css';
import postcss from 'postcss';

const dist = join(dirname(createRequire(import.meta.url).resolve('@naast/components/package.json')), 'dist');
const whole = readFileSync(join(dist, 'naast.css'), 'utf8');
const tag = /naast-[a-z-]+/g;
/** The elements that the selectors of a sheet name. */
function named(css: string): string[] {
  const found = new Set<string>();
  postcss.parse(css).walkRules(({ selector }) => {
    for (const [name] of selector.replace(/\.[\w-]+|\[[^\]]*\]/g, '').matchAll(tag)) found.add(name);
  });
  return [...found].sort();
}
const used = (css: string): Set<string | undefined> =>
  new Set(Array.from(css.matchAll(/var\(\s*(--naast-[\w-]+)/g), ([, name]) => name));
const declared = (css: string): Set<string | undefined> =>
  new Set(Array.from(css.matchAll(/(--naast-[\w-]+):/g), ([, name]) => name));

test('a page gets the rules of its elements and of no other', async () => {
  assert.deepEqual(named(await pageCss({ elements: ['button', 'field'] })), ['naast-button', 'naast-field']);
});

test('every token that a page uses is there, in every theme, and no other', async () => {
  const css = await pageCss({ elements: ['field'] });
  assert.deepEqual(
    [...used(css)].filter((name) => !declared(css).has(name)),
    [],
  );
  assert.deepEqual(
    [...declared(css)].filter((name) => !used(css).has(name)),
    [],
  );
  for (const name of declared(css)) {
    const count = (text: string): number => text.split(`${name}:`).length;
    assert.equal(count(css), count(whole), name);
  }
});

test('no rule is left empty when none of its tokens is used', async () => {
  for (const elements of [['field'], ['button', 'read-aloud']])
    assert.doesNotMatch(await pageCss({ elements, content: 'text' }), /\{\s*\}/, elements.join());
});

test('the tokens that a shadow root uses are there', async () => {
  const shadow = readFileSync(join(dist, 'read-aloud/read-aloud.css.js'), 'utf8');
  assert.ok(used(shadow).size > 3);
  const there = declared(await pageCss({ elements: ['read-aloud'], content: 'text' }));
  assert.deepEqual(
    [...used(shadow)].filter((name) => !there.has(name)),
    [],
  );
});

test('the page keeps its own rules, which come last, and their tokens', async () => {
  const css = await pageCss({ elements: ['button'], css: '.map{color:var(--naast-highlight-word)}' });
  assert.ok(css.endsWith('.map{color:var(--naast-highlight-word)}'));
  assert.ok(declared(css).has('--naast-highlight-word'));
  assert.ok(!declared(await pageCss({ elements: ['button'] })).has('--naast-highlight-word'));
});

test('the order in which elements are named makes no difference', async () => {
  assert.equal(await pageCss({ elements: ['button', 'field'] }), await pageCss({ elements: ['field', 'button'] }));
});

test('tables and the like can be left out, headings and lists cannot', async () => {
  const [all, text] = [await pageCss({ elements: [] }), await pageCss({ elements: [], content: 'text' })];
  assert.match(all, /\) table\{/);
  assert.doesNotMatch(text, /\) table\{/);
  assert.match(text, /\) h3\{/);
});

test('icons and fonts are asked for where the page keeps them', async () => {
  const css = await pageCss({ elements: ['field'], assets: '/naast/' });
  const urls = Array.from(css.matchAll(/url\(["']?([^"')]+)/g), ([, url = '']) => url);
  assert.ok(urls.length > 4);
  for (const url of urls) {
    assert.match(url, /^\/naast\/(icons|fonts)\//);
    assert.ok(readFileSync(join(dist, url.replace('/naast/', ''))).length > 0, url);
  }
});

test('what is not known is refused, with what to write', async () => {
  await assert.rejects(pageCss({ elements: ['buton'] }), /no element "buton"\. Write some of: button, /);
  // @ts-expect-error -- What TypeScript refuses is refused without it too.
  await assert.rejects(pageCss({ elements: [], content: 'none' }), /Write "text" or "all"/);
});

test('a command does the same', async () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(dist, 'naast-css.js'), ...args], { encoding: 'utf8' });
  const { stdout, status } = run('button', 'field', '--content', 'text', '--assets', '/naast/');
  assert.equal(status, 0);
  assert.equal(stdout, await pageCss({ elements: ['button', 'field'], content: 'text', assets: '/naast/' }));
  const wrong = run('buton');
  assert.equal(wrong.status, 1);
  assert.match(wrong.stderr, /no element "buton"/);
});
