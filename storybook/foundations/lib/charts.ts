// The chart palette, as a chart that says with words, values and order what it says with colour.
import { right, wrong, pairs } from './bits.ts';
import { seenAs, VISIONS, type Seeing } from './colour.ts';
import { html, type Markup } from './page.ts';
import { token, type Token } from './tokens.ts';

const PARTS: [words: string, percent: number][] = [
  ['Onderwijs', 31],
  ['Zorg', 24],
  ['Wegen', 17],
  ['Cultuur', 13],
  ['Groen', 9],
  ['Bestuur', 6],
];
const colourOf = (index: number): Token => token(`chart-${index + 1}`);
const palette = PARTS.map((_, index) => colourOf(index));

const bar = ([words, percent]: [string, number], index: number): Markup =>
  html`<li>
    <span>${words}</span> <strong>${percent} %</strong>
    <svg aria-hidden="true">
      <rect width="${percent * 3}%" height="100%" rx="4" fill="var(${colourOf(index).property})" />
    </svg>
  </li>`;

const chart = html`<ul class="fd-bars" role="list" lang="nl">
  ${PARTS.map(bar)}
</ul>`;

/** The parts of a whole, with a line of the ground between them, in given colours. */
const stacked = (label: string, colours: string[]): Markup => {
  const starts = PARTS.map((_, index) => PARTS.slice(0, index).reduce((sum, [, percent]) => sum + percent, 0));
  return html`<svg class="fd-stacked" viewBox="0 0 400 40" role="img" aria-label="${label}">
    ${PARTS.map(([, percent], index) => html`<rect x="${(starts[index] ?? 0) * 4}" width="${percent * 4 - 3}" height="40" fill="${colours[index]}" />`)}
  </svg>`;
};

const vision = ([name, words, what]: Seeing): Markup =>
  html`<li>
    <p><strong>${words}</strong> <span class="fd-note">${what}</span></p>
    ${stacked(
      `The six colours with ${words.toLowerCase()}`,
      palette.map(({ value }) => seenAs(value, name)),
    )}
  </li>`;

const verdicts = pairs(
  right(chart, 'What a city spends. The word and the number stand at the bar. The colour only helps to find it again.'),
  wrong(
    stacked(
      'Six parts in six colours, without words',
      palette.map(({ property }) => `var(${property})`),
    ),
    'A legend below with six little squares: who sees colours differently has to guess, and everyone has to look twice.',
  ),
);

/** A chart, and the palette of the light theme as people see it, on the ground it is for. */
export const charts = (): Markup[] => [
  verdicts,
  html`<div class="fd-themed" data-naast-theme="light">
    <ul class="fd-seencharts" role="list">
      ${VISIONS.map(vision)}
    </ul>
  </div>`,
];
