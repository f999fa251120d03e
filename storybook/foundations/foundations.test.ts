// The pages for designers: complete, and in every value the same as the tokens.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';
import { css, mainOf, pages } from './index.ts';
import { hexOf } from './lib/colour.ts';
import { contrastPairs } from './lib/contrast-pairs.ts';
import { pixels, typeInWords } from './lib/pixels.ts';
import { fixedColours, pairs, ramps, token, tokens, valueIn } from './lib/tokens.ts';
import { find, findAll } from './testing.ts';

const documentOf = (html: string): Document => new JSDOM(`<body class="naast-page">${html}</body>`).window.document;
const documents = new Map(pages.map((page) => [page.name, documentOf(mainOf(page))]));
const all = (selector: string): HTMLElement[] => [...documents.values()].flatMap((page) => findAll(page, selector));
const rules = css();
const shown = (button: HTMLElement): string => find(button, 'code').textContent.trim();

const levels = (page: Document): number[] =>
  findAll(page, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName[1]));

for (const [name, page] of documents) {
  test(`${name}: one title, and headings that skip no level`, () => {
    const found = levels(page);
    assert.equal(found[0], 1);
    assert.equal(found.filter((level) => level === 1).length, 1);
    for (const [index, level] of found.entries())
      assert.ok(level <= (found[index - 1] ?? 1) + 1, `h${level} after h${found[index - 1]}: ${found.join(' ')}`);
  });

  test(`${name}: no contrast is turned round where text runs from right to left`, () => {
    const copy = page.cloneNode(true) as Document;
    for (const kept of copy.querySelectorAll('[dir="ltr"]')) kept.remove();
    assert.doesNotMatch(copy.body.textContent, /[\d.]+\s*:\s*1\b/);
  });

  test(`${name}: ids are its own, and what refers to one finds it`, () => {
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
    const referring = [...page.querySelectorAll('[for], [aria-labelledby], [aria-describedby]')].flatMap((node) =>
      ['for', 'aria-labelledby', 'aria-describedby'].flatMap((key) => node.getAttribute(key)?.split(' ') ?? []),
    );
    const led = findAll(page, '.fd-contents a').map((link) => link.getAttribute('href')?.slice(1) ?? 'no address');
    for (const id of [...referring, ...led]) assert.ok(ids.includes(id), `nothing has the id ${id}`);
  });

  test(`${name}: nothing that a strict policy refuses, nothing left over from a template`, () => {
    const html = page.body.innerHTML;
    assert.equal(page.querySelectorAll('[style], script, style').length, 0);
    assert.doesNotMatch(html, / on[a-z]+=|javascript:|\[object|undefined|NaN|&amp;(lt|gt|nbsp);/);
  });

  test(`${name}: every class has a rule`, () => {
    const classes = new Set([...page.querySelectorAll('[class*="fd-"]')].flatMap(({ classList }) => [...classList]));
    const own = [...classes].filter((one) => one.startsWith('fd-'));
    assert.deepEqual(
      own.filter((one) => !new RegExp(`\\.${one}(?![\\w-])`).test(rules)),
      [],
    );
  });
}

test('every token of the package stands on a page, with its name and what it is for', () => {
  const named = new Set(all('[data-token]').map(({ dataset }) => dataset.token));
  assert.deepEqual(
    tokens.map(({ name }) => name).filter((name) => !named.has(name)),
    [],
  );
});

test('every value that is shown and copied is the value of the token in that mode', () => {
  const values = all('[data-value-of]');
  assert.ok(values.length >= tokens.length);
  for (const button of values) {
    const { mode, copy = '' } = button.dataset;
    // A dataset has a valueOf of its own, as every object has.
    const name = button.getAttribute('data-value-of') ?? '';
    assert.equal(copy, valueIn(token(name), mode), `${name} ${mode}`);
    const read = token(name).type === 'typography' ? typeInWords(copy) : copy;
    assert.equal(shown(button), read, `${name} ${mode}: what is read is what is copied`);
  }
});

test('every mode in which a token differs is shown', () => {
  const known = new Set(all('[data-value-of]').map(({ dataset }) => `${dataset.valueOf} ${dataset.mode}`));
  const wanted = tokens.flatMap(({ name, modes }) => Object.keys(modes).map((mode) => `${name} ${mode}`));
  assert.deepEqual(
    wanted.filter((one) => !known.has(one)),
    [],
  );
});

test('every step of every ramp is shown, in hexadecimal notation and in OKLCH', () => {
  const steps = [...ramps.flatMap(({ steps: list }) => list), ...fixedColours];
  assert.ok(steps.length >= 100);
  const hex = new Map(all('[data-primitive]').map(({ dataset }) => [dataset.primitive, dataset.copy]));
  const oklch = new Map(all('[data-primitive-oklch]').map(({ dataset }) => [dataset.primitiveOklch, dataset.copy]));
  for (const { path, components } of steps) {
    assert.equal(hex.get(path), hexOf(components), path);
    assert.equal(oklch.get(path), `oklch(${components.join(' ')})`, path);
  }
});

test('every declared pair is shown with what was measured', () => {
  const rows = findAll(documentOf(String(contrastPairs())), '.fd-pairlist > li');
  assert.equal(rows.length, pairs.length);
  for (const [index, { themes }] of pairs.entries()) {
    const words = rows[index]?.textContent.replace(/\s+/g, ' ') ?? '';
    for (const { ratio, apca } of Object.values(themes))
      assert.ok(words.includes(`${ratio} : 1Lc ${Math.round(Math.abs(apca))}`), words);
  }
});

test('lengths in pixels are those of the value', () => {
  assert.equal(pixels('1.125rem'), '18 px');
  assert.equal(pixels('clamp(1.8125rem,1.5rem + 1.5625vw,2.75rem)'), '29 to 44 px');
  assert.equal(pixels('8px'), '');
  assert.equal(typeInWords('700 1.3125rem/1.2 "One",two'), '700, 21 px, lines of 1.2');
});

test('a token that does not exist stops the page that shows it', () => {
  assert.throws(() => token('text-loud'), /text-loud, which does not exist/);
});

test('Storybook lists every page in the order in which it is read', () => {
  const text = readFileSync(new URL('../.storybook/preview.ts', import.meta.url), 'utf8');
  const [, preview = ''] = text.split("'Foundations',");
  const places = pages.map(({ title }) => preview.indexOf(`'${title}'`));
  assert.ok(!places.includes(-1), `not in storySort: ${pages[places.indexOf(-1)]?.title}`);
  assert.deepEqual(
    places,
    places.toSorted((one, other) => one - other),
  );
});
