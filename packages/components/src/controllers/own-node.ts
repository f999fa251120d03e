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
  let node = host.querySelector<HTMLElement>(`:scope > [data-naast=${what}]`);
  if (text === null) return void node?.remove();
  if (!node) {
    node = document.createElement('span');
    node.dataset.naast = what;
  }
  if (node.textContent !== text) node.textContent = text;
  if (after) {
    if (after.nextElementSibling !== node) after.after(node);
  } else if (host.lastElementChild !== node) host.append(node);
  return node;
}
