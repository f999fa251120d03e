// The small parts that pages share: swatches, values that can be copied, icons, right and wrong.
import { createRequire } from 'node:module';
import { attributes, html } from './page.ts';

const require = createRequire(import.meta.url);

/** What no one sees and a screen reader says. */
export const unseen = (words) => html`<span class="fd-unseen">${words}</span>`;

/**
 * A value that is copied when it is pressed. Script makes it work (client/copy.ts); until then it is a value to read.
 *
 * @param {string} value What is copied.
 * @param {unknown} [shown] What is read; the value unless said otherwise.
 * @param {Record<string, string>} [more] More attributes.
 */
export const copy = (value, shown = value, more = {}) =>
  html`<button type="button" class="fd-copy" disabled ${attributes({ 'data-copy': value, ...more })}>
    ${unseen('Copy ')}<code>${shown}</code>
  </button>`;

/** A contrast, such as 4.5 : 1, which right-to-left text would turn into 1 : 4.5. @param {unknown} number */
export const toOne = (number) => html`<bdi dir="ltr">${number} : 1</bdi>`;

/** The name of a token, which is copied as it is written in CSS, or as it is where CSS cannot hold it. @param {import('./tokens.ts').Token} token */
export const tokenName = ({ name, property, css }) =>
  css === false ? copy(name, name, { 'data-token': name }) : copy(`var(${property})`, property, { 'data-token': name });

/** One value of a token. @param {import('./tokens.ts').Token} token @param {string} mode */
export const tokenValue = ({ name }, value, mode = '', shown = value) =>
  copy(value, shown, { 'data-value-of': name, 'data-mode': mode });

/**
 * A piece of colour. SVG, because its colour stays on paper and in forced colours, and needs no rule per token.
 *
 * @param {string} fill A colour, or `var(--naast-…)` where it follows the theme.
 */
export const swatch = (fill, kind = '') =>
  html`<svg class="fd-swatch ${kind}" aria-hidden="true"><rect width="100%" height="100%" fill="${fill}" /></svg>`;

/** Words of one colour on another. */
export const sample = (front, back) =>
  html`<svg class="fd-swatch fd-sample" viewBox="0 0 48 32" aria-hidden="true">
    <rect width="48" height="32" fill="${back}" />
    <text x="24" y="22" text-anchor="middle" fill="${front}">Aa</text>
  </svg>`;

/** The lines of an icon, from the module that agencies use. @returns {string[]} */
const pathsOf = (name) => require(`@naast/icons/${name}`).default.paths;

/** The lines of an icon in another drawing, where the stroke around them colours them. */
export const iconLines = (name) => pathsOf(name).map((d) => html`<path d="${d}" />`);

/** An icon beside words, drawn in the page itself, so that it needs no script. */
export const icon = (name, kind = '') =>
  html`<svg class="fd-icon ${kind}" viewBox="0 0 24 24" aria-hidden="true">${iconLines(name)}</svg>`;

const VERDICTS = { right: ['check', 'Do'], wrong: ['close', 'Don’t'] };

/** Right or wrong, with the reason: an icon, a word and an edge say which, not colour. */
const verdict = (kind, body, why) =>
  html`<figure class="fd-verdict" data-kind="${kind}">
    <div class="fd-stage">${body}</div>
    <figcaption><strong>${icon(VERDICTS[kind][0])} ${VERDICTS[kind][1]}</strong> <span>${why}</span></figcaption>
  </figure>`;

/** @param {unknown} body @param {unknown} why */
export const right = (body, why) => verdict('right', body, why);
/** @param {unknown} body @param {unknown} why */
export const wrong = (body, why) => verdict('wrong', body, why);
/** Right beside wrong. */
export const pairs = (...verdicts) => html`<div class="fd-pairs">${verdicts}</div>`;

/** Lines of code that can be copied as a whole. */
export const code = (text) =>
  html`<div class="fd-code">
    <pre dir="ltr"><code>${text}</code></pre>
    <button type="button" class="fd-copy" disabled ${attributes({ 'data-copy': text })}>Copy these lines</button>
  </div>`;
