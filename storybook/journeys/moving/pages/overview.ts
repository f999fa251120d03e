import { content } from '../content/index.ts';
import type { LifeEvent, Words } from '../content/words.ts';
import { html, type Markup } from '../../../lib/html.ts';
import type { Context, Language, PageWords } from '../types.ts';
import { CONTENT_ID } from './frame.ts';

/** What to expect of an event, counted from what is written about it. */
function factsOf({ overview: words, moving }: Words, { event, steps = [], itself = [] }: LifeEvent): Markup {
  const [needed, automatic] = event === 'moving' ? [moving.list, moving.itselfList] : [steps, itself];
  return html`<li>${words.steps(needed.length)}</li>
    ${automatic.length > 0 && html`<li data-fact="automatic">${words.automatic(automatic.length)}</li>`}`;
}

const card =
  (words: Words, lang: Language) =>
  (event: LifeEvent): Markup =>
    html` <li>
      <naast-life-event-card event="${event.event}">
        <h2><a href="/${lang}/${event.event}">${event.title}</a></h2>
        <p>${event.text}</p>
        <ul slot="facts">
          ${factsOf(words, event)}
        </ul>
      </naast-life-event-card>
    </li>`;

/** What happens in a life: where everybody starts. */
export function overview({ lang }: Context): PageWords {
  const { overview: words } = content[lang];
  const main = html` <h1>${words.title}</h1>
    <p class="naast-lead">${words.lead}</p>
    <naast-read-aloud for="${CONTENT_ID}"></naast-read-aloud>
    <p id="count">${words.count(words.events.length)}</p>
    <ul class="naast-cards" aria-labelledby="count">
      ${words.events.map(card(content[lang], lang))}
    </ul>`;
  return { title: words.title, main };
}

/** A life event that cannot be done online yet: what it takes, and a person who does it with you. */
export function otherEvent({ lang, path }: Context): PageWords {
  const { other, events } = content[lang].overview;
  const found = events.find(({ event }) => event === path);
  if (!found) throw new Error(`The overview has no event "${path}".`);
  const { title, text, steps = [], itself = [] } = found;
  const main = html` <h1>${title}</h1>
    <p class="naast-lead">${text}</p>
    <div class="naast-panel">
      <h2>${other.person}</h2>
      <p>${other.personText}</p>
      <div class="naast-actions">
        <naast-button variant="primary"><a href="/${lang}/contact">${other.contact}</a></naast-button>
      </div>
    </div>
    <h2>${other.need}</h2>
    <ol>
      ${steps.map((step) => html` <li>${step}</li>`)}
    </ol>
    ${
      itself.length > 0 &&
      html`<h2>${other.itself}</h2>
        <ul>
          ${itself.map((one) => html` <li>${one}</li>`)}
        </ul>`
    }
    <div class="naast-actions">
      <naast-button variant="secondary"><a href="/${lang}/">${other.back}</a></naast-button>
    </div>`;
  return { title, main, helpOpen: true };
}
