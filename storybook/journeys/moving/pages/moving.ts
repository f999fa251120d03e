import { content } from '../content/index.ts';
import type { MovingWords, Task } from '../content/words.ts';
import { html, type Markup } from '../../../lib/html.ts';
import type { Context, PageWords } from '../types.ts';
import { CONTENT_ID } from './frame.ts';

const START = '/moving/form';

const step =
  (words: MovingWords) =>
  ({ title, where, when, text }: Task): Markup =>
    html` <li>
      <h3>${title}</h3>
      <p>${text}</p>
      <p><strong>${words.when}</strong> ${when}</p>
      <p><strong>${words.where}</strong> ${where}</p>
    </li>`;

const panel = (title: string, text: string, list: string[]): Markup =>
  html` <li>
    <div class="naast-panel">
      <h2>${title}</h2>
      ${text && html`<p>${text}</p>`}
      <ul>
        ${list.map((one) => html` <li>${one}</li>`)}
      </ul>
    </div>
  </li>`;

/** What to do, at which agency, in which order, and what happens by itself. */
export function moving({ lang }: Context): PageWords {
  const words = content[lang].moving;
  const main = html` <h1>${words.title}</h1>
    <p class="naast-lead">${words.lead}</p>
    <naast-read-aloud for="${CONTENT_ID}"></naast-read-aloud>
    <div class="naast-panel">
      <h2>${words.have}</h2>
      <ul>
        ${words.haveList.map((one) => html` <li>${one}</li>`)}
      </ul>
      <div class="naast-actions">
        <naast-button variant="primary"
          ><a href="/${lang}${START}">${words.start} <naast-icon name="arrow-right"></naast-icon></a
        ></naast-button>
      </div>
      <p>${words.startNote}</p>
    </div>
    <h2>${words.steps}</h2>
    <ol>
      ${words.list.map(step(words))}
    </ol>
    <ul class="naast-cards">
      ${panel(words.itself, words.itselfText, words.itselfList)}${panel(words.tell, '', words.tellList)}
    </ul>`;
  return { title: words.title, main };
}
