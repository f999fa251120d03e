// Which colour was proven on which, with what the tokens' own proof measured in every theme.
import { sample, toOne, unseen } from './bits.ts';
import type { Measured, MeasuredPair } from '../../../packages/tokens/build/contrast.ts';
import type { ContrastKind } from '../../../packages/tokens/build/token.ts';
import { exhibit, html, type Markup } from './page.ts';
import { pairs, THEMES, token } from './tokens.ts';

const KINDS: Record<ContrastKind, string> = {
  text: 'text',
  boundary: 'edge or icon',
  decorative: 'decoration, carries no meaning',
};

const cell = ({ colours, ratio, apca }: Measured, words: string): Markup =>
  html`<div class="fd-measured">
    <span class="fd-mode">${words}${unseen(': ')}</span>
    ${sample(...colours)}
    <span>${toOne(html`<strong>${ratio}</strong>`)}<br />Lc ${Math.round(Math.abs(apca))}</span>
  </div>`;

const row = ({ on, kind, themes }: MeasuredPair): Markup =>
  html`<li>
    <p>
      on <strong>${token(on).name}</strong>
      <span class="fd-note">${KINDS[kind]}</span>
    </p>
    <div class="fd-measures">${THEMES.map(([mode, words]) => cell(themes[mode], words))}</div>
  </li>`;

/** The least that was measured of some pairs, in any theme. */
const least = (list: MeasuredPair[]): number =>
  Math.min(...list.flatMap(({ themes }) => Object.values(themes).map(({ ratio }) => ratio)));

const fold = ([front, list]: [string, MeasuredPair[]]): Markup =>
  html`<details class="fd-fold">
    <summary>
      ${token(front).name}
      <span class="fd-note"
        >on ${list.length} ${list.length === 1 ? 'ground' : 'grounds'}, at least ${toOne(least(list))}</span
      >
    </summary>
    <ul class="fd-pairlist" role="list">
      ${list.map(row)}
    </ul>
  </details>`;

/** A fold for every colour that is read or seen on another. */
export const contrastPairs = (): Markup =>
  exhibit(html`<div>${[...Map.groupBy(pairs, ({ token: front }) => front)].map(fold)}</div>`);
