// One part of a page in every theme.
import { grid, html } from './page.ts';
import { form } from './samples.ts';

const PANELS = [
  ['light', 'Light', html`<code>data-naast-theme="light"</code>`],
  ['dark', 'Dark', html`<code>data-naast-theme="dark"</code>`],
  ['contrast', 'Contrast in a light part', html`<code>contrast</code> inside <code>light</code>`, 'light'],
  ['contrast', 'Contrast in a dark part', html`<code>contrast</code> inside <code>dark</code>`, 'dark'],
];

const inner = (theme, name, how, around) =>
  html`<div class="fd-themed" data-naast-theme="${theme}">
    <h3 class="fd-title">${name}</h3>
    <p class="fd-note">${how}</p>
    ${form(`theme-${theme}${around ?? ''}`)}
  </div>`;

/** Themes nest in any order, which the last two show. */
export const themePanels = () =>
  grid(
    PANELS.map(([theme, name, how, around]) =>
      around
        ? html`<div data-naast-theme="${around}" class="fd-around">${inner(theme, name, how, around)}</div>`
        : inner(theme, name, how),
    ),
    'fd-wide',
  );
