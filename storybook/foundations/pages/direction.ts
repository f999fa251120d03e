// Right to left: what turns around and what does not.
import { exhibit, facts, grid, html, page, section, type Content, type Markup } from '../lib/page.ts';
import { code, icon, pairs, right, wrong } from '../lib/bits.ts';
import { field } from '../lib/samples.ts';

export const title = 'Right to left';

/** The words of the example, by language. */
interface Words {
  dir: 'ltr' | 'rtl';
  name: string;
  heading: string;
  text: string;
  label: string;
  next: string;
  phone: Content;
}

const WORDS: Record<string, Words> = {
  nl: {
    dir: 'ltr',
    name: 'Left to right',
    heading: 'Ik ga verhuizen',
    text: 'Geef je nieuwe adres door.',
    label: 'Straat en huisnummer',
    next: 'Verder',
    phone: 'Bel 02 000 00 00',
  },
  ar: {
    dir: 'rtl',
    name: 'Right to left',
    heading: 'سأنتقل إلى منزل جديد',
    text: 'أخبِرنا بعنوانك الجديد.',
    label: 'الشارع ورقم المنزل',
    next: 'التالي',
    phone: html`اتصل بالرقم <bdi dir="ltr">02 000 00 00</bdi>`,
  },
};

const panel = ([lang, { dir, name, heading, text, label, next, phone }]: [string, Words]): Markup =>
  html`<div class="fd-directed">
    <h3 class="fd-title">${name}</h3>
    <div class="fd-themed" lang="${lang}" dir="${dir}">
      <naast-life-event-card event="moving">
        <h4><a href="#${lang}">${heading}</a></h4>
        <p>${text}</p>
      </naast-life-event-card>
      ${field(`direction-${lang}`, { label, lang, dir })}
      <p class="fd-withicon">${icon('phone')} <span>${phone}</span></p>
      <naast-button variant="primary">
        <button type="button">${next} <naast-icon name="arrow-right"></naast-icon></button>
      </naast-button>
    </div>
  </div>`;

const numbers = pairs(
  right(
    html`<p lang="ar" dir="rtl">رقم الهاتف: <bdi dir="ltr">+32 2 000 00 00</bdi></p>`,
    html`A number, an address or a name in another script stands in <code>&lt;bdi dir="ltr"&gt;</code>: it keeps its own
      order.`,
  ),
  wrong(
    html`<p lang="ar" dir="rtl">رقم الهاتف: +32 2 000 00 00</p>`,
    'Without it the parts of a telephone number change places.',
  ),
);

const lead =
  'Newcomers read Arabic, Farsi or Pashto before they read Dutch. A page in their language runs from right to left, and so does everything on it.';

const sections = [
  section(
    'Side by side',
    'The same parts; only lang and dir differ.',
    grid(Object.entries(WORDS).map(panel), 'fd-wide'),
  ),
  section(
    'What turns around',
    'Everything that follows the line of reading. What shows the world as it is does not.',
    exhibit(
      facts([
        [
          'Turns',
          'Columns, the side an icon stands on, arrows for next and back, lists, progress, the order of steps.',
        ],
        ['Turns: the mark', 'The apricot bar stands at the end of the line. There it is on the left.'],
        ['Stays', 'Clocks, check marks, telephones, play, logos of others, maps, pictures of people.'],
        ['Stays: numbers', 'Telephone numbers, dates in figures, amounts and case numbers run from left to right.'],
      ]),
    ),
  ),
  section('Numbers and names', 'Where scripts meet, say where one begins and ends.', numbers),
  section(
    'For who draws and builds',
    'Say start and end, never left and right. Naast has no rule with left or right in it, so a page turns around with one attribute. Atkinson Hyperlegible has no Arabic letters: the system’s own typeface shows them, so leave more room above and below.',
    code('<html lang="ar" dir="rtl">'),
  ),
  section('Look for yourself', 'Above this page you choose the direction. This page turns as well.'),
];

export const render = () => page(title, lead, sections);
