import { content } from '../content/index.ts';
import { addDays, sayDay } from '../dates.ts';
import { attributes, html } from '../../../lib/html.ts';
import { PARTS, rulesFor } from '../rules.ts';

/** What the browser and the keyboard of a phone should know about an answer (WCAG 1.3.5). */
const HELP_TYPING = {
  street: { autocomplete: 'address-line1' },
  postcode: { autocomplete: 'postal-code', inputmode: 'numeric' },
  municipality: { autocomplete: 'address-level2' },
  contact: { autocomplete: 'email' },
};

/** A day to come as one writes it: the 25th, because then the day cannot be taken for the month. */
function exampleDay(today) {
  const [year, month] = addDays(today, 14).split('-');
  return `25/${month}/${year}`;
}

/**
 * The sentence for each rule of an answer, as the browser's script says it and as the server says it.
 *
 * @param {string} lang
 * @param {string} name
 * @param {string} today
 * @returns {Record<string, string>}
 */
export function sentencesFor(lang, name, today) {
  const { min, max } = rulesFor(today)[name];
  const limits = { 'range-underflow': min, 'range-overflow': max };
  const { errors } = content[lang].form.fields[name];
  const say = (fault, sentence) => (limits[fault] ? sentence(sayDay(limits[fault], lang, { year: true })) : sentence);
  return Object.fromEntries(Object.entries(errors).map(([fault, sentence]) => [fault, say(fault, sentence)]));
}

function controlFor(name, rule, words, value, state) {
  const { required, pattern, maxlength, min, max, type } = rule;
  const shared = { id: name, name, required, ...HELP_TYPING[name], ...state };
  if (rule.options) {
    return html`<select ${attributes(shared)}>
      <option value="">${words.choose}</option>
      ${rule.options.map(
        (option) =>
          html` <option ${attributes({ value: option, selected: option === value })}>${words.options[option]}</option>`,
      )}
    </select>`;
  }
  // A line break right after the tag is not part of the value, so that one that is stays.
  if (rule.maxCount) return html`<textarea ${attributes({ ...shared, rows: 3 })}>${'\n'}${value}</textarea>`;
  return html`<input ${attributes({ ...shared, type: type ?? 'text', pattern, maxlength, min, max, value })} />`;
}

/** One question; everything that ties its parts together is written, so that it holds without script. */
function field(name, { lang, today, values, faults }) {
  const words = content[lang].form.fields[name];
  const rule = rulesFor(today)[name];
  const sentences = sentencesFor(lang, name, today);
  const error = sentences[faults[name]];
  const hint = typeof words.hint === 'function' ? words.hint(exampleDay(today)) : words.hint;
  const described = [error && `${name}-error`, hint && `${name}-hint`].filter(Boolean).join(' ');
  const state = { 'aria-describedby': described || null, 'aria-invalid': error && 'true' };
  return html` <naast-field ${attributes({ ...sentences, 'max-count': rule.maxCount })}>
    <label for="${name}"
      >${words.label}${!rule.required && html` <span slot="optional">(${content[lang].site.optional})</span>`}</label
    >
    ${hint && html`<p slot="hint" id="${name}-hint">${hint}</p>`}
    ${error && html`<p slot="error" id="${name}-error">${error}</p>`}
    ${controlFor(name, rule, words, values[name] ?? '', state)}
  </naast-field>`;
}

function summary(words, lang, today, faults) {
  const names = Object.keys(faults);
  return html` <naast-error-summary ${attributes({ hidden: !names.length })}>
    <h2 ${attributes({ tabindex: '-1', autofocus: names.length > 0 })}>${words.errors}</h2>
    <ul>
      ${names.map((name) => html` <li><a href="#${name}">${sentencesFor(lang, name, today)[faults[name]]}</a></li>`)}
    </ul>
  </naast-error-summary>`;
}

/**
 * The new address. The form asks the browser to leave the judging to the server; the page's script takes that back when
 * it is there (see form.client.ts).
 */
export function form({ lang, today, values = {}, faults = {} }) {
  const words = content[lang].form;
  const { site } = content[lang];
  const fieldOf = (name) => field(name, { lang, today, values, faults });
  const main = html` <h1>${words.title}</h1>
    <p class="naast-lead">${words.lead}</p>
    <form class="naast-form" method="post" action="/${lang}/moving/form" novalidate>
      ${summary(words, lang, today, faults)}
      <p>${site.required}</p>
      ${Object.entries(PARTS).map(
        ([part, names]) =>
          html` <h2>${words.parts[part]}</h2>
            ${names.map(fieldOf)}`,
      )}
      <div class="naast-actions">
        <naast-button variant="primary"><button type="submit">${words.next}</button></naast-button>
        <naast-button variant="quiet"><a href="/${lang}/moving">${words.back}</a></naast-button>
      </div>
    </form>`;
  return { title: Object.keys(faults).length ? words.titleWithErrors(words.title) : words.title, main };
}
