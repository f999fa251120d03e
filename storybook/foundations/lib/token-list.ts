// Tokens as a list: what it looks like, its name, what it is for, and its values. A list and not a table, so that it fits
// on a small screen and in calm pace without scrolling sideways.
import { swatch, tokenName, tokenValue, unseen } from './bits.ts';
import { html, type Content, type Markup } from './page.ts';
import { pixels, typeInWords } from './pixels.ts';
import { THEMES, valueIn, type Token } from './tokens.ts';

const row = (one: Token, { look, values }: { look?: Content; values: Content }): Markup =>
  html`<li>
    ${look && html`<div class="fd-look" aria-hidden="true">${look}</div>`}
    <div class="fd-name">
      ${tokenName(one)}
      <p>${one.description}</p>
    </div>
    <div class="fd-values">${values}</div>
  </li>`;

/** Long values break after a comma. A composite of type is said in words; what is copied is the value. */
const readable = ({ type }: Token, value: string): Content =>
  type === 'typography'
    ? typeInWords(value)
    : value.split(',').map((part, index) => html`${index > 0 && html`,<wbr />`}${part}`);

/** One value, with the mode it is for above it. */
const valueOf = (one: Token, mode: string, words: string, { colour = false } = {}): Markup => {
  const value = valueIn(one, mode);
  return html`<div class="fd-value">
    <span class="fd-mode">${words}${unseen(': ')}</span>
    ${colour && swatch(value, 'fd-chip')} ${tokenValue(one, value, mode, readable(one, value))}
    ${pixels(value) && html`<bdi class="fd-note" dir="ltr">${pixels(value)}</bdi>`}
  </div>`;
};

const PAPER = 'Paper';
const MODE_WORDS: Record<string, string> = {
  calm: 'Calm',
  dark: 'Dark',
  contrast: 'Contrast',
  'contrast-dark': 'Contrast, dark',
  print: PAPER,
  'reduced-motion': 'Less motion',
};

/** The usual value and each that differs. */
const differing = (one: Token): Content => {
  const others = Object.keys(one.modes).flatMap((mode) => {
    const words = MODE_WORDS[mode];
    return words ? [valueOf(one, mode, words)] : [];
  });
  return [valueOf(one, '', 'calm' in one.modes ? 'Standard' : 'Value'), others];
};

const listOf = (rows: Markup[], kind: string): Markup =>
  html`<ul class="fd-tokens ${kind}" role="list">
    ${rows}
  </ul>`;

/** The themes, and paper where it differs. */
const themesOf = ({ modes }: Token): [mode: string, words: string][] =>
  'print' in modes ? [...THEMES, ['print', PAPER]] : THEMES;

const colourRow = (one: Token): Markup =>
  row(one, { values: themesOf(one).map(([mode, words]) => valueOf(one, mode, words, { colour: true })) });

/** Colours, with their value in every theme. */
export const colourList = (list: Token[]): Markup => listOf(list.map(colourRow), 'fd-colours');

/** Any tokens, with what each looks like. */
export const tokenList = (list: Token[], look: (one: Token) => Content = () => null): Markup =>
  listOf(
    list.map((one) => row(one, { look: look(one), values: differing(one) })),
    'fd-plain',
  );
