// Every declared pair, in every theme, measured on the colours as they are written in the CSS.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Color from 'colorjs.io';
import { readModes } from '../build/modes.mjs';

const modes = await readModes(fileURLToPath(new URL('../src', import.meta.url)));
const THEMES = ['light', 'dark', 'contrast', 'contrast-dark'];
// WCAG 2.2: 1.4.3 (text), 1.4.6 (text in the contrast theme), 1.4.11 (boundaries and states).
const REQUIRED = {
  text: (theme) => (theme.startsWith('contrast') ? 7 : 4.5),
  boundary: () => 3,
  // What carries no meaning may be soft, but not for those who asked for contrast.
  decorative: (theme) => (theme.startsWith('contrast') ? 3 : null),
};

const pairs = [...modes.light.values()].flatMap((token) =>
  (token.extensions['eu.naast.contrast'] ?? []).flatMap(({ kind, on }) =>
    on.map((ground) => ({ token: token.path, kind, ground })),
  ),
);

for (const theme of THEMES) {
  for (const { token, kind, ground } of pairs) {
    const required = REQUIRED[kind](theme);
    if (required === null) continue;
    test(`${theme}: ${token} on ${ground} (${kind}, ${required}:1)`, () => {
      const [front, back] = [token, ground].map((path) => modes[theme].get(path).css);
      const ratio = new Color(front).contrastWCAG21(new Color(back));
      assert.ok(
        ratio >= required,
        `theme ${theme}: ${token} (${front}) on ${ground} (${back}) is ${ratio.toFixed(2)}:1 and has to be ${required}:1`,
      );
    });
  }
}

const colours = [...modes.light.values()].filter((token) => token.type === 'color');
const grounds = new Set(pairs.map(({ ground }) => ground));
const declaring = new Set(pairs.map(({ token }) => token));
// What a person has to read or see lies in these groups or has one of these names.
const FOREGROUND =
  /^text\.|^boundary\.|(^|[.-])(text|icon|boundary|mark|ring|halo)$|^action\.(primary|danger|selected)/;

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
      assert.equal(new Color(modes[theme].get(path).css).alpha, 1, `theme ${theme}: ${path}`);
    }
  }
});
