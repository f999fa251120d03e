// Dark, contrast and forced colours: what happens, and what you have to do.
import { code, icon, pairs, right, wrong } from '../lib/bits.ts';
import { forcedColours } from '../lib/forced-colours.ts';
import { exhibit, facts, html, page, section, type Markup } from '../lib/page.ts';
import { banner, button, card, help, tracker } from '../lib/samples.ts';

export const title = 'Dark and contrast';

type Panel = [theme: string, name: string, words: string];

const PANELS: Panel[] = [
  ['light', 'Light', 'By day, and on paper.'],
  ['dark', 'Dark', 'At night, for eyes that light hurts. Never pure black: white letters would glow.'],
  ['contrast', 'Contrast', 'Text at 7 to 1, every edge at 3 to 1, no shadows.'],
];

const panel = ([theme, name, words]: Panel): Markup =>
  html`<div class="fd-themed" data-naast-theme="${theme}">
    <h3 class="fd-title">${name}</h3>
    <p class="fd-note">${words}</p>
    ${banner()} ${card()} ${tracker()}
    <div class="naast-actions">${button('Verder', 'primary')} ${help()}</div>
  </div>`;

const meaning = pairs(
  right(
    html`<ul class="fd-states" role="list" lang="nl">
      <li>${icon('done')} <span>Betaald</span></li>
      <li>${icon('attention')} <span>Nog te betalen</span></li>
    </ul>`,
    'A sign and a word. It says the same in every theme, on paper and when it is read aloud.',
  ),
  wrong(
    html`<svg
      class="fd-dots"
      viewBox="0 0 220 72"
      role="img"
      aria-label="Two words with a coloured dot before each and nothing else"
    >
      <circle cx="12" cy="18" r="9" fill="var(--naast-status-done-boundary)" />
      <circle cx="12" cy="54" r="9" fill="var(--naast-status-error-boundary)" />
      <text x="34" y="24" fill="var(--naast-text-default)">Onroerende voorheffing</text>
      <text x="34" y="60" fill="var(--naast-text-default)">Huisvuil</text>
    </svg>`,
    'Green and red dots: gone in forced colours, and the same to one man in twelve.',
  ),
);

const lead =
  'People set their screen as their eyes need it. Naast follows, and nothing that matters is lost on the way.';

const sections = [
  section(
    'Three themes',
    'A site follows the system unless the citizen chose otherwise. Apricot and the banner stay what they are, so that help and the government are recognised at night too.',
    html`<div class="fd-grid">${PANELS.map(panel)}</div>`,
  ),
  section(
    'Say it in the page',
    'Leave it out to follow the system. On any part of a page it changes that part only.',
    code('<html data-naast-theme="dark">'),
  ),
  section(
    'Meaning without colour',
    'Take the colour away: does it still say the same? Then it is right in every theme.',
    meaning,
  ),
  section(
    'Forced colours',
    'Some people let the system choose all colours, often because they cannot read otherwise. Backgrounds, shadows and our colours disappear; edges, words and icons stay, in the colours that the citizen chose.',
    [
      exhibit(
        facts([
          [
            'Buttons and fields',
            'Keep their edge. So give everything that can be used an edge, even where it has a fill.',
          ],
          ['Icons', 'Take the colour of the text. Never put one on a coloured field that disappears.'],
          ['What is chosen', 'Has a sign: a bar, a check mark, a thicker edge. A tint alone disappears.'],
          ['The mark', 'Two bars in the colour of the text, still side by side.'],
          ['Pictures and charts', 'Keep their colours. Lines between the parts keep them apart.'],
        ]),
      ),
      forcedColours(),
    ],
  ),
  section(
    'Look for yourself',
    'Above this page you choose the theme. For forced colours: in the browser’s developer tools, “Rendering”, “Emulate CSS media feature forced-colors”; or on Windows, left Alt, left Shift and Print Screen.',
  ),
];

export const render = () => page(title, lead, sections);
