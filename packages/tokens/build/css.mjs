// Writes tokens.css: semantic tokens only, each value in the fewest rules that let any subtree switch theme or pace.

const declarations = pairs => pairs.map(([token, value]) => `${token.name}:${value}`).join(';');
const rule = (selector, pairs) => (pairs.length ? `${selector}{${declarations(pairs)}}\n` : '');

// One value for a light and a dark scheme. light-dark() takes colours, so in a shadow only its colour is a pair.
function schemePair(light, dark) {
  if (light.css === dark.css) return light.css;
  if (light.type === 'color') return `light-dark(${light.css},${dark.css})`;
  const ends = [light, dark].map(({ css }) => css.slice(css.lastIndexOf(' ') + 1));
  const starts = [light, dark].map(({ css }) => css.slice(0, css.lastIndexOf(' ') + 1));
  if (light.type !== 'shadow' || starts[0] !== starts[1]) {
    throw new Error(`${light.path}: only colours, and the colour of a shadow, can differ between light and dark (${light.css} / ${dark.css})`);
  }
  return `${starts[0]}light-dark(${ends.join(',')})`;
}

const HEAD = `/* Naast design tokens, made from DTCG sources. EUPL-1.2. */
:root{color-scheme:light dark}
[data-naast-theme=light]{color-scheme:light}
[data-naast-theme=dark]{color-scheme:dark}
`;
// Paper is white whatever the screen shows.
const PRINT = '@media print{:root,[data-naast-theme]{color-scheme:light}}\n';
// A computed colour is inherited as it is: without this, text in a subtree that switches keeps the colour of the theme around it.
const SUBTREE = '[data-naast-theme]{color:var(--naast-text-default);background-color:var(--naast-surface-page)}\n';
// The same for the size of text. Not on the root: there it would change what a rem is, and so every size twice.
const PACE_SUBTREE = '[data-naast-pace]:not(:root){font-size:var(--naast-text-size-3)}\n';
// Browsers without light-dark() (Safari before 17.5: phones that people still use) get the light theme throughout.
// The selectors are doubled to outweigh every rule above.
const OLD_BROWSERS = ':root:root,[data-naast-theme][data-naast-theme]';

export function cssFile(modes) {
  const paths = [...modes.light.keys()];
  const at = mode => path => modes[mode].get(path);
  const differs = (path, ...others) => others.some(mode => at(mode)(path).css !== at('light')(path).css);
  const pairs = (list, value) => list.map(path => [at('light')(path), value(path)]);

  const themed = paths.filter(path => differs(path, 'dark', 'contrast', 'contrast-dark'));
  const paced = paths.filter(path => differs(path, 'calm'));
  const fixed = paths.filter(path => !themed.includes(path) && !paced.includes(path));
  const normal = path => schemePair(at('light')(path), at('dark')(path));
  const contrast = path => schemePair(at('contrast')(path), at('contrast-dark')(path));
  const more = pairs(themed.filter(path => normal(path) !== contrast(path)), contrast);
  const schemed = themed.filter(path => [normal, contrast].some(value => value(path).includes('light-dark')));
  const still = paths.filter(path => differs(path, 'reduced-motion'));

  return [
    HEAD,
    rule(':root', pairs(fixed, path => at('light')(path).css)),
    rule(':root,[data-naast-theme=light],[data-naast-theme=dark]', pairs(themed, normal)),
    rule('[data-naast-theme=contrast]', more),
    `@media (prefers-contrast:more){${rule(':root:not([data-naast-theme])', more).trim()}}\n`,
    rule(':root,[data-naast-pace=standard]', pairs(paced, path => at('light')(path).css)),
    rule('[data-naast-pace=calm]', pairs(paced, path => at('calm')(path).css)),
    `@media (prefers-reduced-motion:reduce){${rule(':root', pairs(still, path => at('reduced-motion')(path).css)).trim()}}\n`,
    PRINT,
    `@supports not (color:light-dark(#000,#fff)){${rule(OLD_BROWSERS, pairs(schemed, path => at('light')(path).css)).trim()}}\n`,
    SUBTREE,
    PACE_SUBTREE,
  ].join('');
}
