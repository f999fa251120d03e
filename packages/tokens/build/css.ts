// Writes tokens.css: semantic tokens only, each value in the fewest rules that let any subtree switch theme or pace.
import { TokenError } from './load.ts';
import { at, keysOf } from './records.ts';
import type { Mode, ModeName, Modes, Token } from './token.ts';

// A token with the value that a rule declares.
type Declared = [token: Token, value: string];

function fail(file: string, token: Token, reason: string): never {
  throw new TokenError([{ file, token: token.path, reason }]);
}

const declarations = (pairs: Declared[]) => pairs.map(([token, value]) => `${token.name}:${value}`).join(';');
const rule = (selector: string, pairs: Declared[]) => (pairs.length ? `${selector}{${declarations(pairs)}}\n` : '');

const media = (condition: string, text: string) => `${condition}{${text.trim()}}\n`;

// One value for a light and a dark scheme. light-dark() takes colours, so in a shadow only its colour is a pair.
function schemePair(light: Token, dark: Token): string {
  if (light.css === dark.css) return light.css;
  if (light.type === 'color') return `light-dark(${light.css},${dark.css})`;
  const ends = [light, dark].map(({ css }) => css.slice(css.lastIndexOf(' ') + 1));
  const starts = [light, dark].map(({ css }) => css.slice(0, css.lastIndexOf(' ') + 1));
  if (light.type !== 'shadow' || starts[0] !== starts[1]) {
    fail(
      'theme',
      light,
      `only a colour, and the colour of a shadow, can differ between light and dark (${light.css} / ${dark.css})`,
    );
  }
  return `${starts[0]}light-dark(${ends.join(',')})`;
}

const HEAD = `/* Naast design tokens, made from DTCG sources. EUPL-1.2. */
:root{color-scheme:light dark}
[data-naast-theme=light]{color-scheme:light}
[data-naast-theme=dark]{color-scheme:dark}
`;
// A computed colour is inherited as it is: without this, text in a subtree that switches keeps the colour of the theme around it.
const SUBTREE = '[data-naast-theme]{color:var(--naast-text-default);background-color:var(--naast-surface-page)}\n';
// The same for the size of text. Not on the root: there it would change what a rem is, and so every size twice.
const PACE_SUBTREE = '[data-naast-pace]:not(:root){font-size:var(--naast-text-size-3)}\n';
// Browsers without light-dark() (Safari before 17.5: phones that people still use) get the light theme throughout.
// The selectors are doubled to outweigh every rule above.
const OLD_BROWSERS = ':root:root,[data-naast-theme][data-naast-theme]';

// Paper is white whatever the screen shows.
const paper = (pairs: Declared[]) =>
  `@media print{:root,[data-naast-theme]{color-scheme:light${pairs.length ? `;${declarations(pairs)}` : ''}}}\n`;
// var() in a custom property is resolved where it is declared: what is made of other tokens is declared again wherever those may change.
const LINKED = ':root,[data-naast-theme],[data-naast-pace]';

const THEMES: ModeName[] = ['dark', 'contrast', 'contrast-dark'];

// What is made of other tokens says the same in every mode; only they change.
function checkLinked(modes: Modes, path: string) {
  const light = at(modes.light, path);
  for (const mode of keysOf(modes)) {
    if (at(modes[mode], path).linked !== light.linked)
      fail(mode, light, `is made of other tokens in ${mode} than in light; change those tokens instead`);
  }
}

// Which tokens stand in which rule: those that are made of others, those that a theme changes, those that a pace changes, the rest.
function sortTokens(modes: Modes) {
  const inCss = [...modes.light.values()].filter((token) => token.inCss);
  const linked = inCss.filter((token) => token.linked).map(({ path }) => path);
  for (const path of linked) checkLinked(modes, path);
  const paths = inCss.filter((token) => !token.linked).map(({ path }) => path);
  const changedBy = (names: ModeName[]) => (path: string) =>
    names.some((mode) => at(modes[mode], path).css !== at(modes.light, path).css);
  const themed = paths.filter(changedBy(THEMES));
  const paced = paths.filter(changedBy(['calm']));
  const both = themed.find((path) => paced.includes(path));
  if (both)
    fail(
      'pace/calm.tokens.json',
      at(modes.light, both),
      'a theme changes this token too; one subtree could not have both changes',
    );
  const fixed = paths.filter((path) => !themed.includes(path) && !paced.includes(path));
  const only = (mode: ModeName) => paths.filter(changedBy([mode]));
  return { themed, paced, fixed, linked, still: only('reduced-motion'), printed: only('print') };
}

const valueIn = (mode: Mode) => (path: string) => at(mode, path).css;

export function cssFile(modes: Modes): string {
  const { themed, paced, fixed, linked, still, printed } = sortTokens(modes);
  const pairs = (paths: string[], valueOf: (path: string) => string) =>
    paths.map((path): Declared => [at(modes.light, path), valueOf(path)]);
  const normal = (path: string) => schemePair(at(modes.light, path), at(modes.dark, path));
  const contrast = (path: string) => schemePair(at(modes.contrast, path), at(modes['contrast-dark'], path));
  const contrasting = pairs(
    themed.filter((path) => normal(path) !== contrast(path)),
    contrast,
  );
  const schemed = themed.filter((path) => `${normal(path)}${contrast(path)}`.includes('light-dark'));
  return [
    HEAD,
    rule(':root', pairs(fixed, valueIn(modes.light))),
    rule(':root,[data-naast-theme=light],[data-naast-theme=dark]', pairs(themed, normal)),
    rule('[data-naast-theme=contrast]', contrasting),
    media('@media (prefers-contrast:more)', rule(':root:not([data-naast-theme])', contrasting)),
    rule(':root,[data-naast-pace=standard]', pairs(paced, valueIn(modes.light))),
    rule('[data-naast-pace=calm]', pairs(paced, valueIn(modes.calm))),
    media('@media (prefers-reduced-motion:reduce)', rule(':root', pairs(still, valueIn(modes['reduced-motion'])))),
    paper(pairs(printed, valueIn(modes.print))),
    media('@supports not (color:light-dark(#000,#fff))', rule(OLD_BROWSERS, pairs(schemed, valueIn(modes.light)))),
    rule(
      LINKED,
      pairs(linked, (path) => at(modes.light, path).linked ?? ''),
    ),
    SUBTREE,
    PACE_SUBTREE,
  ].join('');
}
