// Focus: three rings that show on every ground.
import { pairs, right, toOne, wrong } from '../lib/bits.ts';
import { wcag } from '../lib/colour.ts';
import { exhibit, facts, html, page, section, type Markup } from '../lib/page.ts';
import { button, card, field, help } from '../lib/samples.ts';
import { colourList, tokenList } from '../lib/token-list.ts';
import { THEMES, token, tokensOf, valueIn } from '../lib/tokens.ts';

export const title = 'Focus';

const GROUNDS = [
  'surface-page',
  'surface-card',
  'surface-sunken',
  'surface-tint',
  'surface-banner',
  'action-primary',
  'help-surface',
  'status-information-surface',
  'status-done-surface',
  'status-attention-surface',
  'status-error-surface',
];

/** Of gap, ring and halo, the one that stands out most from the ground; it is enough that one of them does. */
function best(ground: string, mode: string): number {
  const back = valueIn(token(ground), mode);
  return Math.max(...['focus-gap', 'focus-ring', 'focus-halo'].map((name) => wcag(valueIn(token(name), mode), back)));
}

const onGround = (name: string, mode: string): Markup =>
  html`<li class="fd-ground fd-on-${name}">
    <span class="fd-ring"></span>
    <span class="fd-label">${name}<br />${toOne(best(name, mode).toFixed(1))}</span>
  </li>`;

/** Contrast is light or dark as what it stands in. */
const AROUND: Record<string, string> = { contrast: 'light', 'contrast-dark': 'dark' };

const theme = ([mode, words]: [mode: string, words: string]): Markup => {
  const around = AROUND[mode];
  const attribute = around ? 'contrast' : mode;
  const panel = html`<div class="fd-themed" data-naast-theme="${attribute}">
    <h3 class="fd-title">${words}</h3>
    <ul class="fd-grounds" role="list">
      ${GROUNDS.map((name) => onGround(name, mode))}
    </ul>
  </div>`;
  return around ? html`<div class="fd-around" data-naast-theme="${around}">${panel}</div>` : panel;
};

const tryIt = exhibit(
  html`<div class="fd-try">
    ${field('focus-street', { hint: 'Zoals op je huurcontract of akte' })}
    <div class="naast-actions">${button('Verder', 'primary')} ${button('Bewaar')} ${help()}</div>
    ${card()}
  </div>`,
);

const verdicts = pairs(
  right(
    html`<span class="fd-ring fd-alone"></span>`,
    'A ring around the whole thing, with a gap, thick enough for everyone.',
  ),
  wrong(
    html`<span class="fd-ring fd-alone fd-hardly"></span>`,
    'A slightly other tint inside the button. “outline: none” is never right without something better.',
  ),
);

const lead =
  'Who works with a keyboard, a switch or a magnifier must see where they are: always, at once, on every ground.';

const sections = [
  section(
    'Three rings',
    'A gap of paper, a ring of indigo, a halo of apricot. Whatever the ground, one of the three stands out. The number is the contrast of that one with the ground; WCAG asks for 3.',
    THEMES.map(theme),
  ),
  section(
    'Try it',
    'Press Tab and walk through. With a mouse you see no ring on a button: the browser knows who needs it.',
    tryIt,
  ),
  section('Good and bad', 'Never take it away, never make it smaller.', verdicts),
  section(
    'Built in',
    'Every element has it, and so does every link in text. You design nothing for it, but you leave room: 8 px around what can be focused.',
    exhibit(
      facts([
        ['Forced colours', 'The system’s own ring, in the colour that the citizen chose.'],
        ['Covered', 'What sticks to the screen never covers what has the focus (WCAG 2.4.11).'],
        ['Order', 'The same as the order of reading. Nothing is skipped, nothing traps.'],
      ]),
    ),
  ),
  section(
    'Values',
    'For a part of your own, use all three.',
    exhibit([
      colourList(tokensOf('focus').filter(({ type }) => type === 'color')),
      tokenList(tokensOf('focus').filter(({ type }) => type !== 'color')),
    ]),
  ),
];

export const render = () => page(title, lead, sections);
