// A copy of what is composed of the page and its shadow roots, because the virtual screen reader does not look into them. What is
// hidden is hidden in the copy by itself, so that it needs no style sheet; no element comes to life in it.
// All of it runs in the page.

/** What an element says of itself by internals (kept by moment.ts), as attributes. */
function internalAttributes(node: Element): [name: string, value: string][] {
  const own = window.internalsOf?.get(node);
  const states = ['ariaLabel', 'ariaDescription', 'ariaExpanded', 'ariaChecked', 'ariaPressed', 'ariaCurrent'] as const;
  return (['role', ...states] as const).flatMap((name): [string, string][] =>
    own?.[name] ? [[name.toLowerCase().replace('aria', 'aria-'), own[name]]] : [],
  );
}

function composedChildren(node: Element): Node[] {
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [];
  return assigned.length ? assigned : [...(node.shadowRoot ?? node).childNodes];
}

function dress(copy: HTMLElement, node: Element): void {
  for (const [name, value] of internalAttributes(node)) copy.setAttribute(name, value);
  for (const { name, value } of node.attributes)
    if (!['style', 'slot', 'src'].includes(name)) copy.setAttribute(name, value);
  const { display, visibility } = getComputedStyle(node);
  // What is in a closed <details> has a display like any other.
  copy.style.display = display === 'contents' || node.checkVisibility() ? display : 'none';
  copy.style.visibility = visibility;
  if (node.localName === 'summary') {
    // It has no role in ARIA; what is heard of it is a button that folds.
    copy.role = 'button';
    copy.ariaExpanded = String(node.parentElement instanceof HTMLDetailsElement && node.parentElement.open);
  }
  for (const state of ['checked', 'selected', 'value'])
    if (state in node && node.localName !== 'li') Reflect.set(copy, state, Reflect.get(node, state));
}

/** What a style sheet adds for the ear: text, or the words that stand in for it after a slash. */
function styled(node: Element, place: '::before' | '::after'): string[] {
  const said = /^(?:"[^"]*" \/ )?"([^"]+)"$/.exec(getComputedStyle(node, place).content)?.[1];
  return said ? [said] : [];
}

function copyOf(node: Node): Node[] {
  if (node instanceof Text) return [node.cloneNode()];
  if (!(node instanceof Element) || ['script', 'style', 'template'].includes(node.localName)) return [];
  const children = composedChildren(node).flatMap(copyOf);
  if (node.localName === 'slot') return children;
  const tag = node.localName.includes('-') ? 'div' : node.localName;
  const copy = document.createElementNS(node.namespaceURI, tag) as HTMLElement; // Or one of a drawing, which is dressed alike.
  copy.append(...styled(node, '::before'), ...children, ...styled(node, '::after'));
  dress(copy, node);
  return [copy];
}

/** The example, and what elements added to the page outside it. */
function flattened(): Node[] {
  const added = document.body.querySelectorAll(`:scope > ${window.library.added}`);
  const place = document.getElementById('fixture');
  if (!place) throw new Error('The page has no fixture.');
  return [...place.childNodes, ...added].flatMap(copyOf);
}

/** The functions as a script for the page. */
export const flatten = `globalThis.collected ??= {}; ${[internalAttributes, composedChildren, dress, styled, copyOf, flattened].join(' ')}`;
