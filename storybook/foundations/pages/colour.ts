// Colours: the ramps behind them, what each is for, what is readable on what, and how they look to colour-blind readers.
import { copy, swatch } from '../lib/bits.ts';
import { hexOf, oklchText } from '../lib/colour.ts';
import { charts } from '../lib/charts.ts';
import { contrastPairs } from '../lib/contrast-pairs.ts';
import { exhibit, html, page, part, section, type Markup } from '../lib/page.ts';
import { palette } from '../lib/palette.ts';
import { themePanels } from '../lib/theme-panels.ts';
import { colourList } from '../lib/token-list.ts';
import { fixedColours, ramps, tokensOf, type Step, type Token } from '../lib/tokens.ts';
import { visions } from '../lib/visions.ts';

export const title = 'Colour';

const colourStep = ({ path, step, components }: Step): Markup =>
  html`<li class="fd-step">
    ${swatch(hexOf(components))}
    <p><strong>${step}</strong> <span>L ${components[0].toFixed(2).replace(/^0/, '')}</span></p>
    ${copy(hexOf(components), hexOf(components), { 'data-primitive': path })}
  </li>`;

const inOklch = (list: Step[]): Markup =>
  html`<ul class="fd-oklch" role="list">
    ${list.map(
      ({ path, step, components }) =>
        html`<li>
          <span>${step}</span> ${copy(oklchText(components), oklchText(components), { 'data-primitive-oklch': path })}
        </li>`,
    )}
  </ul>`;

const strip = (name: string, use: string, list: Step[]): Markup =>
  part(
    name,
    html`<p class="fd-note">For ${use}.</p>
      <ul class="fd-ramp" role="list">
        ${list.map(colourStep)}
      </ul>
      <details class="fd-fold">
        <summary>${name} in OKLCH</summary>
        ${inOklch(list)}
      </details>`,
  );

const rampPart = exhibit([
  ramps.map(({ name, use, steps }) => strip(name, use, steps)),
  strip('fixed', 'white cards, and the surfaces of the dark theme', fixedColours),
]);

const GROUPS: [name: string, use: string, starts: string[]][] = [
  ['Text', 'Words in running text.', ['text']],
  ['Surfaces', 'What words and controls lie on.', ['surface']],
  ['Boundaries', 'Edges and lines.', ['boundary']],
  ['Actions', 'Buttons and what can be chosen.', ['action']],
  ['Focus', 'Where the keyboard is.', ['focus']],
  ['Status', 'How something stands. Always with an icon and words.', ['status']],
  ['Help', 'Apricot: a person helps you, or “here you are now”. Nothing else.', ['help']],
  ['Pictogram tiles', 'Life events.', ['tile']],
  ['Reading aloud', 'The sentence and the word that are being read.', ['highlight']],
  ['Charts', 'Parts of a chart, in this order.', ['chart']],
];

const colours = (starts: string[]): Token[] => tokensOf(...starts).filter(({ type }) => type === 'color');

const semanticPart = exhibit(
  GROUPS.filter(([, , starts]) => colours(starts).length).map(([name, use, starts]) =>
    part(
      name,
      html`<p class="fd-note">${use}</p>
        ${colourList(colours(starts))}`,
    ),
  ),
);

const lead = 'Warm paper, dark ink, indigo for what you can do, apricot for who helps you. Press a value to copy it.';

const sections = [
  section(
    'What each colour says',
    'Five voices. A page speaks in ink on paper; the others raise theirs only when they have something to say.',
    palette(),
  ),
  section(
    'Themes side by side',
    'The same part in every theme. Nothing but one attribute differs: data-naast-theme.',
    themePanels(),
  ),
  section(
    'Colours by their use',
    'Design and build with these names only. Each follows the theme by itself; a name that says what a colour is for never has to change when the colour does.',
    semanticPart,
  ),
  section(
    'Readable pairs',
    'Which colour may lie on which, measured. WCAG asks for 4.5 to 1 for text and 3 to 1 for edges and icons; the contrast theme asks for 7 to 1. Lc is lightness contrast by APCA, shown for designers and binding nobody. A pair that is not here was not proven: do not use it.',
    contrastPairs(),
  ),
  section(
    'As colour-blind readers see it',
    'About one man in twelve and one woman in two hundred see colours differently. These are the status colours of the light theme as they may see them, computed. Where two look alike, the icon and the word tell them apart: never leave those out.',
    visions(),
  ),
  section(
    'Charts',
    'Six colours that lie apart for every reader, in every theme, in this order. More than six parts make a table, or “other”.',
    charts(),
  ),
  section(
    'The ramps behind it',
    'Made in OKLCH. The same step has the same lightness (L) in every hue, so contrast follows from the step: on white, 750 and darker reads at 4.5 to 1, 850 and darker at 7 to 1. They are not for use on a page, because they cannot follow a theme.',
    rampPart,
  ),
];

export const render = () => page(title, lead, sections);
