// Shape and elevation: round corners, edges, one soft shadow, and what lies above what.
import { pairs, right, wrong } from '../lib/bits.ts';
import { box, drawing, words } from '../lib/drawn.ts';
import { exhibit, grid, html, page, part, section, type Content, type Markup } from '../lib/page.ts';
import { button, card, field } from '../lib/samples.ts';
import { tokenList } from '../lib/token-list.ts';
import { tokensOf, type Token } from '../lib/tokens.ts';

export const title = 'Shape and elevation';

const corner = ({ name }: Token): Markup => html`<span class="fd-box fd-corner fd-${name}"></span>`;
const edge = ({ name, type }: Token): Content =>
  type === 'dimension' ? html`<span class="fd-edge fd-${name}"></span>` : null;
const wholeEdge = ({ name }: Token): Markup => html`<span class="fd-edge fd-${name}"></span>`;
const lifted = ({ name }: Token): Markup => html`<span class="fd-box fd-lifted fd-${name}"></span>`;

const elevation = grid(
  [
    ['light', 'Light: a soft shadow'],
    ['dark', 'Dark: a darker one'],
    ['contrast', 'Contrast: none; the edge says it'],
  ].map(
    ([theme, words]) =>
      html`<div class="fd-themed" data-naast-theme="${theme}">
        <h3 class="fd-title">${words}</h3>
        ${card({ heading: 'h4' })}
      </div>`,
  ),
);

const layers = html`<ol class="fd-layers" role="list">
  ${tokensOf('layer').map(({ name, description }) => html`<li><strong>${name}</strong> ${description}</li>`)}
</ol>`;

const pressable = pairs(
  right(
    html`<div class="naast-actions">${button('Bewaar')}</div>
      ${field('shape-name', { label: 'Voornaam' })}`,
    'A button and a field have the same edge of 2 px, at 3 to 1 on what they lie on.',
  ),
  wrong(
    html`<div class="fd-themed" data-naast-theme="light">
      ${drawing('A button and a field with an edge that can hardly be seen', 150, [
        box({ width: 120, height: 52, edge: 'card', thickness: 1 }),
        words(61, 33, 'Bewaar', 'middle'),
        words(0, 88, 'Voornaam'),
        box({ y: 98, height: 50, edge: 'card', thickness: 1 }),
      ])}
    </div>`,
    'A hairline that only good eyes see, and a shadow on what does not move.',
  ),
);

const lead = 'Soft corners, clear edges, and a shadow only under what can be picked up.';

const sections = [
  section(
    'Corners',
    'The larger the part, the rounder. Nothing is square: a home has no sharp corners.',
    exhibit(tokenList(tokensOf('radius'), corner)),
  ),
  section(
    'Edges',
    'What can be used has an edge of 2 px that everyone can see. What only holds things together has a soft one.',
    [
      exhibit([
        part('Thickness', tokenList(tokensOf('border'), edge)),
        part('Edges as one value', tokenList(tokensOf('edge'), wholeEdge)),
      ]),
      pressable,
    ],
  ),
  section('One shadow', 'Low and soft, for a card that is pressed as a whole, a panel, the help button.', [
    exhibit(tokenList(tokensOf('shadow'), lifted)),
    elevation,
  ]),
  section(
    'What lies above what',
    'Few layers, so that nothing fights. A dialog and a popover need none: the browser puts them on top.',
    exhibit([layers, tokenList(tokensOf('layer'))]),
  ),
];

export const render = () => page(title, lead, sections);
