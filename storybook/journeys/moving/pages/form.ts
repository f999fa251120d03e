import { content } from '../content/index.ts';
import type { FormWords } from '../content/words.ts';
import { addDays, sayDay } from '../dates.ts';
import { attributes, html, type Markup } from '../../../lib/html.ts';
import { entriesOf } from '../../../../packages/tokens/build/records.ts';
import { PARTS, rulesFor } from '../rules.ts';
import type { AnswerName, Answers, Context, Fault, Faults, Language, PageWords, Rule } from '../types.ts';

/** The words of a question. */
type QuestionWords = FormWords['fields'][AnswerName];
/** A sentence, or one that names the first or last day that is allowed. */
type Sentence = string | ((limit: string) => string);
/** What a form is sent back with. */
interface Filled {
  lang: Language;
  today: string;
  values: Partial<Answers>;
  faults: Faults;
}

/** What the browser and the keyboard of a phone should know about an answer (WCAG 1.3.5). */
const HELP_TYPING: Partial<Record<AnswerName, Record<string, string>>> = {
  street: { autocomplete: 'address-line1' },
  postcode: { autocomplete: 'postal-code', inputmode: 'numeric' },
  municipality: { autocomplete: 'address-level2' },
  contact: { autocomplete: 'email' },
};

/** A day to come as one writes it: the 25th, because then the day cannot be taken for the month. */
function exampleDay(today: string): string {
  const [year, month] = addDays(today, 14).split('-');
  return `25/${month}/${year}`;
}

/** The sentence for each rule of an answer, as the browser's script says it and as the server says it. */
export function sentencesFor(lang: Language, name: AnswerName, today: string): Partial<Record<Fault, string>> {
  const { min, max } = rulesFor(today)[name];
  const limits: Partial<Record<Fault, string | undefined>> = { 'range-underflow': min, 'range-overflow': max };
  const errors: Partial<Record<Fault, Sentence>> = content[lang].form.fields[name].errors;
  const say = (fault: Fault, sentence: Sentence): string => {
    if (typeof sentence === 'string') return sentence;
    const limit = limits[fault];
    if (!limit) throw new Error(`The sentence for ${fault} of ${name} names a day, and its rule has none.`);
    return sentence(sayDay(limit, lang, { year: true }));
  };
  return Object.fromEntries(Object.entries(errors).map(([fault, sentence]) => [fault, say(fault as Fault, sentence)]));
}

function controlFor(
  name: AnswerName,
  rule: Rule,
  words: QuestionWords,
  value: string,
  state: Record<string, string | null | undefined>,
): Markup {
  const { required, pattern, maxlength, min, max, type } = rule;
  const shared = { id: name, name, required, ...HELP_TYPING[name], ...state };
  if (rule.options && 'options' in words) {
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
function field(name: AnswerName, { lang, today, values, faults }: Filled): Markup {
  const words = content[lang].form.fields[name];
  const rule = rulesFor(today)[name];
  const sentences = sentencesFor(lang, name, today);
  const fault = faults[name];
  const error = fault && sentences[fault];
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

function summary({ lang, today, faults }: Filled): Markup {
  const { errors } = content[lang].form;
  const wrong = entriesOf(faults).map(([name, fault]) => [name, sentencesFor(lang, name, today)[fault]]);
  return html` <naast-error-summary ${attributes({ hidden: !wrong.length })}>
    <h2 ${attributes({ tabindex: '-1', autofocus: wrong.length > 0 })}>${errors}</h2>
    <ul>
      ${wrong.map(([name, sentence]) => html` <li><a href="#${name}">${sentence}</a></li>`)}
    </ul>
  </naast-error-summary>`;
}

/**
 * The new address. The form asks the browser to leave the judging to the server; the page's script takes that back when
 * it is there (see form.client.ts).
 */
export function form({ lang, today, values = {}, faults = {} }: Context): PageWords {
  const words = content[lang].form;
  const { site } = content[lang];
  const filled = { lang, today, values, faults };
  const main = html` <h1>${words.title}</h1>
    <p class="naast-lead">${words.lead}</p>
    <form class="naast-form" method="post" action="/${lang}/moving/form" novalidate>
      ${summary(filled)}
      <p>${site.required}</p>
      ${entriesOf(PARTS).map(
        ([part, names]) =>
          html` <h2>${words.parts[part]}</h2>
            ${names.map((name) => field(name, filled))}`,
      )}
      <div class="naast-actions">
        <naast-button variant="primary"><button type="submit">${words.next}</button></naast-button>
        <naast-button variant="quiet"><a href="/${lang}/moving">${words.back}</a></naast-button>
      </div>
    </form>`;
  return { title: Object.keys(faults).length ? words.titleWithErrors(words.title) : words.title, main };
}
