// Pictures of the page without script and with it: what the author wrote looks the same.
import type { LoadedPage } from '../../look/page.ts';
import { firstDifference, picture, type Picture } from '../../look/pixels.ts';
import type { Variant } from '../../look/variants.ts';
import { fault, type Fault } from '../../run/fault.ts';

/** The tags of the elements here that have chrome of their own. Runs in the page with script. */
export const chromeTags = (): string[] => [
  ...new Set(
    [...document.querySelectorAll('#fixture *')].filter((node) => node.shadowRoot).map((node) => node.localName),
  ),
];

/**
 * Hides what only script brings, in its place: nodes that elements mark as their own, what stands in shadow roots, and what keeps its place before.
 * A summary of errors takes the focus; the ring around it is not a look.
 */
const hideChrome = (tags: string[]): void => {
  const sheetOf = (text: string) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  };
  const waiting = tags.map((tag) => `${tag}:not(:defined)::before, ${tag}:not(:defined)::after, `).join('');
  const { added } = window.library;
  document.adoptedStyleSheets.push(sheetOf(`${waiting}${added}, ${added} * { visibility: hidden !important; }`));
  const inside = sheetOf(
    ':not(slot) { visibility: hidden !important; } ::slotted(*) { visibility: visible !important; }',
  );
  for (const { shadowRoot } of document.querySelectorAll('#fixture *')) shadowRoot?.adoptedStyleSheets.push(inside);
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  scrollTo(0, 0);
};

const nodeAt = ({ x, y }: { x: number; y: number }): string => {
  const node = document.elementFromPoint(x, y);
  const words = node?.textContent.replace(/\s+/g, ' ').trim().slice(0, 40);
  return node ? `<${node.localName}>${words ? ` "${words}"` : ''}` : 'page';
};

/** A picture of what the author wrote. */
export async function portrait(
  { browser, evaluate }: LoadedPage,
  tags: string[],
  { width }: Variant,
): Promise<Picture> {
  await evaluate(hideChrome, tags);
  return picture(browser, width);
}

/** @param without Of the page that is loaded now. */
export async function lookFaults(withScript: Picture, without: Picture, { evaluate }: LoadedPage): Promise<Fault[]> {
  const difference = firstDifference(without, withScript);
  if (!difference) return [];
  const rule = `it looks different without script, from ${difference.x}, ${difference.y} px on`;
  const todo = 'Style it by the markup; :not(:defined) only keeps the place of what is to come.';
  return [fault(await evaluate(nodeAt, difference), rule, todo)];
}
