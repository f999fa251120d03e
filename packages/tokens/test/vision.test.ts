// Readers who see colours otherwise: status colours lie apart or are marked as needing an icon, and charts always lie apart.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import Color from 'colorjs.io';
import { THEMES } from '../build/contrast.ts';
import { readModes } from '../build/modes.ts';
import { VISIONS, closest, seen } from '../build/vision.ts';
import { at, keysOf } from '../build/records.ts';
import { SOURCE } from './fixture.ts';
import type { Theme } from '../build/contrast.ts';
import type { Vision } from '../build/vision.ts';

// CIEDE2000. A difference of 2.3 is just seen when two fields touch. A status is recognised from afar and from memory; the areas of a
// chart lie beside each other, with words at each.
const STATUS_APART = 10;
const CHART_APART = 6;

const modes = await readModes(SOURCE);
const colour = (theme: Theme, path: string) => at(modes[theme], path).css;
const STATUS = ['information', 'done', 'attention', 'error'];
const SETS = {
  text: [...STATUS.map((status) => `status.${status}.text`), 'help.soft-text'],
  surface: [...STATUS.map((status) => `status.${status}.surface`), 'help.soft'],
  boundary: [...STATUS.map((status) => `status.${status}.boundary`), 'help.boundary'],
};
const CHART = [...modes.light.keys()].filter((path) => path.startsWith('chart.'));

const pairs = (paths: string[]) =>
  paths.flatMap((one, i) => paths.slice(i + 1).map((other): [string, string] => [one, other]));
// The theme and the vision in which two tokens lie closest.
interface Worst {
  theme: Theme;
  vision: Vision;
  distance: number;
}
function worst(one: string, other: string): Worst {
  const all = THEMES.map((theme) => ({ theme, ...closest(colour(theme, one), colour(theme, other)) }));
  return all.reduce((least, found) => (found.distance < least.distance ? found : least));
}
const said = (one: string, other: string, { theme, vision, distance }: Worst) =>
  `${one} and ${other} are ${distance.toFixed(1)} apart in ${theme} with ${vision}`;
const marks = (path: string) => at(modes.light, path).extensions['eu.naast.needs-icon'] ?? [];

for (const [one, other] of Object.values(SETS).flatMap(pairs)) {
  test(`${one} and ${other} lie ${STATUS_APART} apart, or each says that it needs an icon beside the other`, () => {
    const found = worst(one, other);
    const marked = [marks(one).includes(other), marks(other).includes(one)];
    const wanted = found.distance < STATUS_APART;
    assert.deepEqual(
      marked,
      [wanted, wanted],
      `${said(one, other, found)}; "eu.naast.needs-icon" names them: ${marked}`,
    );
  });
}

for (const [one, other] of pairs(CHART)) {
  test(`${one} and ${other} lie ${CHART_APART} apart for every reader in every theme`, () => {
    const found = worst(one, other);
    assert.ok(found.distance >= CHART_APART, said(one, other, found));
  });
}

test('there are six colours for charts', () => assert.equal(CHART.length, 6));

test('white stays white and grey stays grey, whoever looks', () => {
  for (const vision of keysOf(VISIONS)) {
    for (const grey of ['#fff', '#808080', '#000']) {
      assert.ok(seen(grey, vision).deltaE(new Color(grey), '2000') < 0.1, `${grey} with ${vision}`);
    }
  }
});

test('the simulation confuses what such readers confuse, and nothing else', () => {
  const apart = (one: string, other: string, vision: Vision) => seen(one, vision).deltaE(seen(other, vision), '2000');
  const plain = (one: string, other: string) => new Color(one).deltaE(new Color(other), '2000');
  // Olive and rust, of one lightness, lie on a line of confusion for red and green; blue and yellow do not.
  for (const vision of ['protanopia', 'deuteranopia'] as const) {
    assert.ok(apart('#8a7500', '#a86a3c', vision) < plain('#8a7500', '#a86a3c') / 2, vision);
    assert.ok(apart('#2a4fd0', '#c9a400', vision) > 40, vision);
  }
  assert.ok(apart('#009688', '#2196a8', 'tritanopia') < plain('#009688', '#2196a8'), 'teal and blue');
  assert.ok(apart('#d0342c', '#2f8f3a', 'tritanopia') > 40, 'red and green');
  const [, chroma] = seen('#d0342c', 'achromatopsia').to('oklch').coords;
  assert.ok(chroma !== null && chroma < 1e-3, `chroma ${chroma}`);
});
