// The reference page, read as a browser does.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import postcss from 'postcss';
import { dist, modes, read, short, tokens } from '../built.ts';

const { document } = new JSDOM(read('reference.html')).window;
const rules = new Map();
postcss
  .parse(read('reference.css'))
  .walkRules(/^\.v\d+$/, (rule) => rules.set(rule.selector, rule.nodes.map(String).join(';')));
const rowOf = (token) => document.getElementById(short(token))?.closest('tr');
const cellsOf = (token) =>
  Object.fromEntries([...rowOf(token).querySelectorAll('td')].map((cell) => [cell.dataset.mode, cell]));

const COLUMNS = {
  light: 'light',
  dark: 'dark',
  contrast: 'contrast',
  'contrast, dark': 'contrast-dark',
  standard: 'light',
  calm: 'calm',
  'full motion': 'light',
  'reduced motion': 'reduced-motion',
  value: 'light',
};

test('every token has a row, with its name, what it is for and its value in each mode that can change it', () => {
  assert.equal(document.querySelectorAll('tbody tr').length, tokens.length);
  for (const token of tokens) {
    const name = document.getElementById(short(token));
    assert.ok(name.textContent.includes(token.inCss ? token.name : short(token)), token.path);
    assert.ok(name.textContent.includes(token.description), token.path);
    const cells = cellsOf(token);
    for (const [column, cell] of Object.entries(cells))
      assert.equal(
        cell.querySelector('code').textContent,
        modes[COLUMNS[column]].get(token.path).css,
        `${token.path}: ${column}`,
      );
    const shown = new Set(Object.keys(cells).map((column) => COLUMNS[column]));
    for (const mode of Object.keys(modes).filter((each) => each !== 'print' && !shown.has(each)))
      assert.equal(
        modes[mode].get(token.path).css,
        token.css,
        `${token.path} changes in ${mode}, which the page does not show`,
      );
  }
});

test('the columns of a table are those of its rows', () => {
  for (const table of document.querySelectorAll('table')) {
    const heads = [...table.querySelectorAll('thead th')].map((cell) => cell.textContent);
    for (const row of table.querySelectorAll('tbody tr'))
      assert.deepEqual(['token', ...[...row.querySelectorAll('td')].map((cell) => cell.dataset.mode)], heads);
  }
});

test('a colour is shown in itself: the swatch has a rule with the value beside it', () => {
  for (const token of tokens.filter(({ type }) => type === 'color')) {
    for (const cell of Object.values(cellsOf(token))) {
      const name = [...cell.querySelector('.swatch').classList].find((each) => /^v\d+$/.test(each));
      assert.equal(rules.get(`.${name}`), `background:${cell.querySelector('code').textContent}`, token.path);
    }
  }
});

test('what paper changes is said beside the usual value', () => {
  for (const token of tokens) {
    const { css } = modes.print.get(token.path);
    const said = /^On paper: (.*)/.exec(rowOf(token).querySelector('td p')?.textContent)?.[1];
    assert.equal(said, css === token.css ? undefined : css, token.path);
  }
});

test('the page holds no style of its own, no script and no address elsewhere; what it loads is in the package', () => {
  assert.equal(document.querySelectorAll('[style], style, script, img, iframe').length, 0);
  for (const link of document.querySelectorAll('link')) assert.ok(existsSync(join(dist, link.getAttribute('href'))));
  for (const link of document.querySelectorAll('a'))
    assert.ok(document.querySelector(link.getAttribute('href')), link.href);
  assert.doesNotMatch(read('reference.css'), /url\(|@import/);
});

test('the page has a title, a language, one heading of level 1, and a name for each table', () => {
  assert.ok(document.title);
  assert.equal(document.documentElement.lang, 'en');
  assert.equal(document.querySelectorAll('h1').length, 1);
  for (const table of document.querySelectorAll('table'))
    assert.ok(document.getElementById(table.getAttribute('aria-labelledby'))?.textContent);
});
