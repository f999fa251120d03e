// Print: what paper shows.
import { pairs, right, wrong } from '../lib/bits.ts';
import { mark } from '../lib/mark.ts';
import { exhibit, facts, html, page, section } from '../lib/page.ts';
import { footer, tracker } from '../lib/samples.ts';

export const title = 'Print';

const sheet = html`<div class="fd-sheet" data-naast-theme="light">
  <p class="fd-sheethead" lang="nl">${mark({ kind: 'fd-small' })} <strong>Stad aan Zee</strong></p>
  <p class="fd-title" lang="nl">Je adreswijziging</p>
  ${tracker()}
  <p lang="nl">Meer weten? Kijk op <a href="#verhuizen">verhuizen</a> (https://stadaanzee.example/verhuizen)</p>
  ${footer('Footer on paper')}
</div>`;

const verdicts = pairs(
  right(
    html`<p lang="nl">Kijk op <a href="#p">onze pagina over verhuizen</a> (stadaanzee.example/verhuizen).</p>`,
    'The address is written behind the link. On paper nobody can press it.',
  ),
  wrong(html`<p lang="nl">Klik <a href="#q">hier</a>.</p>`, 'On paper this says nothing, and read aloud neither.'),
);

const receipt = html`<div lang="nl">
  <p class="fd-title">We hebben je nieuwe adres gekregen</p>
  ${facts([
    ['Nummer', 'SAZ-2026-004318'],
    ['Wanneer', 'Dinsdag 3 november 2026, 14.20 uur'],
    ['Wat je doorgaf', 'Zeedijk 12, 8400 Stad aan Zee, vanaf 1 november 2026'],
    ['Wat er nu gebeurt', 'De wijkagent komt langs, uiterlijk donderdag 19 november 2026.'],
    ['Wat jij doet', 'Nu niets. Je krijgt een brief van ons.'],
    ['Vragen', 'Bel 02 000 00 00, elke werkdag van 9 tot 17 uur.'],
  ])}
</div>`;

const lead =
  'Many people print before they believe it. They take the page to the counter, to their daughter, to the kitchen table.';

const sections = [
  section(
    'A page on paper',
    'White, dark on light in every theme, without what only works on a screen.',
    exhibit(sheet, 'fd-desk'),
  ),
  section(
    'What happens to what',
    'Every element does this by itself. Print this page to see it.',
    exhibit(
      facts([
        [
          'Colour',
          'The values of the light theme. Printers leave backgrounds out, so buttons and labels get an edge and dark words.',
        ],
        ['Mark and icons', 'Stay: they are drawn with edges and lines, not with backgrounds.'],
        ['Menus, skip links, languages', 'Left out. They lead nowhere on paper.'],
        ['What is folded', 'Shown: nothing can be unfolded on paper.'],
        ['Addresses', 'Written behind every link that leads to another site.'],
        ['Panels', 'Not cut in two by the edge of the sheet. A heading stays with what follows.'],
        ['Help', 'The telephone number and the opening hours stay. Who prints is often who wants to call.'],
      ]),
    ),
  ),
  section('Write for paper', 'A link says where it goes, and a date is a whole date.', verdicts),
  section(
    'A receipt is a letter',
    'After each request people keep a proof. Give the page with the receipt a number, the date, what was asked, what happens next and until when. It has to say all of that on one sheet, without the site around it.',
    exhibit(receipt),
  ),
];

export const render = () => page(title, lead, sections);
