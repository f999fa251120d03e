// Motion: to explain a change, and never more.
import { pairs, right, wrong } from '../lib/bits.mjs';
import { exhibit, html, list, page, section } from '../lib/page.mjs';
import { tokenList } from '../lib/token-list.mjs';
import { tokensOf } from '../lib/tokens.mjs';

export const title = 'Motion';

const track = (kind, words) =>
  html`<div class="fd-track">
    <p class="fd-note">${words}</p>
    <div class="fd-lane fd-lane-${kind}" aria-hidden="true"><span class="fd-runner"></span></div>
  </div>`;

const stage = exhibit(
  html`<div class="fd-play">
    ${track('fast', 'motion-fast: a colour, a marker')} ${track('slow', 'motion-slow: a panel that opens')}
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

export const render = () =>
  page(
    title,
    'Things move for a quarter of a second at most, and only to explain what changed. Nothing moves by itself.',
    [
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
        exhibit(tokenList(tokensOf('motion'))),
      ),
    ],
  );
