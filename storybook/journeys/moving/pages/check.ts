import { content } from '../content/index.ts';
import { sayDay } from '../dates.ts';
import { attributes, html, type Content, type Markup } from '../../../lib/html.ts';
import { entriesOf } from '../../../../packages/tokens/build/records.ts';
import { PARTS, WHO } from '../rules.ts';
import type { AnswerName, Answers, Context, Language, PageWords, Who } from '../types.ts';

const isWho = (value: string): value is Who => WHO.some((one) => one === value);

/** An answer as people say it. */
function sayAnswer(lang: Language, name: AnswerName, value: string | undefined): Content {
  const words = content[lang].form;
  if (!value) return words.check.empty;
  if (name === 'date') return sayDay(value, lang, { year: true });
  if (name === 'who' && isWho(value)) return words.fields.who.options[value];
  return value.split('\n').map((line, index) => (index ? html`<br />${line}` : html`${line}`));
}

interface Given {
  lang: Language;
  values: Partial<Answers>;
}

/**
 * Answers, as a list of names and values.
 *
 * @param given What was filled in.
 * @param names Those that are shown.
 * @param after What stands behind an answer.
 */
export function answers(
  { lang, values }: Given,
  names: AnswerName[],
  after: (name: AnswerName) => Content = () => null,
): Markup {
  const { fields } = content[lang].form;
  return html`<dl>
    ${names.map(
      (name) =>
        html` <dt id="${name}-name">${fields[name].label}</dt>
          <dd>${sayAnswer(lang, name, values[name])}</dd>
          ${after(name)}`,
    )}
  </dl>`;
}

/** Look it through, change it, send it. */
export function check({ lang, values = {} }: Context): PageWords {
  const { parts, check: words } = content[lang].form;
  // The link is named by its own word and the name of the answer, so that a list of links makes sense.
  const change = (name: AnswerName): Markup => {
    const link = attributes({
      id: `${name}-change`,
      'aria-labelledby': `${name}-change ${name}-name`,
      href: `/${lang}/moving/form#${name}`,
    });
    return html`<dd class="naast-actions"><a ${link}>${words.change}</a></dd>`;
  };
  const main = html`<h1>${words.title}</h1>
    <p class="naast-lead">${words.lead}</p>
    ${entriesOf(PARTS).map(
      ([part, names]) =>
        html`<div class="naast-panel">
          <h2>${parts[part]}</h2>
          ${answers({ lang, values }, names, change)}
        </div>`,
    )}
    <form class="naast-form" method="post" action="/${lang}/moving/check">
      <p>${words.promise}</p>
      <div class="naast-actions">
        <naast-button variant="primary"><button type="submit">${words.send}</button></naast-button>
      </div>
    </form>`;
  return { title: words.title, main };
}
