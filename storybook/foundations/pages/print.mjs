// Print: what paper shows.
import { pairs, right, wrong } from '../lib/bits.mjs';
import { mark } from '../lib/mark.mjs';
import { exhibit, facts, html, page, section } from '../lib/page.mjs';
import { card, footer, tracker } from '../lib/samples.mjs';

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

export const render = () =>
  page(
    title,
    'Many people print before they believe it. They take the page to the counter, to their daughter, to the kitchen table.',
    [
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
            ['Panels, steps, cards', 'Not cut in two by the edge of the sheet. A heading stays with what follows.'],
            ['Help', 'The telephone number and the opening hours stay. Who prints is often who wants to call.'],
          ]),
        ),
      ),
      section('Write for paper', 'A link says where it goes, and a date is a whole date.', verdicts),
      section(
        'A receipt is a letter',
        'After each request people keep a proof. Give the page with the receipt a number, the date, what was asked, what happens next and until when. It has to say all of that on one sheet, without the site around it.',
        exhibit(card()),
      ),
    ],
  );
