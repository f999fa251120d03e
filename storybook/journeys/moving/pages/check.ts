import { content } from '../content/index.ts';
import { sayDay } from '../dates.ts';
import { attributes, html } from '../../../lib/html.ts';
import { PARTS } from '../rules.ts';

/** An answer as people say it. */
function sayAnswer(lang, name, value) {
  const words = content[lang].form;
  if (!value) return words.check.empty;
  if (name === 'date') return sayDay(value, lang, { year: true });
  if (name === 'who') return words.fields.who.options[value];
  return value.split('\n').map((line, index) => (index ? html`<br />${line}` : html`${line}`));
}

/**
 * Answers, as a list of names and values.
 *
 * @param {{ lang: string, values: Record<string, string> }} context
 * @param {string[]} names
 * @param {(name: string) => unknown} [after] What stands behind an answer.
 */
export function answers({ lang, values }, names, after = () => null) {
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
export function check(context) {
  const { lang } = context;
  const { parts, check: words } = content[lang].form;
  // The link is named by its own word and the name of the answer, so that a list of links makes sense.
  const change = (name) => {
    const link = attributes({
      id: `${name}-change`,
      'aria-labelledby': `${name}-change ${name}-name`,
      href: `/${lang}/moving/form#${name}`,
    });
    return html`<dd class="naast-actions"><a ${link}>${words.change}</a></dd>`;
  };
  const main = html`<h1>${words.title}</h1>
    <p class="naast-lead">${words.lead}</p>
    ${Object.entries(PARTS).map(
      ([part, names]) =>
        html`<div class="naast-panel">
          <h2>${parts[part]}</h2>
          ${answers(context, names, change)}
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
