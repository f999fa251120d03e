import { expect } from 'chai';
import { clock } from '@naast/components/controllers/clock';
import type { NaastHelpButton, NaastHelpChannel } from '@naast/components/help-button';
import { INSTANTS } from '../controllers/testing.js';

// Whether the place that the style sheet keeps is as large as what script says in it. The elements are defined only after
// the places have been measured, so this file imports no define.

const LANGUAGES = ['nl', 'fr', 'de', 'en'];
const HOURS = 'Mo-Fr 09:00-12:00,13:00-17:00';
const CLOSED = '2026-11-11 2026-11-22 2026-12-25/2027-01-03 2027-03-29';

const channel = (kind: string, attributes: string): string =>
  `<li><naast-help-channel kind="${kind}" ${attributes}><a href="tel:1">Bel 02 000 00 00</a><p slot="person">Een mens</p><p slot="hours">Elke werkdag</p></naast-help-channel></li>`;
const BUTTON = `<naast-help-button><details open>
  <summary><strong>Hulp nodig?</strong> <span slot="note">Een mens helpt je</span></summary>
  <ul role="list">
    ${channel('call', `hours="${HOURS}" closed="${CLOSED}" person`)}
    ${channel('chat', `hours="${HOURS}" closed="${CLOSED}" waiting="120"`)}
    ${channel('video', `hours="24/7" closed="${CLOSED}" waiting="1"`)}
  </ul>
</details></naast-help-button>`;

/** From a narrow column, or a telephone of 320 px without the space beside the page, to more room than is needed. */
const PLACES = [260, 288, 340, 400, 720].flatMap((width) => [
  { width, pace: 'standard', dir: 'ltr' },
  { width, pace: 'calm', dir: width === 400 ? 'rtl' : 'ltr' },
]);
const PAGE = PLACES.map(
  ({ width, pace, dir }) =>
    `<div class="place" dir="${dir}" data-naast-pace="${pace}" title="${width} px, ${pace}, ${dir}">${BUTTON}</div>`,
).join('');

/** What citizens set in their browser. The spacing of WCAG 1.4.12 is written as a bookmarklet writes it. */
const CHOICES: Record<string, string> = {
  'as it is': '',
  'text at 200 %': ':root { font-size: 200%; }',
  'text spacing':
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }',
};

const sheet = Object.assign(document.createElement('link'), {
  rel: 'stylesheet',
  href: new URL('../../dist/naast.css', import.meta.url).href,
});
const choice = document.createElement('style');
const all = <T extends Element>(selector: string): T[] => [...document.querySelectorAll<T>(selector)];
const nameOf = (node: Element): string =>
  [node.getAttribute('kind') ?? 'button', node.closest<HTMLElement>('.place')?.title].join(', ');

/** How high the button and every channel are, in each place and by each choice. */
function heights(): Map<string, number> {
  const found = new Map<string, number>();
  for (const [name, style] of Object.entries(CHOICES)) {
    choice.textContent = style;
    for (const node of all('summary, naast-help-channel')) {
      // Three letters on a line: no words fit there, and no measure of them.
      if (name === 'text at 200 %' && node.closest('[title^="260 px, calm"]')) continue;
      found.set(`${nameOf(node)}, ${name}`, node.getBoundingClientRect().height);
    }
  }
  return found;
}

describe('the place of what naast-help-button says', function () {
  // Thousands of boxes are measured.
  this.timeout(30_000);
  const { now } = clock;
  let places: Map<string, number>;

  before(async () => {
    const loaded = new Promise((resolve) => sheet.addEventListener('load', resolve));
    document.head.append(sheet, choice);
    await loaded;
    document.body.innerHTML = PAGE;
    all<HTMLElement>('.place').forEach((place, index) => (place.style.inlineSize = `${PLACES[index]?.width}px`));
    heights();
    await document.fonts.ready;
    places = heights();
    await import('@naast/components/help-button/define');
  });
  after(() => {
    clock.now = now;
    document.body.replaceChildren();
    sheet.remove();
    choice.remove();
  });

  /** What is not as high as without script, after everything has been said anew. */
  async function moved(lang: string, moment: string): Promise<string[]> {
    clock.now = () => Date.parse(moment);
    for (const place of all<HTMLElement>('.place')) place.lang = lang;
    const elements = all<NaastHelpButton | NaastHelpChannel>('naast-help-channel, naast-help-button');
    for (const one of elements) one.requestUpdate();
    await Promise.all(elements.map((one) => one.updateComplete));
    const said = all('.place:first-child [data-naast]').map(({ textContent }) => textContent);
    return [...heights()].flatMap(([where, height]) => {
      const place = places.get(where) as number;
      return Math.abs(height - place) < 0.1
        ? []
        : [`${lang}, ${where}: ${height} instead of ${place}: ${said.join('; ')}`];
    });
  }

  for (const lang of LANGUAGES) {
    it(`is the same with script as without, at any moment, in ${lang}`, async () => {
      for (const [name, moment] of Object.entries(INSTANTS)) expect(await moved(lang, moment), name).to.deep.equal([]);
    });
  }

  for (const lang of LANGUAGES) {
    it(`has room for every weekday and every month, in ${lang}`, async () => {
      const weekdays = [24, 25, 26, 27, 28, 29, 30].map((day) => ({ opens: `2026-09-${day}`, ahead: 3 }));
      const months = Array.from({ length: 12 }, (_, month) => ({
        opens: `2027-${`${month + 1}`.padStart(2, '0')}-24`,
        ahead: 20,
      }));
      for (const { opens, ahead } of [...weekdays, ...months]) {
        const day = (before: number): string =>
          new Date(Date.parse(opens) - before * 86_400_000).toISOString().slice(0, 10);
        for (const one of all<NaastHelpChannel>('naast-help-channel')) {
          const open = one.kind === 'video';
          one.hours = open ? '24/7' : '20:00-20:30';
          one.closed = open ? opens : `${day(ahead)}/${day(1)}`;
        }
        expect(await moved(lang, `${day(ahead)}T12:00:00Z`), opens).to.deep.equal([]);
      }
    });
  }
});
