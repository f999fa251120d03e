// To Figma: how a designer brings the tokens in.
import { code } from '../lib/bits.ts';
import { collections, studioThemes, variable } from '../lib/figma.ts';
import { exhibit, facts, html, page, part, section, type Content, type Fact, type Markup } from '../lib/page.ts';

export const title = 'Hand it to Figma';

const steps = (items: Content[]): Markup =>
  html`<div class="naast-content">
    <ol>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ol>
  </div>`;

const SEND = `curl --fail --request POST \\
  --header "X-Figma-Token: $FIGMA_TOKEN" \\
  --header "Content-Type: application/json" \\
  --data @packages/tokens/dist/figma-variables.json \\
  "https://api.figma.com/v1/files/$FILE_KEY/variables"`;

const variables = exhibit([
  part(
    'Send the file, once',
    steps([
      'Make an empty file in Figma. It becomes the library. Its key stands in its address, after /design/.',
      'Make a personal access token with the scope file_variables:write (Settings, Security).',
      html`Put the token in <code>FIGMA_TOKEN</code> and the key in <code>FILE_KEY</code>, build with
        <code>pnpm build</code>, and send:`,
    ]),
  ),
  code(SEND),
  part(
    'Then, in Figma',
    steps([
      'Publish the file as a library.',
      'In your own file, turn the library on: Assets, Libraries, Naast.',
      'Choose the mode of a page or a frame: the theme and the pace. Everything in it follows.',
    ]),
  ),
  html`<p class="fd-note">
    Figma offers this interface on its Enterprise plan only. On another plan, take Tokens Studio, below. Install the
    typeface Atkinson Hyperlegible Next on your computer; it is free.
  </p>`,
]);

const studio = exhibit([
  steps([
    'Install the plug-in “Tokens Studio for Figma” and open it in the file that becomes the library.',
    html`Load the file <code>packages/tokens/dist/tokens-studio.json</code> into it.`,
    html`Choose a theme in each group:
    ${studioThemes.map(([group, names]) => `${group} (${names.join(', ')})`).join('; ')}.`,
    'Export to Figma as variables and styles, publish the library, and turn it on in your own file.',
  ]),
]);

const inFigma = exhibit(
  facts([
    ...collections.map(({ name, size, modes, what }): Fact => [
      html`${name} <span class="fd-note">${size} variables</span>`,
      html`${what} ${modes.length > 0 && `Modes: ${modes.join(', ')}.`}`,
    ]),
    [
      'Names',
      html`Groups with slashes: <code>${variable.figma}</code>. In Dev Mode its name is <code>${variable.web}</code>.`,
    ],
    ['Where a variable is offered', `By its scope. That of ${variable.figma}: ${variable.scopes.join(', ')}.`],
    [
      'Sizes that grow with the page',
      'Figma has no such thing: the variable is the largest, and its description says the smallest.',
    ],
  ]),
);

const lead = 'The values are the same as in code, because they come from the same sources. Nobody types a colour over.';

const sections = [
  section(
    'Variables',
    html`The file <code>figma-variables.json</code> is what Figma’s interface for variables takes, as it is.`,
    variables,
  ),
  section('Tokens Studio', 'On any plan, with a plug-in.', studio),
  section('What becomes what', `${collections.length} collections, counted in the file.`, inFigma),
  section(
    'Draw with them',
    'Three rules keep a drawing and a page the same.',
    exhibit(
      steps([
        html`Use a variable by its use, such as <code>text/default</code>. Never a step of a ramp, never a colour of
          your own.`,
        'Give a box with text no fixed height. Dutch becomes German, standard becomes calm, 100 % becomes 200 %.',
        'Look at every page in light, in dark and in calm before you hand it over.',
      ]),
    ),
  ),
  section(
    'When the tokens change',
    html`<code>pnpm tokens:diff v1.0.0</code> says which names are new, renamed or gone since a version, and which
      values changed. Bring the new file into a copy of the library, look, and publish.`,
  ),
];

export const render = () => page(title, lead, sections);
