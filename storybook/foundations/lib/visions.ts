// The status colours as people see them who see colours differently.
import type { Vision } from '../../../packages/tokens/build/vision.ts';
import { iconLines } from './bits.ts';
import { seenAs, VISIONS, type Seeing } from './colour.ts';
import { exhibit, html, list, type Markup } from './page.ts';
import { token, type Token } from './tokens.ts';

type Status = [name: string, words: string];

const STATUSES: Status[] = [
  ['information', 'Goed om te weten'],
  ['done', 'In orde'],
  ['attention', 'Let op'],
  ['error', 'Kijk dit na'],
];

const statusToken = (status: string, part: string): Token => token(`status-${status}-${part}`);

/** A label of a status. It is drawn, because its colour is the point. The icon has the name of the status. */
const label = ([status, words]: Status, vision: Vision | ''): Markup => {
  const seen = (part: string): string => seenAs(statusToken(status, part).value, vision);
  const [text, surface, edge] = [seen('text'), seen('surface'), seen('boundary')];
  return html`<li lang="nl">
    <svg viewBox="0 0 200 48" role="img" aria-label="${words}">
      <rect x="1" y="1" width="198" height="46" rx="10" fill="${surface}" stroke="${edge}" stroke-width="2" />
      <g class="fd-drawn" transform="translate(12 12)" stroke="${text}">${iconLines(status)}</g>
      <text x="46" y="30" fill="${text}">${words}</text>
    </svg>
  </li>`;
};

const row = ([vision, name, what]: Seeing): Markup =>
  html`<div class="fd-vision">
    <h3 class="fd-title">${name}</h3>
    <p class="fd-note">${what}</p>
    <ul class="fd-labels" role="list">
      ${STATUSES.map((status) => label(status, vision))}
    </ul>
  </div>`;

/** Which colours the proof found too much alike to stand without an icon. */
const alike = STATUSES.map(([status]) => statusToken(status, 'text'))
  .filter(({ needsIcon = [] }) => needsIcon.length > 0)
  .map(({ path, needsIcon = [] }) => `${path} beside ${needsIcon.join(', ')}`);

/** Every way of seeing, one below the other. */
export const visions = (): Markup =>
  exhibit([
    VISIONS.map(row),
    alike.length > 0 &&
      html`<div class="naast-content">
        <h3>Need an icon, measured</h3>
        <p>For some reader, in some theme, these lie closer than a difference of 10 by CIEDE2000:</p>
        ${list(alike)}
        <p>
          Simulated after Machado, Oliveira and Fernandes (2009), at full severity; without colour, luminance only. The
          proof runs with every change of the tokens.
        </p>
      </div>`,
  ]);
