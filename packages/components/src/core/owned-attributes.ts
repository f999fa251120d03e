/**
 * An element may add to authored nodes what is missing, and take away only what it added itself. What it added is
 * remembered on the node, under a symbol that nothing else sees, so that nothing authored is ever overwritten and
 * frameworks that re-render keep the last word. (A WeakMap would do the same and cost a page of 2,000 fields twice the
 * garbage collection.) An id that was made here needs no memory: nobody else writes it.
 */
const OURS = Symbol('naast');

/** What was set on a node: `name` → value for whole attributes, ` name` → tokens for lists. */
type Memory = Record<string, string>;
type Remembering = Element & { [OURS]?: Memory };

const remember = (node: Remembering): Memory => (node[OURS] ??= {});

const isOwnId = (token: string): boolean => /^naast-\d+$/.test(token);

/**
 * Sets an attribute when the author did not, or takes back what was set before.
 *
 * @param node An authored node.
 * @param name The attribute.
 * @param value The value, or null to take back our own.
 * @returns the value that is in force afterwards, authored or ours.
 */
export function ownAttribute(node: Remembering, name: string, value: string | null): string | null {
  const present = node.getAttribute(name);
  if (value === present || (present !== null && present !== node[OURS]?.[name] && !isOwnId(present))) return present;
  if (value === null) {
    delete node[OURS]?.[name];
    node.removeAttribute(name);
  } else {
    if (!isOwnId(value)) remember(node)[name] = value;
    node.setAttribute(name, value);
  }
  return value;
}

const listOf = (text: string | null | undefined): string[] => text?.split(/\s+/).filter(Boolean) ?? [];

/**
 * Adds tokens to a space-separated attribute such as `aria-describedby` beside the authored ones, and removes tokens
 * that were added before and are no longer wanted.
 *
 * @param node An authored node.
 * @param name The attribute.
 * @param wanted The tokens that should be there on our behalf, in order.
 */
export function ownTokens(node: Remembering, name: string, wanted: readonly string[]): void {
  const present = node.getAttribute(name) ?? '';
  if (!node[OURS] && present === wanted.join(' ')) return;
  const key = ` ${name}`;
  const before = listOf(node[OURS]?.[key]);
  const authored = listOf(present).filter((token) => !isOwnId(token) && !before.includes(token));
  const added = wanted.filter((token) => !authored.includes(token));
  const named = added.filter((token) => !isOwnId(token));
  if (named.length || before.length) remember(node)[key] = named.join(' ');
  const value = [...authored, ...added].join(' ');
  if (value === present) return;
  if (value) node.setAttribute(name, value);
  else node.removeAttribute(name);
}

let last = 0;

/**
 * The id of an authored node, given one when it has none. It stays, because others may point to it by now.
 *
 * @param node An authored node.
 * @returns its id.
 */
export const ownId = (node: Element): string => (node.id ||= `naast-${++last}`);
