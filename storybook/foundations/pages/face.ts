// The face: what makes a site of the government recognised, and what of it an agency may change.
import { code, pairs, right, wrong } from '../lib/bits.ts';
import { clearSpace, mark, markFile, wrongMarks } from '../lib/mark.ts';
import { exhibit, facts, figure, grid, html, page, section } from '../lib/page.ts';
import { banner, button, card, footer, header, help, tracker } from '../lib/samples.ts';
import { token } from '../lib/tokens.ts';

export const title = 'The face';

const whole = html`<div class="fd-site">
  ${banner()} ${header('Menu of the example')}
  <div class="fd-sitebody">${card()}${help()}</div>
  ${footer('About this website')}
</div>`;

const grounds = grid([
  figure(mark(), 'On paper and on cards: ink and apricot.'),
  figure(
    mark({ citizen: token('surface-banner-text').value, help: token('surface-banner-mark').value }),
    'On the official banner: white and apricot.',
    'fd-on-banner',
  ),
  figure(clearSpace, 'Keep half its height free on every side. At least 16 px high.'),
]);

const markVerdicts = html`<div class="fd-pairs fd-four">
  ${right(mark(), 'Two bars, equal, upright. The right one is apricot.')}
  ${wrong(wrongMarks.higher, 'Nobody stands above the other.')}
  ${wrong(wrongMarks.colour, 'The colour of an agency is not part of the mark.')}
  ${wrong(wrongMarks.swapped, 'The apricot bar is on the right; right to left, it is on the left.')}
</div>`;

const markPart = exhibit([
  grounds,
  markVerdicts,
  code(markFile(token('text-heading').value, token('help-mark').value)),
]);

const apricot = [
  pairs(
    right(help(), 'A person helps you. Whoever has seen it once finds it on every site.'),
    wrong(button('Verder', 'help'), '“Next” is not help. The main button is indigo.'),
  ),
  pairs(
    right(tracker(), '“Here you are now”: the step, the page or the sentence you are at.'),
    wrong(
      html`<div class="fd-warned" lang="nl">
        <p><strong>Let op</strong> Het loket sluit vandaag om 12 uur.</p>
      </div>`,
      'A warning in apricot says “a person helps you”. Attention has a colour and an icon of its own.',
    ),
  ),
];

/** A header of the kind that asks people to learn every site again; drawn, because nothing of ours makes it. */
const ownFace = html`<svg
  class="fd-own"
  viewBox="0 0 280 84"
  role="img"
  aria-label="A green header with a coat of arms, the letters SAZ and a button in capitals"
>
  <rect width="280" height="84" fill="#1e6b3a" />
  <path d="M20 18h36v24c0 13-9 18-18 22-9-4-18-9-18-22z" fill="none" stroke="#fff" stroke-width="3" />
  <text x="68" y="48" fill="#fff">SAZ</text>
  <rect x="172" y="26" width="92" height="32" fill="#fff" />
  <text x="218" y="48" text-anchor="middle" fill="#1e6b3a">E-LOKET</text>
</svg>`;

const lockup = pairs(
  right(
    header('Menu of an agency'),
    'The name people know, the service below it, the mark beside it. Whose site this is, in words.',
  ),
  wrong(
    ownFace,
    'A logo, a colour and letters that only the agency knows. Nobody can tell whether this is the government.',
  ),
);

const may = exhibit(
  facts([
    ['Its name', 'Write the name that people use: “Stad aan Zee”, not “SAZ” or “Lokaal Bestuur Stad aan Zee”.'],
    ['Its service', 'One short line below the name, such as “Burgerzaken”. Leave it out when there is only one.'],
    ['Its menu', 'At most five words or short groups of words. What people come for stands first.'],
    ['Its words and pictures', 'In the content of the page, as in every letter it sends.'],
    ['Nothing else', 'Not the mark, the banner, the colours, the typeface, the shapes, the icons, the place of help.'],
  ]),
);

const lead =
  'People recognise their government as they recognise a neighbour: always the same face. So there is one, and every agency wears it.';

const sections = [
  section(
    'On every site',
    'The official banner, a header with the name of the agency, help that is always apricot, and a footer that says who is responsible.',
    whole,
  ),
  section(
    'The mark',
    'Two rounded bars side by side: a citizen and the government, naast elkaar. It stands in the banner, the header, the icon of the browser tab and at the foot of a letter.',
    markPart,
  ),
  section(
    'Apricot means a person helps you',
    'Or “here you are now”. It is used for nothing else, on no site. After one visit everyone knows what it says, also at night: it stays apricot in every theme.',
    apricot,
  ),
  section(
    'The agency',
    'An agency has its name and its place in the header. Unity is the point: who has found the way on one site finds it on the next.',
    lockup,
  ),
  section('What an agency chooses', 'Four things, and they are enough to be known by.', may),
];

export const render = () => page(title, lead, sections);
