// What opens over the page must go away with Escape, and give the focus back.
import { everything, focused, holds, nameOf, operable, runIn, shown } from '../../look/eyes.ts';
import type { LoadedPage } from '../../look/page.ts';

/** What a key opens: a summary, a button that says so. */
function openers(): number {
  const opens =
    'summary, button[aria-expanded=false], button[aria-haspopup], button[popovertarget], button[command=show-modal]';
  // Of other elements what is asked for is not there.
  const isIn = (parent: Element | null) => (parent as Partial<HTMLDetailsElement> | null)?.open;
  window.openers = everything()
    .filter(operable)
    .filter((node) => node.matches(opens) && shown(node) && !isIn(node.parentElement));
  return window.openers.length;
}

/** Words for a screen reader only stand on one pixel: they lie over nothing. */
function seen(node: Element): boolean {
  const { width, height } = node.getBoundingClientRect();
  return width > 1 && height > 1 && node.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

/** What is shown over something else: in the top layer, or taken out of the flow. */
function overlays(): Element[] {
  return everything().filter(
    (node) =>
      node.matches(':popover-open, dialog[open]') ||
      (/absolute|fixed/.test(getComputedStyle(node).position) && node.textContent.trim() && seen(node)),
  );
}

/** Gives an opener the focus and remembers what is shown over the page already. */
function aim(index: number): void {
  window.overlaid = new Set(overlays());
  window.openers[index]?.focus();
}

/** What has come since, and what of it is still there. */
function come(): string[] {
  return overlays()
    .filter((node) => !window.overlaid.has(node))
    .map(nameOf);
}

/** What is still there, and whether the focus is back where it came from. */
function back(index: number): { left: string[]; returned: boolean } {
  const opener = window.openers[index];
  return { left: come(), returned: !!opener && holds(opener, focused() ?? document.body) };
}

/** What runs in the page. */
export const inPage = [openers, seen, overlays, aim, come, back];

export async function stays(page: LoadedPage): Promise<{ name: string; rule: string }[]> {
  const count = await runIn(page, openers);
  const found: { name: string; rule: string }[] = [];
  for (let index = 0; index < count; index++) {
    await runIn(page, aim, index);
    await page.browser.press('Enter');
    const [opened] = await runIn(page, come);
    if (opened === undefined) continue;
    await page.browser.press('Escape');
    const {
      left: [left],
      returned,
    } = await runIn(page, back, index);
    if (left !== undefined) found.push({ name: left, rule: 'it opens over the page and Escape does not close it' });
    else if (!returned)
      found.push({ name: opened, rule: 'Escape closes it and the focus does not go back to what opened it' });
  }
  return found;
}
