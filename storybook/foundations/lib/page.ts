// What every page is built of. A page is text in `.naast-content` with exhibits in between, which are ours to lay out.
import { html } from '../../lib/html.ts';

export { attributes, html } from '../../lib/html.ts';

const idOf = (title) =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
const paragraphs = (text) => [text].flat().map((one) => html`<p>${one}</p>`);

/**
 * A part of a page.
 *
 * @param {string} title
 * @param {unknown} text A sentence or a list of them; `html` where there is markup in it.
 * @param {unknown} [exhibit] What is shown.
 */
export const section = (title, text, exhibit) => ({
  title,
  id: idOf(title),
  body: html`<section class="fd-section" aria-labelledby="${idOf(title)}">
    <div class="naast-content">
      <h2 id="${idOf(title)}">${title}</h2>
      ${paragraphs(text)}
    </div>
    ${exhibit}
  </section>`,
});

const contents = (sections) =>
  html`<nav class="fd-contents" aria-label="On this page">
    <ul role="list">
      ${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li> `)}
    </ul>
  </nav>`;

/**
 * A whole page, what stands in `<main>`.
 *
 * @param {string} title
 * @param {unknown} lead The first sentence.
 * @param {ReturnType<typeof section>[]} sections
 * @returns {string}
 */
export const page = (title, lead, sections) =>
  String(
    html`<div class="fd-page">
      <div class="naast-content">
        <h1>${title}</h1>
        <p class="naast-lead">${lead}</p>
      </div>
      ${sections.length > 3 && contents(sections)} ${sections.map(({ body }) => body)}
    </div>`,
  );

/** A white part with something in it to look at. @param {unknown} body @param {string} [kind] More classes. */
export const exhibit = (body, kind = '') => html`<div class="fd-exhibit ${kind}">${body}</div>`;

/** Things beside each other, as many as fit. */
export const grid = (items, kind = '') => html`<div class="fd-grid ${kind}">${items}</div>`;

/** Something to look at, with words below. */
export const figure = (body, caption, kind = '') =>
  html`<figure class="fd-figure ${kind}">
    <div class="fd-stage">${body}</div>
    <figcaption>${caption}</figcaption>
  </figure>`;

/** A part with a heading of its own inside a section. */
export const part = (title, body, kind = '') =>
  html`<div class="fd-part ${kind}">
    <h3 class="fd-title">${title}</h3>
    ${body}
  </div>`;

/** A list of facts: a word and what it means. */
export const facts = (rows) =>
  html`<dl class="fd-facts">
    ${rows.map(
      ([word, meaning]) =>
        html`<div>
          <dt>${word}</dt>
          <dd>${meaning}</dd>
        </div>`,
    )}
  </dl>`;

/** A plain list in text. */
export const list = (items) =>
  html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
