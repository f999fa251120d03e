import { eyes } from '../eyes.mjs';
import { fault } from '../fault.mjs';
import { usual } from '../variants.mjs';

/**
 * Runs in the page. How wide and high is the place where a press reaches this control: found by asking, from its middle outwards,
 * what stands there. So a label, a card whose link covers it, and what lies over it all count as they do for a finger.
 */
const measure = (least) => {
  const { everything, operable, shown, nameOf, holds, at } = globalThis.eyes;
  const STEP = 0.5;
  const reach = (own, x, y, dx, dy) => {
    let way = 0;
    while (way < least && own(at(x + dx * (way + STEP), y + dy * (way + STEP)))) way += STEP;
    return way;
  };
  const size = (node, box) => {
    const labels = [...(node.labels ?? [])];
    const own = (hit) => hit && (holds(node, hit) || labels.some((label) => holds(label, hit)));
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    if (!own(at(x, y))) return null;
    const [wide, high] = [reach(own, x, y, -1, 0) + reach(own, x, y, 1, 0), reach(own, x, y, 0, -1) + reach(own, x, y, 0, 1)];
    return { wide, high };
  };
  // A link in a sentence is as high as its line: around it, in the same block, stand words that are not a link.
  const inText = (node) => {
    if (!node.matches('a') || getComputedStyle(node).display !== 'inline') return false;
    const block = node.parentElement.closest('p, li, td, dd, dt, label, legend, figcaption, blockquote, h1, h2, h3, h4, h5, h6, div') ?? node.parentElement;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (/\p{L}{2}/u.test(walker.currentNode.data) && !walker.currentNode.parentElement.closest('a')) return true;
    return false;
  };
  return everything()
    .filter((node) => operable(node) && shown(node) && !inText(node))
    .flatMap((node) => {
      // What waits outside the window comes into it with the focus.
      node.focus();
      const boxes = [node, ...(node.labels ?? [])].map((one) => one.getClientRects()[0] ?? one.getBoundingClientRect());
      const sizes = boxes.map((box) => size(node, box)).filter(Boolean);
      node.blur();
      const fits = sizes.some(({ wide, high }) => wide > least - 1 && high > least - 1);
      return fits ? [] : [{ name: nameOf(node), size: sizes[0] ?? null }];
    });
};

export default {
  name: 'targets',
  title: 'What is pressed is at least 44 × 44 CSS px, 56 in calm pace; a link in a sentence is excepted.',
  why: 'A finger that trembles, a moving tram or a mouth stick does not hit a small target, or hits the one beside it.',
  source: 'https://www.w3.org/WAI/WCAG22/Understanding/target-size-minimum',
  criteria: ['2.5.8'],
  variants: [
    usual,
    { ...usual, pace: 'calm', width: 320 },
    { ...usual, width: 320 },
    { ...usual, pace: 'calm' },
  ],
  async prove({ load, variant }) {
    const page = await load();
    await page.evaluate(eyes);
    const least = variant.pace === 'calm' ? 56 : 44;
    // Only what is in the window can be hit: a window as high as the page.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.browser.setViewport(variant.width, Math.min(Math.max(900, height), 5000));
    const found = await page.evaluate(measure, least);
    const todo = 'Give it min-block-size and min-inline-size of var(--naast-size-target), or padding, or let its label or card be pressed.';
    return found.map(({ name, size }) =>
      size
        ? fault(name, `a press reaches it in ${Math.floor(size.wide)} × ${Math.floor(size.high)} px, not ${least} × ${least}`, todo)
        : fault(name, 'a press in its middle does not reach it', 'Let nothing lie over it; give it a label that can be pressed.'),
    );
  },
};
