// Writing: the voice of the government, in four languages.
import { icon, pairs, right, unseen, wrong } from '../lib/bits.ts';
import { exhibit, facts, grid, html, list, page, part, section, type Content, type Markup } from '../lib/page.ts';
import { de } from '../lib/words/de.ts';
import { en } from '../lib/words/en.ts';
import { fr } from '../lib/words/fr.ts';
import { nl } from '../lib/words/nl.ts';
import type { Writing } from '../lib/words/writing.ts';

export const title = 'Writing';

const LANGUAGES: Writing[] = [nl, fr, de, en];

/** Words for a screen reader, in the language of the page. */
const english = (words: string): Markup => html`<span lang="en">${unseen(words)}</span>`;

/** Every language in a part of its own. */
const each = (body: (language: Writing) => Content): Markup =>
  exhibit(
    grid(
      LANGUAGES.map((language) => part(language.name, html`<div lang="${language.lang}">${body(language)}</div>`)),
      'fd-wide',
    ),
  );

/** What to write, and instead of what. */
const instead = (rows: [write: string, not: string][]): Markup =>
  html`<ul class="fd-instead" role="list">
    ${rows.map(
      ([write, not]) =>
        html`<li>
          <p>${icon('check')} <span>${english('Write: ')}${write}</span></p>
          <p>${icon('close')} <span>${english('Not: ')}${not}</span></p>
        </li>`,
    )}
  </ul>`;

const voice = pairs(
  right(
    html`<p lang="nl">We hebben je vraag gekregen. Je hoort uiterlijk 19 november van ons.</p>`,
    'Who does what, and when. A person could say it aloud.',
  ),
  wrong(
    html`<p lang="nl">De aanvraag werd geregistreerd en zal binnen de wettelijke termijn worden behandeld.</p>`,
    'Nobody acts, nobody knows until when.',
  ),
  right(
    html`<p lang="nl">Je betaalt 20 euro. Heb je dat niet? Bel ons, we zoeken samen een oplossing.</p>`,
    'No blame, and a way out.',
  ),
  wrong(
    html`<p lang="nl">Bij niet-betaling kan een administratieve sanctie worden opgelegd.</p>`,
    'A threat to everyone, for what a few do.',
  ),
);

const errors = each(({ errors: rows }) => instead(rows));
const words = each(({ words: rows }) => instead(rows.map(([avoid, write]) => [write, avoid])));
const buttons = each(({ buttons: rows }) => instead(rows));

const DAY = new Date(Date.UTC(2026, 10, 19));
const REGION: Record<Writing['lang'], string> = { nl: 'nl-BE', fr: 'fr-BE', de: 'de-BE', en: 'en-GB' };
const written = {
  date: (lang: Writing['lang']): string =>
    new Intl.DateTimeFormat(REGION[lang], { dateStyle: 'full', timeZone: 'UTC' }).format(DAY),
  amount: (lang: Writing['lang']): string =>
    new Intl.NumberFormat(REGION[lang], { style: 'currency', currency: 'EUR' }).format(1250.5),
};

const figures = exhibit([
  facts(
    LANGUAGES.map(({ lang, name }) => [
      name,
      html`<span lang="${lang}">${written.date(lang)}<br />${written.amount(lang)}</span>`,
    ]),
  ),
  html`<div class="naast-content">
    ${list([
      'A date has its weekday and its month in letters. 03/04 is two dates.',
      'Until when is a date, not “within 30 days”. You count; the citizen does not have to.',
      'Amounts with two decimals, or with none: € 20, not € 20,00 beside € 12,50.',
      'Numbers in figures, also below ten: 5 minutes, 3 steps. They are found faster.',
      'A telephone number in groups, as people say it: 02 000 00 00.',
      'The clock of 24 hours, and 12 uur, never 0.00.',
    ])}
  </div>`,
]);

const letters = grid(
  LANGUAGES.map(
    ({ lang, letter }) =>
      html`<div class="fd-letters" lang="${lang}">
        ${right(html`${letter.after.map((line) => html`<p>${line}</p>`)}`, html`<span lang="en">What happened, what to do, until when, how long it takes, who helps.</span>`)}
        ${wrong(html`<p>${letter.before}</p>`, html`<span lang="en">The same letter, as it often comes.</span>`)}
      </div>`,
  ),
  'fd-wide',
);

const lead =
  'Write as you would say it to somebody across the table who is a little worried. Then take out every word that can go.';

const sections = [
  section(
    'Voice',
    'Short sentences, active, no blame: say what happened and what to do. First what the citizen has to do, then why.',
    voice,
  ),
  section(
    'How we address people',
    'Chosen once per language, on every page, in every letter, by every agency.',
    exhibit(
      facts(
        LANGUAGES.map(({ name, lang, address: [word, why] }) => [
          html`${name}: <span lang="${lang}">${word}</span>`,
          why,
        ]),
      ),
    ),
  ),
  section(
    'B1: what nearly everyone reads',
    'Many adults find reading hard, and everyone who is worried does. B1 is not childish: who reads well reads it faster.',
    exhibit(
      html`<div class="naast-content">
        ${list([
          'One idea in a sentence. Fifteen words are enough; twenty-five are too many.',
          'The words of every day. Explain the one that the law needs, once, where it stands.',
          'Somebody does something: “we send you”, not “will be sent”.',
          'A heading says what the part says: “Wat breng je mee?”, not “Documenten”.',
          'Three things or more become a list.',
          'Read it aloud. Where you run out of breath, there is a full stop missing.',
        ])}
      </div>`,
    ),
  ),
  section(
    'When something is wrong',
    'Say what to do, with an example. Never “invalid”, “failed” or a number alone; never an exclamation mark.',
    errors,
  ),
  section('Words', 'The first is shorter, and everyone knows it.', words),
  section(
    'Buttons',
    'What happens when I press it? Begin with what is done, so that the button can be read on its own.',
    buttons,
  ),
  section(
    'Dates, amounts, numbers',
    'As people write them where they live. Code writes them with Intl; you do not type them.',
    figures,
  ),
  section(
    'Letters',
    'A letter is a page on paper: same words, same order, same names of things. The subject is what it is about for the citizen.',
    letters,
  ),
];

export const render = () => page(title, lead, sections);
