// The reference page, read as a browser does.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import postcss from 'postcss';
import { at, keysOf } from '../../build/records.ts';
import { dist, modes, read, short, tokens } from '../built.ts';
import { member } from '../found.ts';
import type { ModeName, Token } from '../../build/token.ts';

const { document } = new JSDOM(read('reference.html')).window;
const rules = new Map<string, string>();
postcss
  .parse(read('reference.css'))
  .walkRules(/^\.v\d+$/, (rule) => void rules.set(rule.selector, rule.nodes.map(String).join(';')));
const rowOf = (token: Token) =>
  document.getElementById(short(token))?.closest('tr') ?? assert.fail(`${token.path} has no row`);
const columnOf = (cell: HTMLElement) => cell.dataset.mode ?? assert.fail(`a cell has no column: ${cell.outerHTML}`);
const cellsOf = (token: Token) => Array.from(rowOf(token).querySelectorAll('td'));
// What stands at the only node that a selector finds in a cell.
const partOf = (cell: Element, selector: string) =>
  cell.querySelector(selector) ?? assert.fail(`there is no ${selector} in ${cell.outerHTML}`);
const codeIn = (cell: Element) => partOf(cell, 'code').textContent;

const COLUMNS: Record<string, ModeName> = {
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
    const name = partOf(rowOf(token), 'th').textContent ?? '';
    assert.ok(name.includes(token.inCss ? token.name : short(token)), token.path);
    assert.ok(name.includes(token.description), token.path);
    const shown = new Set<ModeName>(['print']);
    for (const cell of cellsOf(token)) {
      const mode = member(COLUMNS, columnOf(cell));
      assert.equal(codeIn(cell), at(modes[mode], token.path).css, `${token.path}: ${columnOf(cell)}`);
      shown.add(mode);
    }
    for (const mode of keysOf(modes).filter((each) => !shown.has(each)))
      assert.equal(
        at(modes[mode], token.path).css,
        token.css,
        `${token.path} changes in ${mode}, which the page does not show`,
      );
  }
});

test('the columns of a table are those of its rows', () => {
  for (const table of document.querySelectorAll('table')) {
    const heads = [...table.querySelectorAll('thead th')].map((cell) => cell.textContent);
    for (const row of table.querySelectorAll('tbody tr'))
      assert.deepEqual(['token', ...Array.from(row.querySelectorAll('td'), columnOf)], heads);
  }
});

test('a colour is shown in itself: the swatch has a rule with the value beside it', () => {
  for (const token of tokens.filter(({ type }) => type === 'color')) {
    for (const cell of cellsOf(token)) {
      const name = [...partOf(cell, '.swatch').classList].find((each) => /^v\d+$/.test(each));
      assert.equal(rules.get(`.${name}`), `background:${codeIn(cell)}`, token.path);
    }
  }
});

test('what paper changes is said beside the usual value', () => {
  for (const token of tokens) {
    const { css } = at(modes.print, token.path);
    const said = /^On paper: (.*)/.exec(rowOf(token).querySelector('td p')?.textContent ?? '')?.[1];
    assert.equal(said, css === token.css ? undefined : css, token.path);
  }
});

test('the page holds no style of its own, no script and no address elsewhere; what it loads is in the package', () => {
  assert.equal(document.querySelectorAll('[style], style, script, img, iframe').length, 0);
  const addressOf = (link: Element) => link.getAttribute('href') ?? assert.fail(`${link.outerHTML} leads nowhere`);
  for (const link of document.querySelectorAll('link')) assert.ok(existsSync(join(dist, addressOf(link))));
  for (const link of document.querySelectorAll('a'))
    assert.ok(document.querySelector(addressOf(link)), addressOf(link));
  assert.doesNotMatch(read('reference.css'), /url\(|@import/);
});

test('the page has a title, a language, one heading of level 1, and a name for each table', () => {
  assert.ok(document.title);
  assert.equal(document.documentElement.lang, 'en');
  assert.equal(document.querySelectorAll('h1').length, 1);
  for (const table of document.querySelectorAll('table'))
    assert.ok(document.getElementById(table.getAttribute('aria-labelledby') ?? '')?.textContent);
});
