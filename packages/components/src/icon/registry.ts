/** One icon: lines of 2 on a 24 grid. The default export of every `@naast/icons/<name>` has this shape. */
export interface IconData {
  readonly name: string;
  /** True when it points along the line of text and has to be flipped in right-to-left text. */
  readonly mirror: boolean;
  /** The `d` of each path. */
  readonly paths: readonly string[];
}

/** What an element must be able to do to hear that an icon has become known. */
interface Waiting {
  requestUpdate(): void;
}

const known = new Map<string, IconData>();
const waiting = new Set<Waiting>();

/**
 * Makes icons known to `<naast-icon>`. Order does not matter: an element that stands on the page already shows its icon
 * as soon as it is known. A second icon of the same name takes the place of the first.
 *
 * @param icons The default exports of `@naast/icons/<name>`, or drawings of your own on the same grid.
 */
export function registerIcons(...icons: readonly IconData[]): void {
  for (const icon of icons) known.set(icon.name, icon);
  for (const element of waiting) element.requestUpdate();
  waiting.clear();
}

/**
 * @param name The name of an icon.
 * @param asker An element that wants to hear when the icon becomes known.
 * @returns the drawing, or undefined when nobody has registered it so far.
 */
export function findIcon(name: string, asker: Waiting): IconData | undefined {
  const icon = known.get(name);
  if (!icon) waiting.add(asker);
  return icon;
}

/** @param asker An element that has left the page and need not hear any more. */
export function stopWaiting(asker: Waiting): void {
  waiting.delete(asker);
}

/** @returns the names of all icons that are known now. */
export function iconNames(): string[] {
  return [...known.keys()];
}
