// What opens over the page must go away with Escape, and give the focus back.
import { everything, focused, holds, nameOf, operable, shown } from '../../look/eyes.ts';

/** What a key opens: a summary, a button that says so. */
function openers() {
  const opens =
    'summary, button[aria-expanded=false], button[aria-haspopup], button[popovertarget], button[command=show-modal]';
  globalThis.openers = everything().filter(
    (node) => node.matches(opens) && operable(node) && shown(node) && !node.parentElement.open,
  );
  return globalThis.openers.length;
}

/** Words for a screen reader only stand on one pixel: they lie over nothing. */
function seen(node) {
  const { width, height } = node.getBoundingClientRect();
  return width > 1 && height > 1 && node.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** What is shown over something else: in the top layer, or taken out of the flow. */
function overlays() {
  return everything().filter(
    (node) =>
      node.matches(':popover-open, dialog[open]') ||
      (/absolute|fixed/.test(getComputedStyle(node).position) && node.textContent.trim() && seen(node)),
  );
}

/** Gives an opener the focus and remembers what is shown over the page already. */
function aim(index) {
  globalThis.before = new Set(overlays());
  globalThis.openers[index].focus();
}

/** What has come since, and what of it is still there. */
function come() {
  return overlays()
    .filter((node) => !globalThis.before.has(node))
    .map(nameOf);
}

/** Whether the focus is back where it came from. */
function back(index) {
  return holds(globalThis.openers[index], focused() ?? document.body);
}

/** What runs in the page. */
export const inPage = [openers, seen, overlays, aim, come, back];

export async function stays(page) {
  const count = await page.evaluate(() => globalThis.eyes.openers());
  const found = [];
  for (let index = 0; index < count; index++) {
    await page.evaluate((one) => globalThis.eyes.aim(one), index);
    await page.browser.press('Enter');
    const opened = await page.evaluate(() => globalThis.eyes.come());
    if (!opened.length) continue;
    await page.browser.press('Escape');
    const [left, returned] = await page.evaluate((one) => [globalThis.eyes.come(), globalThis.eyes.back(one)], index);
    if (left.length) found.push({ name: left[0], rule: 'it opens over the page and Escape does not close it' });
    else if (!returned)
      found.push({ name: opened[0], rule: 'Escape closes it and the focus does not go back to what opened it' });
  }
  return found;
}
