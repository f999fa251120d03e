// Every declared pair, in every theme, measured on the colours as they are written in the CSS.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Color from 'colorjs.io';
import { contrastPage } from '../build/contrast-page.ts';
import { THEMES, apca, coloursOf, contrastFile, pairsOf, ratio, required } from '../build/contrast.ts';
import { readModes } from '../build/modes.ts';
import { at, entriesOf } from '../build/records.ts';
import { SOURCE } from './fixture.ts';
import type { MeasuredPair } from '../build/contrast.ts';

const modes = await readModes(SOURCE);
const pairs = pairsOf(modes);

// Paper too: it has a ground of its own.
for (const theme of [...THEMES, 'print'] as const) {
  for (const { token, kind, on: ground } of pairs) {
    const least = required(kind, theme);
    if (least === null) continue;
    test(`${theme}: ${token} on ${ground} (${kind}, ${least}:1)`, () => {
      const [front, back] = coloursOf({ token, on: ground }, modes[theme]);
      const found = ratio(front, back);
      assert.ok(
        found >= least,
        `theme ${theme}: ${token} (${front}) on ${ground} (${back}) is ${found.toFixed(2)}:1 and has to be ${least}:1`,
      );
    });
  }
}

const colours = [...modes.light.values()].filter((token) => token.type === 'color');
const grounds = new Set(pairs.map(({ on }) => on));
const declaring = new Set(pairs.map(({ token }) => token));
// What a person has to read or see lies in these groups or has one of these names.
const FOREGROUND =
  /^text\.|^boundary\.|^chart\.|(^|[.-])(text|icon|boundary|mark|ring|halo)$|^action\.(primary|danger|selected)/;

for (const { path } of colours) {
  test(`${path} ${FOREGROUND.test(path) ? 'declares what it lies on' : 'is the ground of a pair'}`, () => {
    if (FOREGROUND.test(path))
      assert.ok(declaring.has(path), `${path} is a foreground colour and declares no pair in "eu.naast.contrast"`);
    else assert.ok(grounds.has(path), `${path} is a ground, and no foreground colour declares that it lies on it`);
  });
}

test('no colour of a pair is see-through: contrast would depend on what lies below', () => {
  for (const theme of THEMES) {
    for (const path of new Set([...declaring, ...grounds])) {
      assert.equal(new Color(at(modes[theme], path).css).alpha, 1, `theme ${theme}: ${path}`);
    }
  }
});

test('APCA is measured as its authors publish it: light on dark is below zero', () => {
  const published: [front: string, back: string, wanted: number][] = [
    ['#888', '#fff', 63.06],
    ['#fff', '#888', -68.54],
    ['#000', '#aaa', 58.15],
    ['#aaa', '#000', -56.24],
  ];
  for (const [front, back, wanted] of published)
    assert.ok(Math.abs(apca(front, back) - wanted) < 0.01, `${front} on ${back}: ${apca(front, back)}`);
});

test('contrast.json holds every pair in every theme, and no ratio that is more than it is', () => {
  const { pairs: found }: { pairs: MeasuredPair[] } = JSON.parse(contrastFile(modes));
  assert.deepEqual(
    found.map(({ token, on, kind }) => ({ token, on, kind })),
    pairs,
  );
  for (const { token, on, kind, themes } of found) {
    assert.deepEqual(Object.keys(themes), THEMES);
    for (const [theme, shown] of entriesOf(themes)) {
      const [front, back] = coloursOf({ token, on }, modes[theme]);
      assert.deepEqual(shown.colours, [front, back]);
      assert.equal(shown.required, required(kind, theme));
      const exact = ratio(front, back);
      assert.ok(shown.ratio <= exact && exact - shown.ratio < 0.01, `${theme}: ${token} on ${on}: ${shown.ratio}`);
      assert.ok(Math.abs(shown.apca - apca(front, back)) <= 0.05, `${theme}: ${token} on ${on}: ${shown.apca}`);
    }
  }
});

test('CONTRAST.md is that of the sources (write it with: node build/readme.ts)', () => {
  const cells = (text: string) =>
    text
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => line.replace(/ +/g, ' ').replace(/-{3,}/g, '---'));
  const page = readFileSync(new URL('../CONTRAST.md', import.meta.url), 'utf8');
  assert.deepEqual(cells(page), cells(contrastPage(modes)));
});
