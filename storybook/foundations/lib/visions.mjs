// The status colours as people see them who see colours differently.
import { icon } from './bits.mjs';
import { difference, seenAs, VISIONS } from './colour.mjs';
import { exhibit, html } from './page.mjs';
import { token } from './tokens.mjs';

const STATUSES = [
  ['information', 'Goed om te weten', 'information'],
  ['done', 'In orde', 'done'],
  ['attention', 'Let op', 'attention'],
  ['error', 'Kijk dit na', 'error'],
];

const colourOf = (status, part) => token(`status-${status}-${part}`).value;

/** A label of a status; its icon and words are drawn, because their colour is the point. */
const label = ([status, words, picture], vision) => {
  const [text, surface, edge] = ['text', 'surface', 'boundary'].map((name) => seenAs(colourOf(status, name), vision));
  return html`<li lang="nl">
    <svg class="fd-seen" viewBox="0 0 200 48" role="img" aria-label="${words}">
      <rect x="1" y="1" width="198" height="46" rx="10" fill="${surface}" stroke="${edge}" stroke-width="2" />
      <g transform="translate(12 12)" stroke="${text}">${icon(picture, 'fd-drawn')}</g>
      <text x="46" y="30" fill="${text}">${words}</text>
    </svg>
  </li>`;
};

const couples = STATUSES.flatMap((one, index) => STATUSES.slice(index + 1).map((other) => [one[0], other[0]]));

/** The two that look most alike, by their words. */
function nearest(vision) {
  const measured = couples.map(([one, other]) => ({
    one,
    other,
    apart: difference(seenAs(colourOf(one, 'text'), vision), seenAs(colourOf(other, 'text'), vision)),
  }));
  return measured.reduce((least, next) => (next.apart < least.apart ? next : least));
}

const row = ([vision, name, what]) => {
  const { one, other, apart } = nearest(vision);
  return html`<div class="fd-vision">
    <h3 class="fd-title">${name}</h3>
    <p class="fd-note">${what}. Most alike: ${one} and ${other}, ΔE ${apart.toFixed(0)}.</p>
    <ul class="fd-labels" role="list">
      ${STATUSES.map((status) => label(status, vision))}
    </ul>
  </div>`;
};

/** Every way of seeing, one below the other. */
export const visions = () =>
  exhibit([
    VISIONS.map(row),
    html`<p class="fd-note">
      ΔE is the difference between two colours by CIEDE2000; under 10 they are easily mistaken. Simulated after Machado,
      Oliveira and Fernandes (2009), at full severity.
    </p>`,
  ]);
