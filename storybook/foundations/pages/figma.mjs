// To Figma: how a designer brings the tokens in.
import { code } from '../lib/bits.mjs';
import { exhibit, facts, html, page, part, section } from '../lib/page.mjs';
import { ramps, tokens } from '../lib/tokens.mjs';

export const title = 'Hand it to Figma';

const steps = (items) =>
  html`<div class="naast-content">
    <ol>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ol>
  </div>`;

const colours = tokens.filter(({ type }) => type === 'color').length;
const primitives = ramps.reduce((sum, { steps: list }) => sum + list.length, 0);

const SEND = `curl --fail --request POST \\
  --header "X-Figma-Token: $FIGMA_TOKEN" \\
  --header "Content-Type: application/json" \\
  --data @packages/tokens/dist/figma.variables.json \\
  "https://api.figma.com/v1/files/$FILE_KEY/variables"`;

const MAPS = [
  [
    'Ramps',
    `Collection Primitives: ${primitives} colours and a few fixed ones. Hidden from publishing: nobody draws with these.`,
  ],
  [
    'Colours by their use',
    `Collection Theme: ${colours} colours with the modes light, dark, contrast and contrast-dark. Each is an alias of a primitive.`,
  ],
  ['Sizes, spaces, type sizes', 'Collection Pace: numbers in pixels with the modes standard and calm. 1 rem is 16 px.'],
  [
    'Sizes that grow with the page',
    'Figma has no such thing. The variable has one end of the range; the page Type has both.',
  ],
  [
    'Names',
    'Groups by slashes: status.done.text becomes status/done/text. In Dev Mode the name in code is var(--naast-status-done-text).',
  ],
  ['Where a variable is offered', 'Its scope: a text colour where text is filled, a radius where corners are set.'],
];

export const render = () =>
  page(title, 'The values are the same as in code, because they come from the same file. Nobody types a colour over.', [
    section(
      'Variables',
      'The file dist/figma.variables.json is exactly what Figma’s interface for variables takes.',
      exhibit([
        part(
          'With the interface (Enterprise plan)',
          steps([
            'Make an empty file in Figma. It becomes the library. Its key is in its address, after /design/.',
            'Make a personal access token with the right to write variables (Settings, Security).',
            html`Build: <code>pnpm build</code>. Then send the file:`,
          ]),
        ),
        code(SEND),
        part(
          'After that',
          steps([
            'Publish the file as a library.',
            'In your own file: Assets, Libraries, and turn Naast on.',
            'Choose the mode of a page or a frame: Theme light, dark or contrast; Pace standard or calm. Everything in it follows.',
          ]),
        ),
      ]),
    ),
    section(
      'Tokens Studio',
      'On any plan, with the plug-in Tokens Studio for Figma.',
      exhibit(
        steps([
          'Install the plug-in “Tokens Studio for Figma”, and open it in the file that becomes the library.',
          html`Load the file <code>packages/tokens/dist/tokens-studio.json</code>: Tools, Load from file or folder.`,
          'Under Themes, choose the theme and the pace, and export to Figma: variables and styles.',
          'Publish the library, and turn it on in your own file.',
        ]),
      ),
    ),
    section('What becomes what', 'Four themes, two paces, one name for each value.', exhibit(facts(MAPS))),
    section(
      'Draw with them',
      'Three rules keep a drawing and a page the same.',
      exhibit(
        steps([
          html`Use a variable by its use, such as <code>text/default</code>. Never a step of a ramp, never a colour of
            your own.`,
          'Give a text box no fixed height. Dutch becomes German, standard becomes calm, 100 % becomes 200 %.',
          'Draw each page in light, in dark and in calm. It is two clicks.',
        ]),
      ),
    ),
    section(
      'When the tokens change',
      'A new version of Naast says which names are new, renamed or gone. Send the file again to a copy of the library, look, and publish. A name that was renamed keeps working in code; in Figma, swap the variable.',
    ),
  ]);
