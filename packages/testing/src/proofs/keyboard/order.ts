// Tabs through a page with real keys and tells where the focus came, both ways.
import {
  around,
  at,
  everything,
  eyes,
  focused,
  holds,
  nameOf,
  operable,
  runIn,
  shown,
  type Control,
} from '../../look/eyes.ts';
import type { LoadedPage } from '../../look/page.ts';

/** One stop for Tab: of radio buttons with one name, and of a widget that arrows move in, only one counts. */
function groupOf(node: Control): Control {
  const isRadio = (one: Element): one is HTMLInputElement => one instanceof HTMLInputElement && one.type === 'radio';
  if (isRadio(node) && node.name) {
    const isSame = ({ name, form }: HTMLInputElement) => name === node.name && form === node.form;
    return everything().filter(isRadio).find(isSame) ?? node;
  }
  for (let one = around(node); one; one = around(one))
    if (/^(tablist|toolbar|menu|menubar|listbox|radiogroup|tree|grid)$/.test(one.getAttribute('role') ?? ''))
      return everything(one).filter(operable).find(shown) ?? node;
  return node;
}

type Border = 'start' | 'end';

/** Stands before and after the fixture, as the rest of a page does: where Tab comes from and must be able to go. */
function border(place: Border): void {
  const node = document.createElement('button');
  node.id = `contract-${place}`;
  node.textContent = place;
  document.body[place === 'start' ? 'prepend' : 'append'](node);
}

/** What Tab must reach, in the order in which it is read. */
function stops(): string[] {
  const nodes = everything().filter(operable).filter(shown);
  border('start');
  border('end');
  window.stops = [...new Set(nodes.map(groupOf))];
  return window.stops.map((node) => nameOf(node));
}

/** What a part of a control lies under that is not part of it, by its name; a rounded corner shows what is around it. */
function covered(node: Control): string | null {
  const { left, right, top, bottom } = node.getClientRects()[0] ?? node.getBoundingClientRect();
  const [dx, dy] = [(right - left) / 4, (bottom - top) / 4];
  const points: [number, number][] = [
    [left + 2 * dx, top + 2 * dy],
    [left + dx, top + dy],
    [right - dx, top + dy],
    [left + dx, bottom - dy],
    [right - dx, bottom - dy],
  ];
  const owners = [node, ...(node.labels ?? [])];
  const isOther = (hit: Element) =>
    !holds(hit, node) && !owners.some((owner) => holds(owner, hit)) && !/^contract-/.test(hit.id);
  const hit = points.map(([x, y]) => at(x, y)).find((one) => one && isOther(one));
  return hit ? nameOf(hit) : null;
}

/** Whether a control stands before another for the eye: above it in one column, or earlier on one line. */
function standsBefore(node: Element, other: Element): boolean {
  const boxOf = (each: Element) => each.getClientRects()[0] ?? each.getBoundingClientRect();
  const [one, two] = [boxOf(node), boxOf(other)];
  const beside = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) > Math.min(one.height, two.height) / 2;
  const below = Math.min(one.right, two.right) - Math.max(one.left, two.left) > 1;
  let shared: Element | null = node.parentElement;
  while (shared && !holds(shared, other)) shared = around(shared);
  const rightToLeft = shared && getComputedStyle(shared).direction === 'rtl';
  if (beside) return rightToLeft ? one.left >= two.right - 1 : one.right <= two.left + 1;
  return below && one.bottom <= two.top + 1;
}

/** WebKit scrolls to what got the focus in a later frame. */
const scrolled = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Where the focus came, and whether it can be seen there. */
export interface Place {
  /** The number of the stop; of a node that is none, -1. */
  stop: number;
  name: string;
  outside: boolean;
  /** What it lies under. */
  covered: string | null;
  /** Whether it can be scrolled. */
  scrolls: boolean;
  /** Whether it stands before where the focus was, for the eye. */
  jumps: boolean;
}

/** Or where there is nothing of the fixture. */
export interface Elsewhere {
  stop: 'page' | Border;
}

function place(): Place | Elsewhere {
  const node = focused() as Control | null; // What has the focus can be operated, or is the page.
  if (!node || node === document.body || node === document.documentElement) return { stop: 'page' };
  if (/^contract-/.test(node.id)) return { stop: node.id === 'contract-start' ? 'start' : 'end' };
  const index = window.stops.findIndex((one) => one === node || one === groupOf(node));
  const { left, right, top, bottom } = node.getBoundingClientRect();
  const out = top < -1 || left < -1 || bottom > innerHeight + 1 || right > innerWidth + 1;
  const large = bottom - top > innerHeight || right - left > innerWidth;
  const scrolls = node.scrollHeight > node.clientHeight || node.scrollWidth > node.clientWidth;
  const { previous } = window;
  window.previous = index < 0 ? previous : node;
  const jumps = index >= 0 && previous !== null && previous !== node && standsBefore(node, previous);
  return {
    stop: index,
    name: nameOf(node),
    outside: out && !large,
    covered: out ? null : covered(node),
    scrolls,
    jumps,
  };
}

/** Puts the focus before or after the fixture. */
function leave(which: Border): void {
  window.previous = null;
  const node = document.getElementById(`contract-${which}`);
  if (!node) throw new Error(`Nothing stands at the ${which} of the page.`);
  node.focus();
}

/** @returns the stops, by name */
export async function prepare(page: LoadedPage, ...more: Parameters<typeof eyes>): Promise<string[]> {
  await page.evaluate(eyes(groupOf, border, stops, covered, standsBefore, place, leave, ...more));
  return runIn(page, stops);
}

export interface Walk {
  places: (Place | Elsewhere)[];
  /** Whether it came out at the other side. */
  left: boolean;
}

/**
 * Where the focus comes.
 *
 * @param most How many presses at most: a date has four stops of its own in some browsers.
 */
export async function walk(page: LoadedPage, key: 'Tab' | 'Shift+Tab', most: number): Promise<Walk> {
  const [from, to]: [Border, Border] = key === 'Tab' ? ['start', 'end'] : ['end', 'start'];
  await runIn(page, leave, from);
  const places: Walk['places'] = [];
  for (let presses = 0; presses < most; presses++) {
    await page.browser.press(key);
    if (page.browser.engine === 'webkit') await page.evaluate(scrolled);
    const there = await runIn(page, place);
    if (there.stop === to) return { places, left: true };
    if (there.stop !== places.at(-1)?.stop) places.push(there);
  }
  return { places, left: false };
}
