// The pages about the site itself, and what stands there when something is not as it should be.
import { content } from '../content/index.ts';
import { html } from '../../../lib/html.ts';
import type { Context, PageWords } from '../types.ts';

/** How to reach a person: the ways are those of the help button, unfolded. */
export function contact({ lang }: Context): PageWords {
  const { contact: words, address, help } = content[lang].site;
  const main = html` <h1>${words.title}</h1>
    <p class="naast-lead">${words.lead}</p>
    <dl>
      <dt>${help.call}</dt>
      <dd>${help.callHours}</dd>
      <dt>${help.mail}</dt>
      <dd class="naast-actions"><a href="mailto:hulp@stadaanzee.example">hulp@stadaanzee.example</a></dd>
      <dd>${help.mailText}</dd>
      <dt>${help.office}</dt>
      <dd>${address}</dd>
      <dd>${help.officeHours}</dd>
    </dl>`;
  return { title: words.title, main, helpOpen: true };
}

const textPage =
  (name: 'accessibility' | 'privacy') =>
  ({ lang }: Context): PageWords => {
    const { title, lead, text } = content[lang].site[name];
    const main = html` <h1>${title}</h1>
      <p class="naast-lead">${lead}</p>
      ${text.map((paragraph) => html` <p>${paragraph}</p>`)}`;
    return { title, main };
  };

export const accessibility = textPage('accessibility');
export const privacy = textPage('privacy');

/** What went wrong, and how to go on. `status` is the one of the answer. */
export function problem({ lang, status = 500 }: Context): PageWords {
  const { problems, home } = content[lang].site;
  const [title, text] = problems[status];
  const main = html` <h1>${title}</h1>
    <p class="naast-lead">${text}</p>
    <div class="naast-actions">
      <naast-button variant="primary"><a href="/${lang}/">${home}</a></naast-button>
    </div>`;
  return { title, main };
}
