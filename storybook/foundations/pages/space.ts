// Space, sizes, and the grid of a page.
import { pairs, right, wrong } from '../lib/bits.ts';
import { box as control, drawing, words } from '../lib/drawn.ts';
import { screens } from '../lib/screens.ts';
import { exhibit, html, page, part, section, type Content, type Markup } from '../lib/page.ts';
import { field } from '../lib/samples.ts';
import { tokenList } from '../lib/token-list.ts';
import { tokensOf, type Token } from '../lib/tokens.ts';

export const title = 'Space and grid';

const bar = ({ name }: Token): Markup => html`<span class="fd-bar fd-${name}"></span>`;
const box = ({ name }: Token): Content =>
  /control|target|icon|tile|mark/.test(name) ? html`<span class="fd-box fd-${name}"></span>` : null;

/** Where a space is used, with the space itself made visible. */
const gap = (number: number, words: string): Markup =>
  html`<div class="fd-gap fd-height-${number}">
    <span>space-${number}</span><span class="fd-unseen">: ${words}</span>
  </div>`;

const anatomy = html`<div class="fd-anatomy">
  ${gap(7, 'inside the card')}
  <p class="fd-title" lang="nl">Geef je nieuwe adres door</p>
  ${gap(6, 'between paragraphs')} ${field('space-street', { hint: 'Zoals op je huurcontract of akte' })}
  ${gap(7, 'between fields')} ${field('space-postcode', { label: 'Postcode' })} ${gap(7, 'inside the card')}
</div>`;

const nearness = pairs(
  right(
    html`<div class="fd-near">${field('near-1', { label: 'Voornaam' })}${field('near-2', { label: 'Naam' })}</div>`,
    'What belongs together stands close: a label is nearer to its own field than to any other.',
  ),
  wrong(
    drawing('Labels halfway between two fields', 210, [
      words(0, 16, 'Voornaam'),
      control({ y: 52 }),
      words(0, 130, 'Naam'),
      control({ y: 166 }),
    ]),
    'Equal space everywhere: which word belongs to which field?',
  ),
);

const targets = pairs(
  right(
    html`<div class="fd-targets"><span class="fd-target">44</span><span class="fd-target">44</span></div>`,
    'At least 44 px, in calm pace 56. A thumb that trembles hits it.',
  ),
  wrong(
    html`<div class="fd-targets fd-tight"><span class="fd-target">24</span><span class="fd-target">24</span></div>`,
    'Small, and against each other. The law allows 24 px; people need more.',
  ),
);

const lead =
  'Everything stands on a grid of 4 px, with room to breathe. Space says what belongs together before anyone reads a word.';

const sections = [
  section(
    'Ten spaces',
    'Choose by what stands between two things, not by the number. In calm pace all but the first are larger. They are in rem, so they grow with a citizen’s text.',
    exhibit(tokenList(tokensOf('space'), bar)),
  ),
  section('In use', 'The striped parts are space, with the name of each.', exhibit(anatomy)),
  section(
    'Near and far',
    'The space between a label and its field is always smaller than the space to the next field.',
    nearness,
  ),
  section(
    'The page',
    'One column on a phone. From 64 rem on, a second column of 20 rem for help and for what stays in sight. The content is never wider than 68.5 rem. Zoomed in to 400 %, a laptop is a phone: the same one column.',
    screens(),
  ),
  section('Targets', 'What can be pressed can be hit.', targets),
  section(
    'Sizes',
    'Heights of controls and targets grow in calm pace. Text wraps and nothing has a fixed height, so a button of three lines is a button of three lines.',
    exhibit([
      part('Sizes', tokenList(tokensOf('size'), box)),
      part('Grid', tokenList(tokensOf('grid'))),
      part('Breakpoints', [
        html`<p class="fd-note">
          For Sass, Tailwind and design tools. A media query cannot read a custom property, so in CSS the value is
          written out.
        </p>`,
        tokenList(tokensOf('breakpoint')),
      ]),
    ]),
  ),
];

export const render = () => page(title, lead, sections);
