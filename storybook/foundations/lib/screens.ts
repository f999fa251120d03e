// The grid of a page on three screens, drawn to scale.
import { exhibit, figure, grid, html, type Markup } from './page.ts';

/** A part of a page, where it stands on the drawing. */
interface Block {
  x: number;
  y: number;
  width: number;
  height: number;
  fill: string;
  words: string;
}

const PAPER = 'var(--naast-surface-sunken)';
const CONTENT = 'var(--naast-surface-tint)';
const HELP = 'var(--naast-help-soft)';
const EDGE = 'var(--naast-boundary-control)';
const INK = 'var(--naast-text-default)';

const block = ({ x, y, width, height, fill, words }: Block): Markup =>
  html`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="${fill}" stroke="${EDGE}" />
    <text x="${x + width / 2}" y="${y + height / 2 + 6}" text-anchor="middle" fill="${INK}">${words}</text>`;

/** One pixel of the drawing is four of the screen. */
const screen = (width: number, label: string, blocks: Block[]): Markup =>
  html`<svg class="fd-screen" width="${width}" height="220" viewBox="0 0 ${width} 220" role="img" aria-label="${label}">
    <rect x="0.5" y="0.5" width="${width - 1}" height="219" rx="8" fill="${PAPER}" stroke="${EDGE}" />
    ${blocks.map(block)}
  </svg>`;

const SCREENS: [width: number, label: string, blocks: Block[], caption: string][] = [
  [
    320,
    '1280 px: the content beside a narrow column for help',
    [
      { x: 23, y: 20, width: 187, height: 180, fill: CONTENT, words: 'content' },
      { x: 217, y: 20, width: 80, height: 180, fill: HELP, words: 'help' },
    ],
    '1280 px: content, and 20 rem for help. Room of space-7 between them.',
  ],
  [
    192,
    '768 px: one column, help below the content',
    [
      { x: 6, y: 20, width: 180, height: 120, fill: CONTENT, words: 'content' },
      { x: 6, y: 150, width: 180, height: 50, fill: HELP, words: 'help' },
    ],
    '768 px: one column. Lines end at 66 characters.',
  ],
  [
    96,
    '320 px: one narrow column',
    [
      { x: 5, y: 20, width: 86, height: 120, fill: CONTENT, words: 'content' },
      { x: 5, y: 150, width: 86, height: 50, fill: HELP, words: 'help' },
    ],
    '320 px: one column, space-5 at its sides. Nothing scrolls sideways.',
  ],
];

/** What stands where on a wide, a middle and a small screen. */
export const screens = (): Markup =>
  exhibit(
    grid(
      SCREENS.map(([width, label, blocks, caption]) => figure(screen(width, label, blocks), caption, 'fd-plainstage')),
    ),
  );
