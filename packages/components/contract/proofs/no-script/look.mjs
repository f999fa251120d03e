// Pictures of the page without script and with it: what the author wrote looks the same.
import { fault } from '../../fault.mjs';
import { picture } from '../../pixels.mjs';

/** The tags of the elements here that have chrome of their own. Runs in the page with script. */
export const chromeTags = () => [
  ...new Set(
    [...document.querySelectorAll('#fixture *')].filter((node) => node.shadowRoot).map((node) => node.localName),
  ),
];

/**
 * Hides what only script brings, in its place: nodes marked data-naast, what stands in shadow roots, and what keeps its place before.
 * A summary of errors takes the focus; the ring around it is not a look.
 */
const hideChrome = (tags) => {
  const sheetOf = (text) => {
    const sheet = new globalThis.CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  };
  const waiting = tags.map((tag) => `${tag}:not(:defined)::before, ${tag}:not(:defined)::after, `).join('');
  document.adoptedStyleSheets.push(
    sheetOf(`${waiting}[data-naast], [data-naast] * { visibility: hidden !important; }`),
  );
  const inside = sheetOf(
    ':not(slot) { visibility: hidden !important; } ::slotted(*) { visibility: visible !important; }',
  );
  for (const { shadowRoot } of document.querySelectorAll('#fixture *')) shadowRoot?.adoptedStyleSheets.push(inside);
  document.activeElement.blur();
  scrollTo(0, 0);
};

/**
 * Chromium paints masks and round corners a shade otherwise from one time to the next: up to 16 pixels of one example did, none of them
 * to be seen. A dot of a list has more pixels than this, and a letter changes more.
 */
const SHADE = 16;
const LEAST = 24;

/** The first place, in the order of reading, where two pictures differ; null when nobody sees a difference. */
function firstDifference(one, other) {
  if (one.png.equals(other.png)) return null;
  let first = null;
  let count = 0;
  for (let y = 0; y < Math.max(one.height, other.height); y++)
    for (let x = 0; x < one.width; x++) {
      const [a, b] = [one.at(x, y), other.at(x, y)];
      if (!a.some((value, index) => Math.abs(value - b[index]) > SHADE)) continue;
      first ??= { x, y };
      count++;
    }
  return count >= LEAST ? first : null;
}

const nodeAt = ({ x, y }) => {
  const node = document.elementFromPoint(x, y);
  const words = node?.textContent.replace(/\s+/g, ' ').trim().slice(0, 40);
  return node ? `<${node.localName}>${words ? ` "${words}"` : ''}` : 'page';
};

/** A picture of what the author wrote. */
export async function portrait({ browser, evaluate }, tags, { width }) {
  await evaluate(hideChrome, tags);
  return picture(browser, width);
}

/** @param {ReturnType<typeof portrait>} withScript @param without Of the page that is loaded now. */
export async function lookFaults(withScript, without, { evaluate }) {
  const difference = firstDifference(without, withScript);
  if (!difference) return [];
  const rule = `it looks different without script, from ${difference.x}, ${difference.y} px on`;
  const todo = 'Style it by the markup; :not(:defined) only keeps the place of what is to come.';
  return [fault(await evaluate(nodeAt, difference), rule, todo)];
}
