// Controls that are drawn, where a page shows how not to do it: real ones cannot be made so.
import { html, type Content, type Markup } from './page.ts';

const INK = 'var(--naast-text-default)';

export const words = (x: number, y: number, text: string, anchor: 'start' | 'middle' = 'start'): Markup =>
  html`<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${INK}">${text}</text>`;

/** The box of a control; `edge` is the name of a boundary: `control`. */
export const box = ({ y = 1, width = 218, height = 42, edge = 'control', thickness = 2 } = {}): Markup =>
  html`<rect
    x="1"
    y="${y}"
    width="${width}"
    height="${height}"
    rx="12"
    fill="var(--naast-surface-card)"
    stroke="var(--naast-boundary-${edge})"
    stroke-width="${thickness}"
  />`;

/** A drawing as wide as a field; `label` says what it shows. */
export const drawing = (label: string, height: number, body: Content): Markup =>
  html`<svg class="fd-far" viewBox="0 0 220 ${height}" role="img" aria-label="${label}">${body}</svg>`;
