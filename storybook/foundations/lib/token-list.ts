// Tokens as a list: what it looks like, its name, what it is for, and its values. A list and not a table, so that it fits
// on a small screen and in calm pace without scrolling sideways.
import { swatch, tokenName, tokenValue, unseen } from './bits.ts';
import { html } from './page.ts';
import { THEMES, valueIn } from './tokens.ts';

import { pixels, typeInWords } from './pixels.ts';

/** @typedef {import('./tokens.ts').Token} Token */

const row = (one, { look, values }) =>
  html`<li>
    ${look && html`<div class="fd-look" aria-hidden="true">${look}</div>`}
    <div class="fd-name">
      ${tokenName(one)}
      <p>${one.description}</p>
    </div>
    <div class="fd-values">${values}</div>
  </li>`;

/** Long values break after a comma. A composite of type is said in words; what is copied is the value. */
const readable = ({ type }, value) =>
  type === 'typography'
    ? typeInWords(value)
    : value.split(',').map((part, index) => html`${index > 0 && html`,<wbr />`}${part}`);

/** One value, with the mode it is for above it. */
const valueOf = (one, mode, words, { colour = false } = {}) => {
  const value = valueIn(one, mode);
  return html`<div class="fd-value">
    <span class="fd-mode">${words}${unseen(': ')}</span>
    ${colour && swatch(value, 'fd-chip')} ${tokenValue(one, value, mode, readable(one, value))}
    ${pixels(value) && html`<bdi class="fd-note" dir="ltr">${pixels(value)}</bdi>`}
  </div>`;
};

const MODE_WORDS = {
  calm: 'Calm',
  dark: 'Dark',
  contrast: 'Contrast',
  'contrast-dark': 'Contrast, dark',
  print: 'Paper',
  'reduced-motion': 'Less motion',
};

/** The usual value and each that differs. */
const differing = (one) => {
  const modes = Object.keys(one.modes).filter((mode) => mode in MODE_WORDS);
  return [
    valueOf(one, '', modes.includes('calm') ? 'Standard' : 'Value'),
    modes.map((mode) => valueOf(one, mode, MODE_WORDS[mode])),
  ];
};

const listOf = (rows, kind) =>
  html`<ul class="fd-tokens ${kind}" role="list">
    ${rows}
  </ul>`;

/** The themes, and paper where it differs. */
const themesOf = ({ modes }) => [...THEMES, ...('print' in modes ? [['print', MODE_WORDS.print]] : [])];

const colourRow = (one) =>
  row(one, { values: themesOf(one).map(([mode, words]) => valueOf(one, mode, words, { colour: true })) });

/** Colours, with their value in every theme. @param {Token[]} list */
export const colourList = (list) => listOf(list.map(colourRow), 'fd-colours');

/**
 * Any tokens, with what each looks like.
 *
 * @param {Token[]} list
 * @param {(one: Token) => unknown} [look]
 */
export const tokenList = (list, look = () => null) =>
  listOf(
    list.map((one) => row(one, { look: look(one), values: differing(one) })),
    'fd-plain',
  );
