// Fonts: every file is there, and the stand-ins have the measures of our font.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { buildFonts } from '../build/fonts.ts';
import { fontMetrics } from '../build/font-tables.ts';
import { at } from '../build/records.ts';
import { readWoff2 } from '../build/woff2.ts';
import { temporaryFolder } from './fixture.ts';
import { allCaught, caught } from './found.ts';

const dist = temporaryFolder({ after });
const { css, files } = buildFonts(dist);
const faces = allCaught(css, /@font-face\{([^}]*)\}/g).map(
  (body) =>
    new Map(body.split(';').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)])),
);
const own = faces.filter((face) => face.get('font-family') === '"Naast Atkinson"');
const standIns = faces.filter((face) => at(face, 'font-family').startsWith('"Naast Fallback'));

test('four files of our font, each with a range and swap, each a WOFF2 file beside the CSS', () => {
  assert.equal(own.length, 4);
  for (const face of own) {
    const url = caught(at(face, 'src'), /^url\((\.\/fonts\/[a-z-]+\.woff2)\)$/);
    assert.equal(readFileSync(join(dist, url)).toString('latin1', 0, 4), 'wOF2');
    assert.equal(face.get('font-display'), 'swap');
    assert.match(at(face, 'unicode-range'), /^U\+/);
  }
  assert.deepEqual(
    own.map((face) => face.get('font-style')),
    ['normal', 'normal', 'italic', 'italic'],
  );
  assert.equal(files.length, 5);
});

test('the licence of the font goes with it', () => {
  assert.ok(existsSync(join(dist, 'fonts/OFL.txt')));
  assert.match(readFileSync(join(dist, 'fonts/OFL.txt'), 'utf8'), /SIL OPEN FONT LICENSE Version 1\.1/);
});

test('every letter of Dutch, French, German and English is in a range that a file is loaded for', () => {
  const ranges = own
    .flatMap((face) => at(face, 'unicode-range').split(','))
    .map((range) => {
      const [from = '', to = from] = range.slice(2).split('-');
      return { from: parseInt(from, 16), to: parseInt(to, 16) };
    });
  for (const letter of 'abcxyzABCXYZ0123456789éèêëàâäçïîöôüûùÿñßæœÆŒĲĳÄÖÜÉÈÀÇŸ€„“”‘’«»–…') {
    const code = letter.codePointAt(0) ?? assert.fail('an empty letter');
    assert.ok(
      ranges.some(({ from, to }) => code >= from && code <= to),
      letter,
    );
  }
});

// Pinned, so that a new version of the font that changes its measures is seen. Why these values: see README.
const PINNED = [
  ['"Naast Fallback"', '1 500', '99.13%', '99.26%', '31.88%'],
  ['"Naast Fallback"', '501 650', '97.33%', '101.1%', '32.47%'],
  ['"Naast Fallback"', '651 1000', '99.53%', '98.86%', '31.75%'],
  ['"Naast Fallback Roboto"', '1 500', '99.92%', '98.47%', '31.62%'],
  ['"Naast Fallback Roboto"', '501 650', '103.54%', '95.04%', '30.52%'],
  ['"Naast Fallback Roboto"', '651 1000', '105.88%', '92.93%', '29.84%'],
];
test('the stand-ins have the measures computed from the font', () => {
  const found = standIns.map((face) => [
    face.get('font-family'),
    face.get('font-weight'),
    face.get('size-adjust'),
    face.get('ascent-override'),
    face.get('descent-override'),
  ]);
  assert.deepEqual(found, PINNED);
  for (const face of standIns) assert.match(at(face, 'src'), /^(local\("[^"]+"\),?)+$/);
});

const packageFile = createRequire(import.meta.url).resolve(
  '@fontsource-variable/atkinson-hyperlegible-next/package.json',
);
const normal = readFileSync(join(dirname(packageFile), 'files/atkinson-hyperlegible-next-latin-wght-normal.woff2'));

// Widths that fontTools 4 gives for static instances of the same file at these weights.
const WIDTHS = {
  400: [525, 538, 252, 548, 824, 856, 280, 648, 538, 664],
  600: [544, 555, 285, 567, 848, 877, 303, 656, 555, 674],
  700: [552, 563, 300, 576, 858, 886, 312, 659, 563, 678],
};
for (const [weight, expected] of Object.entries(WIDTHS)) {
  test(`letter widths at weight ${weight} are read as another font library reads them`, () => {
    const { widthOf } = fontMetrics(normal, Number(weight));
    assert.deepEqual(
      [...'aeioMW 0é€'].map((letter) => Math.round(widthOf(letter) * 1000)),
      expected,
    );
  });
}

test('the line of a stand-in is as high as that of our font', () => {
  const { ascent, descent } = fontMetrics(normal, 400);
  for (const face of standIns) {
    const part = (name: string) => parseFloat(at(face, name)) / 100;
    const up = part('size-adjust') * part('ascent-override');
    const down = part('size-adjust') * part('descent-override');
    assert.ok(Math.abs(up - ascent) < 0.001 && Math.abs(down - descent) < 0.001, `${up} and ${down}`);
  }
});

test('a file that is not a font is refused', () => {
  assert.throws(() => readWoff2(Buffer.from('<!doctype html><title>404</title>')), /not a WOFF2 file/);
});
