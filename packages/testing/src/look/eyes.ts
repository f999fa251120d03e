// What proofs look at a page with: functions that run in the page, one place for what "shown" or "operable" means.
import type { Browser } from '../engines/driver.ts';

/** Every element of the fixture in the order in which it is read: through shadow roots, slotted nodes where they are shown. */
export function everything(root: Element | null = document.getElementById('fixture')): Element[] {
  const found: Element[] = [];
  const visit = (node: Element) => {
    found.push(node);
    const slotted = node instanceof HTMLSlotElement ? node.assignedElements() : [];
    const inner = slotted.length ? slotted : (node.shadowRoot ?? node).children;
    for (const child of inner) visit(child);
  };
  for (const child of root?.children ?? []) visit(child);
  return found;
}

/** A tag with the beginning of its words, as faults name it. */
export function nameOf(node: Element): string {
  const control = node as HTMLInputElement; // Of other elements what is asked for is not there.
  const words = (
    node.getAttribute('aria-label') ??
    control.labels?.[0]?.textContent ??
    control.value ??
    node.textContent ??
    ''
  )
    .toString()
    .replace(/\s+/g, ' ')
    .trim();
  const { host } = node.getRootNode() as ShadowRoot; // A document has none.
  return `${host ? `<${host.localName}> ` : ''}<${node.localName}>${words ? ` "${words.slice(0, 40)}"` : ''}`;
}

/** Whether it takes room and is not hidden. What waits outside the window until it has focus (a skip link) takes room too. */
export function shown(node: Element): boolean {
  const { width, height } = node.getBoundingClientRect();
  return width > 0 && height > 0 && node.checkVisibility({ visibilityProperty: true });
}

/** What a person can do something with. A link in a drawing is one too, though it has less. */
export interface Control extends HTMLElement {
  readonly labels?: NodeListOf<HTMLLabelElement> | null;
}

/** Whether a person can do something with it, by what it is or says it is. */
export function operable(node: Element): node is Control {
  const own = node as HTMLElement; // Of other elements what is asked for is not there.
  if (node.closest('[inert]') || node.matches(':disabled')) return false;
  if (
    node.matches(
      'input:not([type=hidden]), select, textarea, button, a[href], area[href], audio[controls], video[controls]',
    )
  )
    return true;
  if (node.localName === 'summary')
    return node.parentElement?.localName === 'details' && node.parentElement.querySelector('summary') === node;
  if (own.isContentEditable && !node.parentElement?.isContentEditable) return true;
  const widget =
    /^(button|link|checkbox|switch|radio|tab|menuitem\w*|option|slider|spinbutton|combobox|textbox|searchbox|treeitem)$/;
  return (node.hasAttribute('tabindex') && own.tabIndex >= 0) || widget.test(node.getAttribute('role') ?? '');
}

/** The element around it, out of a shadow root and into the slot it is shown in. */
export function around(node: Element): Element | null {
  // A document has no host.
  return node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null;
}

/** Whether one is the other or around it, through shadow roots. */
export function holds(outer: Element, inner: Element): boolean {
  for (let node: Element | null = inner; node; node = around(node)) if (node === outer) return true;
  return false;
}

/** What stands at a point of the window, seen through shadow roots. */
export function at(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (let inner = found; inner?.shadowRoot;) {
    inner = inner.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

/** What has the focus, seen through shadow roots. */
export function focused(): Element | null {
  let node = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return node;
}

/** Red, green and blue, 0 to 255. */
export type Colour = [number, number, number];
/** And how opaque it is, 0 to 1. */
export type Shade = [number, number, number, number];

/** A colour in any notation. */
export function rgba(colour: string): Shade {
  const known = (rgba.known ??= new Map());
  const there = known.get(colour);
  if (there) return there;
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
  const context = (rgba.canvas ??= canvas.getContext('2d', { willReadFrequently: true }));
  if (!context) throw new Error('The browser paints no canvas.');
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
  const shade: Shade = [r, g, b, a / 255];
  known.set(colour, shade);
  return shade;
}
rgba.known = undefined as Map<string, Shade> | undefined;
rgba.canvas = undefined as CanvasRenderingContext2D | null | undefined;

/** One colour laid over another. */
export function over([r, g, b, a]: Shade, under: Colour): Colour {
  const mix = (value: number, below: number) => value * a + below * (1 - a);
  return [mix(r, under[0]), mix(g, under[1]), mix(b, under[2])];
}

/** The colour behind what a node holds, with its own background: the page is white where nothing is painted. */
export function behind(node: Element): Colour {
  const layers: Shade[] = [];
  for (let one: Element | null = node; one; one = around(one)) {
    const colour = rgba(getComputedStyle(one).backgroundColor);
    layers.unshift(colour);
    if (colour[3] === 1) break;
  }
  return layers.reduce((under, colour) => over(colour, under), [255, 255, 255] as Colour);
}

/** Relative luminance (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
export function luminance([r, g, b]: Colour | Shade): number {
  const linear = (value: number) => (value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Contrast ratio (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrast(one: Colour | Shade, other: Colour | Shade): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const all = {
  everything,
  nameOf,
  shown,
  operable,
  around,
  holds,
  at,
  focused,
  rgba,
  over,
  behind,
  luminance,
  contrast,
};
export type Eyes = typeof all;

/**
 * A function that puts these functions, and those of a proof that may use them, in the page as `eyes`: a function that runs in the
 * page sees nothing of the module it is written in.
 *
 * @returns To be run with `page.evaluate`.
 */
export function eyes(...more: { name: string; toString: () => string }[]): () => void {
  const functions = [...Object.values(all), ...more];
  const source = `() => { globalThis.eyes = (() => {
${functions.join('\n')}
return { ${functions.map(({ name }) => name).join(', ')} };
})(); }`;
  // Each driver sends what a function says of itself.
  return Object.assign(() => {}, { toString: () => source });
}

/** Runs one of the functions that `eyes` has put in the page: known there by its name, and to TypeScript by what it is. */
export const runIn = <A extends unknown[], T>(
  page: Pick<Browser, 'evaluate'>,
  fn: (...args: A) => T,
  ...args: A
): Promise<Awaited<T>> =>
  page.evaluate((name: string, given: A): T => (Reflect.get(window.eyes, name) as typeof fn)(...given), fn.name, args);
