// Controls that are drawn, where a page shows how not to do it: real ones cannot be made so.
import { html } from './page.ts';

const INK = 'var(--naast-text-default)';

/** Words. @param {number} x @param {number} y @param {string} text @param {'start' | 'middle'} [anchor] */
export const words = (x, y, text, anchor = 'start') =>
  html`<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${INK}">${text}</text>`;

/**
 * The box of a control.
 *
 * @param {{ y?: number, width?: number, height?: number, edge?: string, thickness?: number }} [box] `edge` is the group and name of a
 *   boundary: `control`.
 */
export const box = ({ y = 1, width = 218, height = 42, edge = 'control', thickness = 2 } = {}) =>
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

/** A drawing as wide as a field. @param {string} label What it shows. @param {number} height @param {unknown} body */
export const drawing = (label, height, body) =>
  html`<svg class="fd-far" viewBox="0 0 220 ${height}" role="img" aria-label="${label}">${body}</svg>`;
