// Which colour was proven on which, with what was measured in every theme.
import { sample, unseen } from './bits.mjs';
import { apca, wcag } from './colour.mjs';
import { exhibit, html } from './page.mjs';
import { THEMES, token, tokens, valueIn } from './tokens.mjs';

const KINDS = { text: 'text', boundary: 'edge or icon', decorative: 'decoration' };

/** Every declared pair of a token. */
const pairsOf = (front) =>
  front.contrast.flatMap(({ kind, on }) => on.map((path) => ({ front, back: token(path), kind })));

const measure = ({ front, back }, mode) => {
  const colours = [valueIn(front, mode), valueIn(back, mode)];
  return { colours, ratio: wcag(...colours), lc: apca(...colours) };
};

const cell = (pair, mode, words) => {
  const { colours, ratio, lc } = measure(pair, mode);
  return html`<div class="fd-measured">
    <span class="fd-mode">${words}${unseen(': ')}</span>
    ${sample(...colours)}
    <span><strong>${ratio.toFixed(1)}</strong> : 1<br />Lc ${lc}</span>
  </div>`;
};

const row = (pair) =>
  html`<li>
    <p>
      on <strong>${pair.back.name}</strong>
      <span class="fd-note">${KINDS[pair.kind]}</span>
    </p>
    <div class="fd-measures">${THEMES.map(([mode, words]) => cell(pair, mode, words))}</div>
  </li>`;

/** The least that was measured of what a token declares. */
const least = (pairs) =>
  Math.min(...pairs.flatMap((pair) => THEMES.map(([mode]) => measure(pair, mode).ratio))).toFixed(1);

const fold = (front) => {
  const pairs = pairsOf(front);
  return html`<details class="fd-fold">
    <summary>${front.name} <span class="fd-note">${pairs.length} grounds, at least ${least(pairs)} : 1</span></summary>
    <ul class="fd-pairlist" role="list">
      ${pairs.map(row)}
    </ul>
  </details>`;
};

/** A fold for every colour that is read or seen on another. */
export const contrastPairs = () =>
  exhibit(html`<div>${tokens.filter(({ contrast }) => contrast.length).map(fold)}</div>`);
