// Tabs through a page with real keys and tells where the focus came, both ways.
import { around, at, everything, eyes, focused, holds, nameOf, operable, shown } from '../../look/eyes.ts';

/** One stop for Tab: of radio buttons with one name, and of a widget that arrows move in, only one counts. */
function groupOf(node) {
  if (node.matches('input[type=radio]') && node.name) {
    const form = node.form ?? document;
    return everything().find(
      (other) => other.type === 'radio' && other.name === node.name && (other.form ?? document) === form,
    );
  }
  for (let one = around(node); one; one = around(one))
    if (/^(tablist|toolbar|menu|menubar|listbox|radiogroup|tree|grid)$/.test(one.getAttribute('role')))
      return everything(one).find((other) => operable(other) && shown(other)) ?? node;
  return node;
}

/** Stands before and after the fixture, as the rest of a page does: where Tab comes from and must be able to go. */
function border(place) {
  const node = document.createElement('button');
  node.id = `contract-${place}`;
  node.textContent = place;
  document.body[place === 'start' ? 'prepend' : 'append'](node);
}

/** What Tab must reach, in the order in which it is read. */
function stops() {
  const nodes = everything().filter((node) => operable(node) && shown(node));
  border('start');
  border('end');
  globalThis.stops = [...new Set(nodes.map(groupOf))];
  return globalThis.stops.map((node) => nameOf(node));
}

/** Whether a part of a control lies under something that is not part of it; a rounded corner shows what is around it. */
function covered(node) {
  const { left, right, top, bottom } = node.getClientRects()[0] ?? node.getBoundingClientRect();
  const [dx, dy] = [(right - left) / 4, (bottom - top) / 4];
  const points = [
    [left + 2 * dx, top + 2 * dy],
    [left + dx, top + dy],
    [right - dx, top + dy],
    [left + dx, bottom - dy],
    [right - dx, bottom - dy],
  ];
  const owners = [node, ...(node.labels ?? [])];
  return points.some(([x, y]) => {
    const hit = at(x, y);
    return (
      hit &&
      !holds(hit, node) &&
      !owners.some((owner) => holds(owner, hit)) &&
      !/^contract-/.test(hit.id) &&
      nameOf(hit)
    );
  });
}

/** Whether a control stands before another for the eye: above it in one column, or earlier on one line. */
function standsBefore(node, other) {
  const [one, two] = [node, other].map((each) => each.getClientRects()[0] ?? each.getBoundingClientRect());
  const beside = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) > Math.min(one.height, two.height) / 2;
  const below = Math.min(one.right, two.right) - Math.max(one.left, two.left) > 1;
  let shared = node.parentElement;
  while (shared && !holds(shared, other)) shared = around(shared);
  const rightToLeft = shared && getComputedStyle(shared).direction === 'rtl';
  if (beside) return rightToLeft ? one.left >= two.right - 1 : one.right <= two.left + 1;
  return below && one.bottom <= two.top + 1;
}

/** WebKit scrolls to what got the focus in a later frame. */
const scrolled = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Where the focus is: the number of the stop, `start`, `end`, or another node's name; and whether it can be seen there. */
function place() {
  const node = focused();
  if (!node || node === document.body || node === document.documentElement) return { stop: 'page' };
  if (/^contract-/.test(node.id)) return { stop: node.id.slice(9) };
  const index = globalThis.stops.findIndex((one) => one === node || one === groupOf(node));
  const { left, right, top, bottom } = node.getBoundingClientRect();
  const out = top < -1 || left < -1 || bottom > innerHeight + 1 || right > innerWidth + 1;
  const large = bottom - top > innerHeight || right - left > innerWidth;
  const scrolls = node.scrollHeight > node.clientHeight || node.scrollWidth > node.clientWidth;
  const { previous } = globalThis;
  globalThis.previous = index < 0 ? previous : node;
  const jumps = index >= 0 && previous && previous !== node && standsBefore(node, previous);
  return {
    stop: index,
    name: nameOf(node),
    outside: out && !large,
    covered: !out && covered(node),
    scrolls,
    jumps,
  };
}

/** Puts the focus before or after the fixture. */
function leave(which) {
  globalThis.previous = null;
  document.getElementById(`contract-${which}`).focus();
}

/**
 * @param {Awaited<ReturnType<import('../../run/worker.ts').Context['load']>>} page
 * @returns {Promise<string[]>} The stops, by name.
 */
export async function prepare(page, ...more) {
  await page.evaluate(eyes(groupOf, border, stops, covered, standsBefore, place, leave, ...more));
  return page.evaluate(() => globalThis.eyes.stops());
}

/**
 * @param {string} key `Tab` or `Shift+Tab`
 * @param {number} most How many presses at most: a date has four stops of its own in some browsers.
 * @returns {Promise<{ places: object[], left: boolean }>} Where it came, and whether it came out at the other side.
 */
export async function walk(page, key, most) {
  const [from, to] = key === 'Tab' ? ['start', 'end'] : ['end', 'start'];
  await page.evaluate((which) => globalThis.eyes.leave(which), from);
  const places = [];
  for (let presses = 0; presses < most; presses++) {
    await page.browser.press(key);
    if (page.browser.engine === 'webkit') await page.evaluate(scrolled);
    const place = await page.evaluate(() => globalThis.eyes.place());
    if (place.stop === to) return { places, left: true };
    if (place.stop !== places.at(-1)?.stop) places.push(place);
  }
  return { places, left: false };
}
