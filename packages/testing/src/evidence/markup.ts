// The little HTML that reports are made of.

const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as they are, whatever is in them. */
export const text = (value) => String(value ?? '').replace(/[&<>"]/g, (sign) => SIGNS[sign]);

/**
 * @param {string} caption
 * @param {string[]} head
 * @param {string[][]} rows Cells that are HTML already.
 * @param {(index: number) => string} [mark] Attributes of a row, with a space before them.
 */
export const table = (caption, head, rows, mark = () => '') =>
  `<table><caption>${caption}</caption><thead><tr>${head.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>` +
  `<tbody>${rows.map((row, index) => `<tr${mark(index)}>${row.map((one) => `<td>${one}</td>`).join('')}</tr>`).join('\n')}</tbody></table>`;
