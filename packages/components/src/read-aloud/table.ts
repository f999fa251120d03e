import { wordsOf } from './alternatives.js';

type Cells = (HTMLTableCellElement | undefined)[][];

/** The cells of a table in the place where they are seen: a cell that spans stands in every place it covers. */
function gridOf(table: HTMLTableElement): Cells {
  const grid: Cells = [...table.rows].map(() => []);
  [...table.rows].forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (grid[y]?.[x]) x++;
      // A rowspan of 0 means: to the end.
      for (const covered of grid.slice(y, y + (cell.rowSpan || grid.length))) {
        for (let dx = 0; dx < cell.colSpan; dx++) covered[x + dx] = cell;
      }
    }
  });
  return grid;
}

function isColumnHeader(cell: HTMLTableCellElement): boolean {
  if (cell.localName !== 'th') return false;
  if (cell.scope) return cell.scope.startsWith('col');
  const row = cell.parentElement as HTMLTableRowElement;
  return (
    row.parentElement?.localName === 'thead' ||
    (row.rowIndex === 0 && [...row.cells].every((one) => one.localName === 'th'))
  );
}

/**
 * What is said before each cell of a table: the headers of its column. A header itself is not said apart, because it is
 * said with every cell below it: its place holds null.
 *
 * @param table A table.
 * @returns the words for each cell; empty when the table holds no data.
 * @see https://www.w3.org/WAI/tutorials/tables/
 */
export function columnHeaders(table: HTMLTableElement): Map<Element, string | null> {
  const said = new Map<Element, string | null>();
  if (![...table.rows].some((row) => row.querySelector(':scope > td'))) return said;
  const above: HTMLTableCellElement[][] = [];
  for (const row of gridOf(table)) {
    row.forEach((cell, x) => {
      if (!cell) return;
      const headers = (above[x] ??= []);
      if (isColumnHeader(cell)) {
        said.set(cell, null);
        if (!headers.includes(cell)) headers.push(cell);
      } else if (!said.has(cell)) {
        said.set(cell, wordsOf(cell, 'headers') || headers.map((header) => header.innerText.trim()).join(' '));
      }
    });
  }
  return said;
}
