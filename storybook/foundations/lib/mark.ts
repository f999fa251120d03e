// The mark: two bars beside each other, citizen and government. Wrong ones are drawn here as well, to be recognised.
import { html, type Content, type Markup } from './page.ts';

const WIDTH = 31;
const HEIGHT = 40;
const CITIZEN = 'var(--naast-text-heading)';
const HELP = 'var(--naast-help-mark)';

const bar = (x: number, fill: string, { y = 0, height = HEIGHT, width = 14 } = {}): Markup =>
  html`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="7" fill="${fill}" />`;

const drawing = (name: string, body: Content, kind = ''): Markup =>
  html`<svg class="fd-mark ${kind}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${name}">${body}</svg>`;

/** In the colours of the theme unless others are given; `kind` is more classes. */
export const mark = ({ citizen = CITIZEN, help = HELP, kind = '' } = {}): Markup =>
  drawing('The mark: two bars side by side, the right one apricot', [bar(0, citizen), bar(17, help)], kind);

/** The mark as a file, with the colours of the light theme. */
export const markFile = (citizen: string, help: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
  `<rect width="14" height="40" rx="7" fill="${citizen}"/><rect x="17" width="14" height="40" rx="7" fill="${help}"/></svg>`;

/** Marks that are not ours. */
export const wrongMarks = {
  higher: drawing('Two bars, the left one much lower', [bar(0, CITIZEN, { y: 16, height: 24 }), bar(17, HELP)]),
  colour: drawing('Two bars, the right one green', [bar(0, CITIZEN), bar(17, 'var(--naast-status-done-boundary)')]),
  swapped: drawing('Two bars, the left one apricot', [bar(0, HELP), bar(17, CITIZEN)]),
  three: drawing(
    'Three narrow bars',
    [0, 11, 22].map((x, index) => bar(x, index === 2 ? HELP : CITIZEN, { width: 9 })),
  ),
};

/** The room that stays free around it: half its height. */
export const clearSpace = html`<svg
  class="fd-clear"
  viewBox="0 0 71 80"
  role="img"
  aria-label="The mark in a frame, half its height away on every side"
>
  <rect
    x="0.5"
    y="0.5"
    width="70"
    height="79"
    fill="none"
    stroke="var(--naast-boundary-control)"
    stroke-dasharray="3 3"
  />
  <g transform="translate(20 20)">${bar(0, CITIZEN)}${bar(17, HELP)}</g>
</svg>`;
