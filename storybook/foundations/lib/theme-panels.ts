// One part of a page in every theme.
import { grid, html, type Markup } from './page.ts';
import { form } from './samples.ts';

/** A theme, and the one that it stands in. */
type Panel = [theme: string, name: string, how: Markup, around?: string];

const PANELS: Panel[] = [
  ['light', 'Light', html`<code>data-naast-theme="light"</code>`],
  ['dark', 'Dark', html`<code>data-naast-theme="dark"</code>`],
  ['contrast', 'Contrast in a light part', html`<code>contrast</code> inside <code>light</code>`, 'light'],
  ['contrast', 'Contrast in a dark part', html`<code>contrast</code> inside <code>dark</code>`, 'dark'],
];

const inner = ([theme, name, how, around]: Panel): Markup =>
  html`<div class="fd-themed" data-naast-theme="${theme}">
    <h3 class="fd-title">${name}</h3>
    <p class="fd-note">${how}</p>
    ${form(`theme-${theme}${around ?? ''}`)}
  </div>`;

/** Themes nest in any order, which the last two show. */
export const themePanels = (): Markup =>
  grid(
    PANELS.map((panel) => {
      const [, , , around] = panel;
      return around ? html`<div data-naast-theme="${around}" class="fd-around">${inner(panel)}</div>` : inner(panel);
    }),
    'fd-wide',
  );
