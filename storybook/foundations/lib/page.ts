// What every page is built of. A page is text in `.naast-content` with exhibits in between, which are ours to lay out.
import { html, type Content, type Markup } from '../../lib/html.ts';

export { attributes, html, type Content, type Markup } from '../../lib/html.ts';

/** A part of a page, with what the contents need of it. */
export interface Section {
  title: string;
  id: string;
  body: Markup;
}
/** A word and what it means. */
export type Fact = [word: Content, meaning: Content];
/** A sentence; `html` where there is markup in it. */
type Sentence = string | Markup;

const idOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
const paragraphs = (text: Sentence | Sentence[]): Markup[] => [text].flat().map((one) => html`<p>${one}</p>`);

/**
 * A part of a page.
 *
 * @param title Its heading.
 * @param text A sentence or a list of them.
 * @param shown What there is to see.
 */
export const section = (title: string, text: Sentence | Sentence[], shown?: Content): Section => ({
  title,
  id: idOf(title),
  body: html`<section class="fd-section" aria-labelledby="${idOf(title)}">
    <div class="naast-content">
      <h2 id="${idOf(title)}">${title}</h2>
      ${paragraphs(text)}
    </div>
    ${shown}
  </section>`,
});

const contents = (sections: Section[]): Markup =>
  html`<nav class="fd-contents" aria-label="On this page">
    <ul role="list">
      ${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li> `)}
    </ul>
  </nav>`;

/**
 * A whole page, what stands in `<main>`.
 *
 * @param title Its heading.
 * @param lead The first sentence.
 * @param sections Its parts.
 */
export const page = (title: string, lead: Sentence, sections: Section[]): string =>
  String(
    html`<div class="fd-page">
      <div class="naast-content">
        <h1>${title}</h1>
        <p class="naast-lead">${lead}</p>
      </div>
      ${sections.length > 3 && contents(sections)} ${sections.map(({ body }) => body)}
    </div>`,
  );

/** A white part with something in it to look at; `kind` is more classes. */
export const exhibit = (body: Content, kind = ''): Markup => html`<div class="fd-exhibit ${kind}">${body}</div>`;

/** Things beside each other, as many as fit. */
export const grid = (items: Content[], kind = ''): Markup => html`<div class="fd-grid ${kind}">${items}</div>`;

/** Something to look at, with words below. */
export const figure = (body: Content, caption: Content, kind = ''): Markup =>
  html`<figure class="fd-figure ${kind}">
    <div class="fd-stage">${body}</div>
    <figcaption>${caption}</figcaption>
  </figure>`;

/** A part with a heading of its own inside a section. */
export const part = (title: string, body: Content, kind = ''): Markup =>
  html`<div class="fd-part ${kind}">
    <h3 class="fd-title">${title}</h3>
    ${body}
  </div>`;

/** A list of facts: a word and what it means. */
export const facts = (rows: Fact[]): Markup =>
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
export const list = (items: Content[]): Markup =>
  html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
