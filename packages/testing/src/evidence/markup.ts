// The little HTML that reports are made of.

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as they are, whatever is in them. */
export const text = (value: unknown): string => String(value ?? '').replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/**
 * @param rows Cells that are HTML already.
 * @param mark Attributes of a row, with a space before them.
 */
export const table = (
  caption: string,
  head: string[],
  rows: string[][],
  mark: (index: number) => string = () => '',
): string =>
  `<table><caption>${caption}</caption><thead><tr>${head.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>` +
  `<tbody>${rows.map((row, index) => `<tr${mark(index)}>${row.map((one) => `<td>${one}</td>`).join('')}</tr>`).join('\n')}</tbody></table>`;
