// Real parts of Naast, as an agency writes them, to be shown in different surroundings. Each takes what makes its ids its own.
import { readFileSync } from 'node:fs';
import { content } from '../../journeys/moving/content/index.ts';
import { attributes, html, type Markup } from './page.ts';

/** What a question can have beside its id. */
interface Question {
  label?: string;
  hint?: string;
  error?: string;
  value?: string;
  lang?: string;
  dir?: string;
}

/** A life event. */
export const card = ({ heading = 'h3' } = {}): Markup => {
  const words = html`<a href="#ik-ga-verhuizen">Ik ga verhuizen</a>`;
  return html`<naast-life-event-card event="moving" lang="nl">
    ${heading === 'h4' ? html`<h4>${words}</h4>` : html`<h3>${words}</h3>`}
    <p>Je adres doorgeven, je identiteitskaart, afval en parkeren.</p>
  </naast-life-event-card>`;
};

/** A question. */
export const field = (id: string, question: Question = {}): Markup => {
  const { label = 'Straat en huisnummer', hint, error, value, lang = 'nl', dir } = question;
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  const control = attributes({
    id,
    name: id,
    value,
    'aria-describedby': described || null,
    'aria-invalid': error && 'true',
  });
  return html`<naast-field ${attributes({ lang, dir })}>
    <label for="${id}">${label}</label>
    ${hint && html`<p slot="hint" id="${id}-hint">${hint}</p>`}
    ${error && html`<p slot="error" id="${id}-error">${error}</p>`}
    <input ${control} />
  </naast-field>`;
};

/** A button; `variant` as of naast-button. */
export const button = (words: string, variant = 'secondary', lang = 'nl'): Markup =>
  html`<naast-button variant="${variant}" lang="${lang}"><button type="button">${words}</button></naast-button>`;

/** What leads to a person. */
export const help = (words = 'Hulp nodig?'): Markup => button(words, 'help');

/** A short form: a question, an answer that has to be looked at, what to do next. */
export const form = (id: string): Markup =>
  html`<div class="naast-form">
    ${field(`${id}-street`, { value: 'Zeedijk 12', hint: 'Zoals op je huurcontract of akte' })}
    ${field(`${id}-date`, { label: 'Datum van verhuizing', error: 'Vul de datum in waarop je verhuisd bent' })}
    <div class="naast-actions">${button('Verder', 'primary')} ${button('Bewaar')} ${help()}</div>
  </div>`;

const { statement, how, points } = content.nl.site.banner;

/** The band that says that this is the government, in the words of the journey. */
export const banner = (): Markup =>
  html`<naast-official-banner lang="nl">
    <p>${statement}</p>
    <details>
      <summary>${how}</summary>
      <ul role="list">
        ${points.map(([point, text]) => html`<li><strong>${point}</strong> ${text}</li>`)}
      </ul>
    </details>
  </naast-official-banner>`;

/** The name of an agency, and two places to go. */
export const header = (label: string, { name = 'Stad aan Zee', unit = 'Burgerzaken' } = {}): Markup =>
  html`<naast-header lang="nl">
    <a href="#start"><strong>${name}</strong>${unit && html` <span>${unit}</span>`}</a>
    <details>
      <summary>Menu</summary>
      <nav aria-label="${label}">
        <ul>
          <li><a href="#levensgebeurtenissen" aria-current="page">Levensgebeurtenissen</a></li>
          <li><a href="#contact">Contact</a></li>
        </ul>
      </nav>
    </details>
  </naast-header>`;

/** Whose site it is. */
export const footer = (label: string): Markup =>
  html`<naast-footer lang="nl">
    <p><strong>Stad aan Zee</strong><br />Stadhuis, Zeedijk 1, 8400 Stad aan Zee</p>
    <nav aria-label="${label}">
      <ul>
        <li><a href="#toegankelijkheid">Toegankelijkheid</a></li>
        <li><a href="#privacy">Privacy</a></li>
      </ul>
    </nav>
  </naast-footer>`;

/** An example of a component, as agencies copy it. */
const example = (component: string, name: string): Markup => {
  const file = new URL(`../../../packages/components/src/${component}/examples/${name}.html`, import.meta.url);
  return html`<div lang="nl">${html([readFileSync(file, 'utf8').replace(/^<!--.*?-->\n/s, '')])}</div>`;
};

/** Where a case stands. */
export const tracker = (): Markup => example('progress-tracker', 'default');
