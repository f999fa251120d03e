// The primitive colours: made by the rule, even in lightness, inside sRGB, and the same as in the brand's picture.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import Color from 'colorjs.io';
import { readTokens } from '../build/load.ts';
import { colourFile, gainsOfP3 } from '../build/ramps.ts';
import { at } from '../build/records.ts';
import { TYPES, colourToCss } from '../build/types.ts';
import { SOURCE } from './fixture.ts';
import type { Colour } from '../build/token.ts';

const FILE = 'primitive/colour.tokens.json';
// Every colour with its name: `white`, `night.page`, `ink.850`.
const all = Array.from(readTokens(SOURCE, FILE), ([path, { $value }]): [name: string, value: Colour] => [
  path.replace('colour.', ''),
  TYPES.color.check($value) ? $value : assert.fail(`${path} is no colour`),
]);
const hexOf = new Map(all.map(([name, value]) => [name, colourToCss(value)]));
// The steps of a ramp, from the lightest to the darkest.
const stepsOf = (hue: string) =>
  all.flatMap(([name, { components }]) => {
    const [group, step] = name.split('.');
    return group === hue ? [{ step: Number(step), lightness: components[0] }] : [];
  });
const hues = [...new Set(all.map(([name]) => name.replace(/\..*/, '')))].filter(
  (hue) => !['white', 'night'].includes(hue),
);

test('the committed file is what build/ramps.ts writes', () => {
  assert.deepEqual(JSON.parse(readFileSync(join(SOURCE, FILE), 'utf8')), colourFile());
});

for (const hue of hues) {
  test(`${hue} gets darker with every step, and has the lightness of the other hues`, () => {
    const steps = stepsOf(hue);
    assert.equal(steps.length, 12);
    steps.reduce((before, next) => {
      const said = `${hue}: step ${next.step} (${next.lightness}) is not darker than step ${before.step} (${before.lightness})`;
      assert.ok(next.lightness < before.lightness, said);
      return next;
    });
    assert.deepEqual(steps, stepsOf('sand'));
  });

  test(`${hue} can be read on white from step 750 (4.5:1) and from step 850 (7:1)`, () => {
    for (const { step } of stepsOf(hue).filter((each) => each.step >= 750)) {
      const ratio = new Color(at(hexOf, `${hue}.${step}`)).contrastWCAG21(new Color('#fff'));
      const required = step >= 850 ? 7 : 4.5;
      assert.ok(ratio >= required, `${hue}.${step} on white is ${ratio.toFixed(2)}:1`);
    }
  });
}

test('every colour is inside sRGB', () => {
  for (const [name, { components }] of all) {
    assert.ok(
      new Color('oklch', components).inGamut('srgb', { epsilon: 1e-6 }),
      `${name} (${components}) lies outside sRGB`,
    );
  }
});

// Read from the pixels of the brand's picture of a page and of its states.
const PICTURE = {
  'sand.50': '#fcfaf6',
  'sand.250': '#e4e1dc',
  'sand.750': '#6f6b65',
  'ink.450': '#adb4c4',
  'ink.550': '#939bad',
  'ink.850': '#4f5563',
  'ink.950': '#3a404c',
  'ink.1050': '#272b35',
  'indigo.150': '#eaf0ff',
  'indigo.450': '#94b1ff',
  'indigo.950': '#273a79',
  'indigo.1050': '#17265a',
  'indigo.1150': '#09133d',
  'apricot.150': '#ffecdd',
  'apricot.250': '#ffd9ba',
  'apricot.350': '#fbc08d',
  'apricot.850': '#7d4600',
  'apricot.1150': '#281200',
  'brick.750': '#b04239',
  'brick.850': '#903029',
  'leaf.450': '#83c795',
  'leaf.850': '#206439',
  'night.page': '#0f1222',
  'night.card': '#191d30',
  'night.edge': '#2c3350',
  'night.text': '#e6e9f5',
  white: '#fff',
};
for (const [name, hex] of Object.entries(PICTURE)) {
  test(`${name} is ${hex}, as in the picture of the brand`, () => assert.equal(hexOf.get(name), hex));
}

test('on a P3 screen one step gains what can just be seen: too little for a second set of values (docs/decisions/0011)', () => {
  // 0.02 in OKLab is about the least that a person sees between two fields that touch.
  const seen = gainsOfP3().filter(({ gain }) => gain >= 0.02);
  assert.deepEqual(
    seen.map(({ step }) => step),
    ['brick.350'],
  );
});
