// Type: one typeface, eight sizes that grow with the page, three weights.
import { pairs, right, wrong } from '../lib/bits.ts';
import { exhibit, figure, grid, html, page, part, section, type Markup } from '../lib/page.ts';
import { composites } from '../lib/type-composites.ts';
import { pixels } from '../lib/pixels.ts';
import { tokenList } from '../lib/token-list.ts';
import { tokensOf, valueIn, type Token } from '../lib/tokens.ts';

export const title = 'Type';

/** Letters and figures that many typefaces draw alike. */
const PAIRS = ['I l 1', 'O 0', 'B 8', 'rn m', 'a e'];
const WORDS = [
  'Uiterlijk 19 november',
  'Gisteren om 14 uur',
  'Je krijgt een brief van ons.',
  'Een mens helpt je',
  'Wat breng je mee?',
  'Je adreswijziging',
  'Geef je adres door',
  'Wat maak je mee?',
];
const specimen = (one: Token, index: number): Markup =>
  html`<li class="fd-specimen">
    <p class="fd-note">
      <strong>${one.name}</strong> standard ${pixels(valueIn(one))}, calm ${pixels(valueIn(one, 'calm'))}
    </p>
    <p class="fd-${one.name}" lang="nl">${WORDS[index] ?? WORDS[0]}</p>
  </li>`;

const scale = html`<ul class="fd-scale" role="list">
  ${tokensOf('text-size').map(specimen).reverse()}
</ul>`;

const TWO_LINES = 'Je krijgt een brief van ons. Breng die mee.';
const look = ({ name }: Token): Markup =>
  html`<p class="fd-${name}" lang="nl">${name.startsWith('line') ? TWO_LINES : 'Naast je'}</p>`;
const others = tokensOf('line-height', 'weight', 'font', 'letter-spacing');

const LONG: [lang: string, name: string, word: string, text: string][] = [
  [
    'nl',
    'Dutch',
    'Aansprakelijkheids\u00adverzekering',
    'Je verzekering betaalt als je per ongeluk schade veroorzaakt bij iemand anders.',
  ],
  [
    'fr',
    'French',
    'Anti\u00adconstitutionnelle\u00adment',
    'Une loi ne peut pas être appliquée anticonstitutionnellement, c’est-à-dire contre la Constitution.',
  ],
  [
    'de',
    'German',
    'Verkehrs\u00adinfrastruktur\u00adfinanzierungs\u00adgesellschaft',
    'Die Gesellschaft bezahlt Straßen, Brücken und Radwege.',
  ],
  ['en', 'English', 'Incompre\u00adhensibility', 'If people do not understand it, we have not said it yet.'],
];

const longWords = grid(
  LONG.map(([lang, name, word, text]) =>
    figure(
      html`<div class="naast-content" lang="${lang}">
        <h3>${word}</h3>
        <p>${text}</p>
      </div>`,
      `${name}, 320 px wide`,
      'fd-narrow',
    ),
  ),
  'fd-wide',
);

const TEXT =
  'Als je verhuist, geef je je nieuwe adres door aan de gemeente waar je gaat wonen. Dat doe je binnen acht werkdagen. De wijkagent komt kijken of je er echt woont. Daarna krijg je een brief: je nieuwe adres komt op je identiteitskaart.';

const measure = pairs(
  right(html`<p lang="nl">${TEXT}</p>`, 'At most 66 characters on a line. The eye finds the next line by itself.'),
  wrong(html`<p class="fd-toowide" lang="nl">${TEXT}</p>`, 'Small and close. Whoever reads slowly loses the line.'),
);

const emphasis = pairs(
  right(html`<p lang="nl">Breng je <strong>identiteitskaart</strong> mee.</p>`, 'Bold for the one thing that matters.'),
  wrong(
    html`<p class="fd-shout" lang="nl">Breng je identiteitskaart mee.</p>`,
    'Capitals and italics for whole sentences hide the shape of the words. Underlined means a link.',
  ),
);

const lead =
  'Atkinson Hyperlegible Next: drawn for readers who see little, and better for everyone. Every I, l and 1 is a different letter.';

const sections = [
  section(
    'Told apart at a glance',
    'A zero is not an O, a B is not an 8. In a case number or a date that matters.',
    html`<p class="fd-glyphs" lang="nl">${PAIRS.map((one) => html`<span>${one}</span> `)}</p>`,
  ),
  section(
    'Eight sizes',
    'The larger ones grow with the page, between 320 and 1280 px wide. Calm pace makes all of them 1.2 times as large. All are in rem, so a citizen’s own text size counts.',
    exhibit(scale),
  ),
  section(
    'Roles',
    'What each kind of text is set in: weight, size, line height and typeface as one value.',
    exhibit(composites()),
  ),
  section(
    'Lines',
    'Running text is 18 px on lines of 1.6: larger and wider apart than usual, because much of what we write is read in a hurry, on a phone, by somebody who is worried.',
    measure,
  ),
  section(
    'Weight',
    'Three weights: regular to read, medium for dates and states, bold for headings, labels, buttons and what matters.',
    emphasis,
  ),
  section(
    'Long words, four languages',
    'German and Dutch join words. They break where a syllable ends: with lang on the page and hyphens: auto. Put a soft hyphen (&shy;) in a name that no browser knows. Test every heading with the longest word you have.',
    longWords,
  ),
  section(
    'Values',
    'Use the sizes by their name. The font loads in one file of 34 kB; until it has come, a stand-in with the same measures shows the text, so nothing moves.',
    exhibit([
      part('Sizes', tokenList(tokensOf('text-size'))),
      part('Line height, weight, typeface', tokenList(others, look)),
    ]),
  ),
];

export const render = () => page(title, lead, sections);
