// The page of icons: complete without script; with it, icons are found by what people call them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { enhanceCopy } from './client/copy.ts';
import { enhanceIcons } from './client/icons.ts';
import type { Listed } from '../../packages/icons/build/icon.ts';
import { mainOf, pages } from './index.ts';
import { find, findAll } from './testing.ts';

const require = createRequire(import.meta.url);
const icons = JSON.parse(readFileSync(require.resolve('@naast/icons/index.json'), 'utf8')) as Listed[];
const page = pages.find(({ name }) => name === 'icons') ?? assert.fail('There is no page of icons.');

const open = () => {
  const { window } = new JSDOM(`<body>${mainOf(page)}</body>`);
  const main = find(window.document, 'main');
  const all = <E extends Element = HTMLElement>(selector: string): E[] => findAll<E>(main, selector);
  return { window, main, all };
};

function enhanced() {
  const { window, main, all } = open();
  enhanceIcons(main);
  enhanceCopy(main);
  const set = (selector: string, value: string): void => {
    const control = find<HTMLInputElement | HTMLSelectElement>(main, selector);
    control.value = value;
    control.dispatchEvent(new window.Event('input', { bubbles: true }));
  };
  const found = () => all('.fd-icon-results [data-icon]').map(({ dataset }) => dataset.icon);
  const said = () => find(main, '[role=status]').textContent;
  return { main, all, set, found, said };
}

test('without script every icon has its name, its meaning in four languages, three sizes in light and dark, and its note', () => {
  const { main, all } = open();
  assert.equal(all('[data-icon]').length, icons.length);
  for (const { name, meaning, note } of icons) {
    const card = find(main, `[data-icon="${name}"]`);
    assert.equal(find(card, 'h3').textContent, name);
    for (const [lang, words] of Object.entries(meaning))
      assert.equal(find(card, `dd[lang=${lang}]`).textContent, words, name);
    assert.ok(!note || card.textContent.includes(note), name);
    for (const theme of ['light', 'dark'])
      for (const size of [24, 34, 64]) {
        const use = find(card, `[data-naast-theme=${theme}] .fd-at-${size} use`);
        assert.ok(find(main, `symbol${use.getAttribute('href')} path`).getAttribute('d'), name);
      }
  }
});

test('without script nothing stands there that does nothing', () => {
  const { main, all } = open();
  assert.ok(find(main, '[role=search]').hasAttribute('inert'));
  assert.deepEqual(
    all<HTMLButtonElement>('button').filter(({ disabled }) => !disabled),
    [],
  );
});

test('headings go one level down at a time', () => {
  const levels = open()
    .all('h1, h2, h3, h4')
    .map(({ localName }) => Number(localName[1]));
  assert.equal(levels[0], 1);
  levels.slice(1).forEach((level, i) => assert.ok(level <= (levels[i] ?? 0) + 1, `heading ${i + 2}`));
});

test('the search has a label, and says how many icons it found', () => {
  const { main, set, found, said } = enhanced();
  assert.ok(!find(main, '[role=search]').inert);
  assert.ok(find(main, 'label[for=icon-query]').textContent);
  assert.equal(said(), `${icons.length} icons`);
  set('#icon-query', 'poubelle');
  assert.deepEqual(found(), ['trash']);
  assert.equal(said(), '1 icon for “poubelle”');
});

test('what is not found steps aside and comes back in its place', () => {
  const { all, set, said } = enhanced();
  const order = () => all('.fd-section [data-icon]').map(({ dataset }) => dataset.icon);
  const before = order();
  const shown = () => all('.fd-section').filter(({ hidden }) => !hidden).length;
  const parts = shown();
  set('#icon-query', 'huis');
  assert.equal(shown(), 1);
  set('#icon-query', 'qqqq');
  assert.equal(said(), 'No icon for “qqqq”. Try another word.');
  set('#icon-query', '');
  assert.equal(shown(), parts);
  assert.deepEqual(order(), before);
});

test('searches in the language that is chosen', () => {
  const { set, found } = enhanced();
  set('#icon-query', 'poubelle');
  set('#icon-language', 'nl');
  assert.deepEqual(found(), []);
  set('#icon-language', 'fr');
  assert.deepEqual(found(), ['trash']);
});

test('the name, the SVG and the HTML can be copied, and each button says of which icon', () => {
  const { main } = enhanced();
  const buttons = (name: string) => findAll<HTMLButtonElement>(main, `[data-icon="${name}"] button`);
  const texts = (name: string) => buttons(name).map(({ dataset }) => dataset.copy);
  assert.deepEqual(
    buttons('trash').map(({ textContent, disabled }) => [textContent.trim(), disabled]),
    ['name', 'SVG', 'HTML'].map((what) => [`Copy ${what} of trash`, false]),
  );
  const [name, svg = '', html] = texts('trash');
  assert.equal(name, 'trash');
  assert.match(svg, /^<svg [^>]*stroke="currentColor"[^>]*>(<path d="[^"]+"\/>)+<\/svg>$/);
  assert.equal(html, '<naast-icon name="trash"></naast-icon>');
  assert.equal(texts('event-moving')[2], '<span class="naast-icon-event-moving" aria-hidden="true"></span>');
});
