// Motion: to explain a change, and never more.
import { pairs, right, wrong } from '../lib/bits.ts';
import { attributes, exhibit, html, list, page, part, section, type Markup } from '../lib/page.ts';
import { tokenList } from '../lib/token-list.ts';
import { tokensOf } from '../lib/tokens.ts';

export const title = 'Motion';

const track = (words: string, slow: boolean): Markup =>
  html`<div class="fd-track">
    <p class="fd-note">${words}</p>
    <div class="fd-lane" aria-hidden="true" ${attributes({ 'data-slow': slow })}><span class="fd-runner"></span></div>
  </div>`;

const stage = exhibit(
  html`<div class="fd-play">
    ${track('motion-fast: a colour, a marker', false)} ${track('motion-slow: a panel that opens', true)}
    <p class="fd-reduced">Your system asks for less motion, so they jump. That is how it should be.</p>
    <naast-button variant="secondary"><button type="button" data-play disabled>Play</button></naast-button>
  </div>`,
);

const when = pairs(
  right(
    html`<div class="naast-content">
      ${list(['A panel opens where you pressed.', 'A colour changes under the pointer.', 'A step moves from “to come” to “done”.'])}
    </div>`,
    'It shows what became of what you did.',
  ),
  wrong(
    html`<div class="naast-content">
      ${list(['A banner that slides by itself.', 'A page that flies in.', 'A number that counts up.'])}
    </div>`,
    'It asks for attention that a person needs elsewhere. Some become ill of it.',
  ),
);

const lead =
  'Things move for a quarter of a second at most, and only to explain what changed. Nothing moves by itself.';

const sections = [
  section(
    'See it',
    'Press Play. Fast at first, then calm: the eye knows at once that something happened, and can follow where it went.',
    stage,
  ),
  section(
    'When',
    'Ask: does somebody who missed the motion know less? Then it explains. Otherwise leave it out.',
    when,
  ),
  section(
    'Less motion',
    'Who asked the system for less motion gets none: the durations become zero, and what would move is where it ends. Nothing to build, as long as you use these tokens.',
    exhibit([
      part('Durations and easing', tokenList(tokensOf('motion'))),
      part('Transitions as one value', tokenList(tokensOf('transition'))),
    ]),
  ),
];

export const render = () => page(title, lead, sections);
