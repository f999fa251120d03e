// Whether the focus can be seen: the picture with it is held against the picture without it.
import { behind, nameOf, operable, runIn, shown, type Control } from '../../look/eyes.ts';
import type { LoadedPage } from '../../look/page.ts';
import { changed, detail, picture, shows, type Box } from '../../look/pixels.ts';

/** How far outside a control its ring may lie. */
const GROWN = 12;

/** What makes two controls look and stand alike; of those, one picture shows how the focus looks on all. */
function looks(node: Control): string {
  node.focus({ focusVisible: true, preventScroll: true });
  const { outline, outlineOffset, boxShadow, borderRadius, backgroundColor, borderColor } = getComputedStyle(node);
  let clip = node.parentElement;
  while (clip && !/hidden|clip|auto|scroll/.test(getComputedStyle(clip).overflow)) clip = clip.parentElement;
  const key = [
    node.localName,
    (node as Partial<HTMLInputElement>).type,
    outline,
    outlineOffset,
    boxShadow,
    borderRadius,
    backgroundColor,
    borderColor,
    behind(node.parentElement ?? node),
    clip ? nameOf(clip) : '',
  ].join('|');
  node.blur();
  return key;
}

/** One control of each look; what folded away again when the focus left has none to show. */
function samples(): number[] {
  const seen = new Map<string, number>();
  for (const [index, node] of window.stops.entries()) {
    const look = operable(node) && shown(node) && looks(node);
    if (look && !seen.has(look)) seen.set(look, index);
  }
  return [...seen.values()];
}

/** Gives a control the focus, and says where it is and how long its edge. A hidden control shows it on its label. */
function show(index: number): { name: string; edge: number; box: Box } {
  const node = window.stops[index];
  if (!node) throw new Error(`The page has no stop ${index}.`);
  node.focus({ focusVisible: true, preventScroll: true });
  const boxes = [node, ...(node.labels ?? [])]
    .map((one) => one.getBoundingClientRect())
    .filter(({ width }) => width > 8);
  const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
  const [right, bottom] = [Math.max(...boxes.map((box) => box.right)), Math.max(...boxes.map((box) => box.bottom))];
  const edge = Math.min(...boxes.map(({ width, height }) => 2 * (width + height)));
  return {
    name: nameOf(node),
    edge,
    box: { x: left + scrollX, y: top + scrollY, width: right - left, height: bottom - top },
  };
}

/** What runs in the page. */
export const inPage = [looks, samples, show];

/**
 * The controls whose focus cannot be seen. Enough is a line of one pixel around it that contrasts 3:1 with what was there
 * before: half of what WCAG 2.4.13 asks, so that a ring that is partly cut off or lies on another colour still counts.
 */
export async function unseen(page: LoadedPage, width: number): Promise<{ name: string; share: number }[]> {
  const indexes = await runIn(page, samples);
  if (!indexes.length) return [];
  const without = await picture(page.browser, width);
  const found: { name: string; share: number }[] = [];
  for (const index of indexes) {
    const { name, edge, box } = await runIn(page, show, index);
    if (!shows(without, box)) continue;
    const count = changed(without, await detail(page.browser, box, GROWN), box, { grown: GROWN });
    if (count < edge) found.push({ name, share: Math.round((100 * count) / edge) });
  }
  return found;
}
