// Whether the focus can be seen: the picture with it is held against the picture without it.
import { behind, nameOf, operable, shown } from '../../look/eyes.ts';
import { changed, detail, picture, shows } from '../../look/pixels.ts';

/** How far outside a control its ring may lie. */
const GROWN = 12;

/** What makes two controls look and stand alike; of those, one picture shows how the focus looks on all. */
function looks(node) {
  node.focus({ focusVisible: true, preventScroll: true });
  const { outline, outlineOffset, boxShadow, borderRadius, backgroundColor, borderColor } = getComputedStyle(node);
  let clip = node.parentElement;
  while (clip && !/hidden|clip|auto|scroll/.test(getComputedStyle(clip).overflow)) clip = clip.parentElement;
  const key = [
    node.localName,
    node.type,
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
function samples() {
  const seen = new Map();
  for (const [index, node] of globalThis.stops.entries()) {
    const look = operable(node) && shown(node) && looks(node);
    if (look && !seen.has(look)) seen.set(look, index);
  }
  return [...seen.values()];
}

/** Gives a control the focus, and says where it is and how long its edge. A hidden control shows it on its label. */
function show(index) {
  const node = globalThis.stops[index];
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
export async function unseen(page, width) {
  const indexes = await page.evaluate(() => globalThis.eyes.samples());
  if (!indexes.length) return [];
  const without = await picture(page.browser, width);
  const found = [];
  for (const index of indexes) {
    const { name, edge, box } = await page.evaluate((one) => globalThis.eyes.show(one), index);
    if (!shows(without, box)) continue;
    const count = changed(without, await detail(page.browser, box, GROWN), box, { grown: GROWN });
    if (count < edge) found.push({ name, share: Math.round((100 * count) / edge) });
  }
  return found;
}
