/**
 * An element may add to authored nodes what is missing, and take away only what it added itself. What it added is
 * remembered here, outside the DOM, so that nothing authored is ever overwritten and frameworks that re-render keep
 * the last word.
 */
const owned = new WeakMap<Element, Map<string, string>>();
const tokens = new WeakMap<Element, Map<string, Set<string>>>();

function remembered<K extends object, V>(store: WeakMap<K, V>, key: K, make: () => V): V {
  let value = store.get(key);
  if (!value) store.set(key, (value = make()));
  return value;
}

/**
 * Sets an attribute when the author did not, or takes back what was set before.
 *
 * @param element An authored node.
 * @param name The attribute.
 * @param value The value, or null to take back our own.
 * @returns the value that is in force afterwards, authored or ours.
 */
export function ownAttribute(element: Element, name: string, value: string | null): string | null {
  const present = element.getAttribute(name);
  const mine = owned.get(element)?.get(name);
  if (present !== null && present !== mine) return present;
  if (value === present) return present;
  if (value === null) {
    owned.get(element)?.delete(name);
    element.removeAttribute(name);
  } else {
    remembered(owned, element, () => new Map()).set(name, value);
    element.setAttribute(name, value);
  }
  return value;
}

/**
 * Adds tokens to a space-separated attribute such as `aria-describedby` beside the authored ones, and removes tokens
 * that were added before and are no longer wanted.
 *
 * @param element An authored node.
 * @param name The attribute.
 * @param wanted The tokens that should be there on our behalf, in order.
 */
export function ownTokens(element: Element, name: string, wanted: readonly string[]): void {
  const present = element.getAttribute(name);
  const mine = tokens.get(element)?.get(name);
  const authored = present?.split(/\s+/).filter((token) => token && !mine?.has(token)) ?? [];
  const added = wanted.filter((token) => !authored.includes(token));
  const value = [...authored, ...added].join(' ');
  if (mine || added.length) remembered(tokens, element, () => new Map()).set(name, new Set(added));
  if (value === (present ?? '')) return;
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}

let last = 0;

/**
 * The id of an authored node, given one when it has none.
 *
 * @param element An authored node.
 * @returns its id.
 */
export function ownId(element: Element): string {
  return element.id || (ownAttribute(element, 'id', `naast-${++last}`) as string);
}
