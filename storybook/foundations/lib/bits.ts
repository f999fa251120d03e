// The small parts that pages share: swatches, values that can be copied, icons, right and wrong.
import { createRequire } from 'node:module';
import type { Icon } from '@naast/icons/types';
import { attributes, html, type Content, type Markup } from './page.ts';
import type { Token } from './tokens.ts';

const require = createRequire(import.meta.url);

/** What no one sees and a screen reader says. */
export const unseen = (words: Content): Markup => html`<span class="fd-unseen">${words}</span>`;

/**
 * A value that is copied when it is pressed. Script makes it work (client/copy.ts); until then it is a value to read.
 *
 * @param value What is copied.
 * @param shown What is read; the value unless said otherwise.
 * @param more More attributes.
 */
export const copy = (value: string, shown: Content = value, more: Record<string, string> = {}): Markup =>
  html`<button type="button" class="fd-copy" disabled ${attributes({ 'data-copy': value, ...more })}>
    ${unseen('Copy ')}<code>${shown}</code>
  </button>`;

/** A contrast, such as 4.5 : 1, which right-to-left text would turn into 1 : 4.5. */
export const toOne = (number: Content): Markup => html`<bdi dir="ltr">${number} : 1</bdi>`;

/** The name of a token, which is copied as it is written in CSS, or as it is where CSS cannot hold it. */
export const tokenName = ({ name, property, css }: Token): Markup =>
  css === false ? copy(name, name, { 'data-token': name }) : copy(`var(${property})`, property, { 'data-token': name });

/** One value of a token. */
export const tokenValue = ({ name }: Token, value: string, mode = '', shown: Content = value): Markup =>
  copy(value, shown, { 'data-value-of': name, 'data-mode': mode });

/**
 * A piece of colour. SVG, because its colour stays on paper and in forced colours, and needs no rule per token.
 *
 * @param fill A colour, or `var(--naast-…)` where it follows the theme.
 * @param kind More classes.
 */
export const swatch = (fill: string, kind = ''): Markup =>
  html`<svg class="fd-swatch ${kind}" aria-hidden="true"><rect width="100%" height="100%" fill="${fill}" /></svg>`;

/** Words of one colour on another. */
export const sample = (front: string, back: string): Markup =>
  html`<svg class="fd-swatch fd-sample" viewBox="0 0 48 32" aria-hidden="true">
    <rect width="48" height="32" fill="${back}" />
    <text x="24" y="22" text-anchor="middle" fill="${front}">Aa</text>
  </svg>`;

/** The lines of an icon, from the module that agencies use. */
export const pathsOf = (name: string): readonly string[] =>
  (require(`@naast/icons/${name}`) as { default: Icon }).default.paths;

/** The lines of an icon in another drawing, where the stroke around them colours them. */
export const iconLines = (name: string): Markup[] => pathsOf(name).map((d) => html`<path d="${d}" />`);

/** An icon beside words, drawn in the page itself, so that it needs no script. */
export const icon = (name: string, kind = ''): Markup =>
  html`<svg class="fd-icon ${kind}" viewBox="0 0 24 24" aria-hidden="true">${iconLines(name)}</svg>`;

const VERDICTS: Record<'right' | 'wrong', [sign: string, word: string]> = {
  right: ['check', 'Do'],
  wrong: ['close', 'Don’t'],
};

/** Right or wrong, with the reason: an icon, a word and an edge say which, not colour. */
const verdict = (kind: keyof typeof VERDICTS, body: Content, why: Content): Markup => {
  const [sign, word] = VERDICTS[kind];
  return html`<figure class="fd-verdict" data-kind="${kind}">
    <div class="fd-stage">${body}</div>
    <figcaption><strong>${icon(sign)} ${word}</strong> <span>${why}</span></figcaption>
  </figure>`;
};

export const right = (body: Content, why: Content): Markup => verdict('right', body, why);
export const wrong = (body: Content, why: Content): Markup => verdict('wrong', body, why);
/** Right beside wrong. */
export const pairs = (...verdicts: Markup[]): Markup => html`<div class="fd-pairs">${verdicts}</div>`;

/** Lines of code that can be copied as a whole. */
export const code = (text: string): Markup =>
  html`<div class="fd-code">
    <pre dir="ltr"><code>${text}</code></pre>
    <button type="button" class="fd-copy" disabled ${attributes({ 'data-copy': text })}>Copy these lines</button>
  </div>`;
