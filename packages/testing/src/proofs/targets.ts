import { around, at, everything, eyes, holds, nameOf, operable, runIn, shown, type Control } from '../look/eyes.ts';
import { fault } from '../run/fault.ts';
import { usual } from '../look/variants.ts';
import type { Proof } from './proofs.ts';

/** Whether pressing a card presses the link in it, as its script does: tried out, without going where it leads. */
function passesOn(card: Element, node: Element): boolean {
  let heard = false;
  const hear = () => (heard = true);
  const stay = (event: Event) => event.preventDefault();
  node.addEventListener('click', hear);
  addEventListener('click', stay);
  for (const type of ['mousedown', 'mouseup', 'click'])
    card.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
  removeEventListener('click', stay);
  node.removeEventListener('click', hear);
  return heard;
}

/** What a press must hit to reach a control: itself, its label, or the card that passes the press on. */
function owners(node: Control): Element[] {
  const card = node.parentElement?.closest(':not(p, span, strong, em, h1, h2, h3, h4, h5, h6)');
  const passing = node.matches('a') && card && card.id !== 'fixture' && passesOn(card, node) ? [card] : [];
  return [node, ...(node.labels ?? []), ...passing];
}

/** In pixels. */
interface Size {
  wide: number;
  high: number;
}

/** Whether a press at a point is a control's own. */
type Own = (x: number, y: number) => boolean;

/** How far from its middle a press still reaches a control, in the four directions: in large steps, and the last of them in small ones. */
function size(own: Own, { x, y, width, height }: DOMRect, least: number): Size | null {
  const [left, top] = [x + width / 2, y + height / 2];
  const reach = (dx: number, dy: number) => {
    let way = 0;
    for (const step of [2, 0.5])
      while (way < least && own(left + dx * (way + step), top + dy * (way + step))) way += step;
    return way;
  };
  return own(left, top) ? { wide: reach(-1, 0) + reach(1, 0), high: reach(0, -1) + reach(0, 1) } : null;
}

/** A link in a sentence is as high as its line: in the same block stand words that are not a link. */
function inText(node: Control): boolean {
  if (!node.matches('a') || getComputedStyle(node).display !== 'inline') return false;
  let block = node.parentElement;
  while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
  if (!block) return false;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text; // It shows no others.
    if (/\p{L}{2}/u.test(data) && !parentElement?.closest('a') && parentElement?.checkVisibility()) return true;
  }
  return false;
}

/** Whether a press there is another control's: it stands around what is hit, and not around this one. */
function takenBy(controls: Set<Element>, hit: Element, node: Element): boolean {
  for (let one: Element | null = hit; one && one !== node; one = around(one))
    if (controls.has(one) && !holds(one, node)) return true;
  return false;
}

/** How large it has to be, by the pace of the part of the page that it stands in. */
function leastOf(node: Element): number {
  let part: Element | null = node;
  while (part && !part.getAttribute(window.library.pace)) part = around(part);
  return part?.getAttribute(window.library.pace) === 'calm' ? 56 : 44;
}

/** A control that is too small, and what was measured; null when a press in the middle goes elsewhere. */
interface Small {
  name: string;
  least: number;
  size: Size | null;
}

function small(): Small[] {
  const controls = new Set(everything().filter(operable));
  return [...controls]
    .filter((node) => shown(node) && !inText(node))
    .flatMap((node) => {
      // What waits outside the window (a skip link) comes into it with the focus.
      node.focus();
      const reached = owners(node);
      const least = leastOf(node);
      const own: Own = (x, y) => {
        const hit = at(x, y);
        return !!hit && reached.some((owner) => holds(owner, hit)) && !takenBy(controls, hit, node);
      };
      const boxes = [node, ...(node.labels ?? [])].map((one) => one.getClientRects()[0] ?? one.getBoundingClientRect());
      const sizes = boxes.flatMap((box) => size(own, box, least) ?? []);
      node.blur();
      // Half pixels are steps of this measure, not of what is measured.
      const fits = sizes.some(({ wide, high }) => wide >= least - 1 && high >= least - 1);
      return fits ? [] : [{ name: nameOf(node), least, size: sizes[0] ?? null }];
    });
}

const proof: Proof = {
  name: 'targets',
  title: 'What is pressed is at least 44 × 44 CSS px, 56 in calm pace; a link in a sentence is excepted.',
  why: 'A finger that trembles, a tram that shakes or a mouth stick misses a small target, or hits the one beside it.',
  source: 'https://www.w3.org/WAI/WCAG22/Understanding/target-size-minimum',
  criteria: ['2.5.8'],
  grows: true,
  variants: [usual, { ...usual, pace: 'calm', width: 320 }, { ...usual, width: 320 }, { ...usual, pace: 'calm' }],
  async prove({ load, variant }) {
    const page = await load();
    // Only what is in the window can be hit: a window as high as the page.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.browser.setViewport(variant.width, Math.min(Math.max(900, height), 5000));
    await page.evaluate(eyes(passesOn, owners, size, inText, takenBy, leastOf, small));
    const found = await runIn(page, small);
    const todo = 'Give it min-block-size and min-inline-size, or padding, or let its label or card be pressed.';
    return found.map(({ name, least, size: one }) =>
      one
        ? fault(
            name,
            `a press reaches it in ${Math.floor(one.wide)} × ${Math.floor(one.high)} px, not in ${least} × ${least}`,
            todo,
          )
        : fault(
            name,
            'a press in its middle does not reach it',
            'Let nothing lie over it, or give it a label that can be pressed.',
          ),
    );
  },
};

export default proof;
