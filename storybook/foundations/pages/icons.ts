// Every icon and pictogram: what it is called, what it means, how it looks, ready to be copied. All of it stands there without
// script; script adds the search and the copying (client/icons.ts, client/copy.ts).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { entriesOf } from '../../../packages/tokens/build/records.ts';
import type { GroupId, Language } from '../../../packages/icons/build/groups.ts';
import type { Listed } from '../../../packages/icons/build/icon.ts';
import { pathsOf, unseen } from '../lib/bits.ts';
import { html, list, page, section, type Markup, type Section } from '../lib/page.ts';

const require = createRequire(import.meta.url);
const readJson = (file: string | URL): unknown => JSON.parse(readFileSync(file, 'utf8'));
const icons = readJson(require.resolve('@naast/icons/index.json')) as Listed[];
const builtIn = readJson(new URL('../../../packages/components/src/icon/built-in.json', import.meta.url)) as string[];

export const title = 'Icons and pictograms';

const LANGUAGES: Record<Language, string> = { nl: 'Nederlands', fr: 'Français', de: 'Deutsch', en: 'English' };
const SIZES = [24, 34, 64];
const THEMES = ['light', 'dark'];

interface Group {
  id: GroupId;
  title: string;
  text: string;
}

const GROUPS: Group[] = [
  {
    id: 'life-events',
    title: 'Life events',
    text: 'Our own pictograms, one idea each: they help people find their way, the words beside them say where it leads. The element naast-life-event-card draws them in a tile.',
  },
  {
    id: 'channels',
    title: 'Channels',
    text: 'The ways to reach a person. The element naast-help-button draws them by itself.',
  },
  {
    id: 'states',
    title: 'States of a case',
    text: 'Signs for the marker of a step, small and simple. They never stand without their words; naast-progress-tracker draws them.',
  },
  {
    id: 'interface',
    title: 'Interface icons',
    text: 'Signs for buttons, links and notes, picked from Lucide and named after what they mean. An icon never replaces a word that fits.',
  },
];

/** The drawing as a designer or a developer pastes it: in the colour of the text, without size. */
const svgOf = (name: string): string =>
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">' +
  `${pathsOf(name)
    .map((d) => `<path d="${d}"/>`)
    .join('')}</svg>`;

/** Where no element of ours knows it, the mask of icons.css, which needs no script. */
const htmlOf = (name: string): string =>
  builtIn.includes(name)
    ? `<naast-icon name="${name}"></naast-icon>`
    : `<span class="naast-icon-${name}" aria-hidden="true"></span>`;

/** Every drawing stands once on the page; what is shown refers to it. */
const drawings = (): Markup =>
  html`<svg class="fd-drawings" aria-hidden="true">
    ${icons.map(
      ({ name }) =>
        html`<symbol id="drawing-${name}" viewBox="0 0 24 24">
          ${pathsOf(name).map((d) => html`<path d="${d}" />`)}
        </symbol>`,
    )}
  </svg>`;

const looks = (name: string): Markup[] =>
  THEMES.map(
    (theme) =>
      html`<div class="fd-icon-look" data-naast-theme="${theme}">
        ${SIZES.map((size) => html`<svg class="fd-at-${size}" aria-hidden="true"><use href="#drawing-${name}" /></svg>`)}
      </div>`,
  );

const meanings = (meaning: Listed['meaning']): Markup =>
  html`<dl class="fd-icon-words">
    ${entriesOf(LANGUAGES).map(
      ([lang, language]) =>
        html`<div>
          <dt><span aria-hidden="true">${lang}</span>${unseen(language)}</dt>
          <dd lang="${lang}">${meaning[lang]}</dd>
        </div>`,
    )}
  </dl>`;

/** Hidden until script can copy: nothing stands there that does nothing. */
const copyButton = (words: string, name: string, text: string): Markup =>
  html`<button type="button" class="fd-copy fd-later" data-copy="${text}" data-naast="copy" disabled>
    Copy ${words}${unseen(` of ${name}`)}
  </button>`;

const card = ({ name, meaning, mirror, note }: Listed): Markup =>
  html`<li class="fd-icon-card" data-icon="${name}">
    <div class="fd-icon-looks">${looks(name)}</div>
    <h3 class="fd-icon-name">${name}</h3>
    ${meanings(meaning)} ${mirror && html`<p class="fd-note">Mirrored in right-to-left text.</p>`}
    ${note && html`<p class="fd-note">${note}</p>`}
    <div class="fd-icon-copies">
      ${copyButton('name', name, name)} ${copyButton('SVG', name, svgOf(name))}
      ${copyButton('HTML', name, htmlOf(name))}
    </div>
  </li>`;

const cards = (items: Markup[]): Markup =>
  html`<ul class="fd-icon-cards" role="list">
    ${items}
  </ul>`;

const group = ({ id, title: heading, text }: Group): Section => {
  const own = icons.filter((icon) => icon.group === id);
  return section(heading, `${own.length} of them. ${text}`, cards(own.map(card)));
};

/** Comes with the script, which does the searching; its place is kept. */
const search = html`<div class="fd-icon-search" role="search" aria-label="Icons" data-naast="search" inert>
  <naast-field>
    <label for="icon-query">Search by what people call it</label>
    <p slot="hint">In Dutch, French, German or English: “prullenbak”, “poubelle”, “Papierkorb”, “bin”</p>
    <input id="icon-query" type="search" autocomplete="off" spellcheck="false" />
  </naast-field>
  <naast-field>
    <label for="icon-language">Words in</label>
    <select id="icon-language">
      <option value="">All four languages</option>
      ${entriesOf(LANGUAGES).map(([lang, language]) => html`<option value="${lang}" lang="${lang}">${language}</option>`)}
    </select>
  </naast-field>
  <p class="fd-icon-count" role="status">${icons.length} icons</p>
  <section class="fd-icon-results" aria-label="Icons that fit" hidden>${cards([])}</section>
</div>`;

const rules = list([
  'Lines of 2 with round ends on a grid of 24, nothing filled. Three sizes: 24 beside text, 34 in a tile, 64 alone.',
  'In the colour of the text. Apricot only for help from a person, and for “here you are now”.',
  'Always beside words. A button with only an icon has its words in aria-label.',
  'No gesture, flag, faith, sex, skin or age. What may be read otherwise in another culture has a note.',
  'What points along the line of text is mirrored in right-to-left text; clocks, ticks and players are not.',
]);

const use = list([
  html`<strong>Copy name:</strong> for <code>&lt;naast-icon name="…"&gt;</code>, Figma layers and files in
    <code>@naast/icons/svg</code>.`,
  html`<strong>Copy SVG:</strong> the drawing, in the colour of the text, to paste into a drawing or a page.`,
  html`<strong>Copy HTML:</strong> an element for the icons that naast-icon knows by itself; for the others a
    <code>&lt;span&gt;</code> for pages that take <code>@naast/icons/icons.css</code>, which needs no script.`,
]);

export const render = () =>
  page(title, `${icons.length} icons in one hand: find one by what people call it, in four languages, and copy it.`, [
    section('Find an icon', 'Choose by meaning, not by looks.', search),
    ...GROUPS.map(group),
    section('How they are drawn', 'All by the same hand, so that they belong together.', rules),
    section('How to use them', 'Each card has three buttons.', [use, drawings()]),
  ]);
