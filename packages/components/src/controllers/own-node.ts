/**
 * A node of an element's own: its mark, and its words.
 *
 * @param found The node, when there is one already.
 * @param tag What it is otherwise made as.
 * @param what The mark.
 * @param text What it says; null takes the node away.
 * @returns the node, which may not be in its place yet; undefined when there is none.
 */
export function keepNode(
  found: Element | null | undefined,
  tag: string,
  what: string,
  text: string | null,
): Element | undefined {
  if (text === null) return void found?.remove();
  const node = found ?? document.createElement(tag);
  if (!found) node.setAttribute('data-naast', what);
  if (node.textContent !== text) node.textContent = text;
  return node;
}

/**
 * The one node that an element adds to authored content for what only script can know. It is marked
 * `data-naast="<what>"`, found again by that mark, and never mistaken for something the author wrote.
 *
 * @param host Where the node stands: the element itself or an authored node in it.
 * @param what The mark.
 * @param text What it says; null takes the node away.
 * @param after The authored child that it follows; without it, it comes last, also when children arrive late.
 * @returns the node, or undefined when there is none.
 */
export function ownNode(host: Element, what: string, text: string | null, after?: Element | null): Element | undefined {
  const node = keepNode(host.querySelector(`:scope > [data-naast=${what}]`), 'span', what, text);
  if (!node) return undefined;
  if (after) {
    if (after.nextElementSibling !== node) after.after(node);
  } else if (host.lastElementChild !== node) host.append(node);
  return node;
}
