// A copy of what is composed of the page and its shadow roots, because the virtual screen reader does not look into them. What is
// hidden is hidden in the copy by itself, so that it needs no style sheet; no element comes to life in it.
// All of it runs in the page.

/** What an element says of itself by internals (kept by moment.ts), as attributes. */
function internalAttributes(node) {
  const own = globalThis.internalsOf?.get(node);
  const said = ['role', 'ariaLabel', 'ariaDescription', 'ariaExpanded', 'ariaChecked', 'ariaPressed', 'ariaCurrent'];
  return said.flatMap((name) => (own?.[name] ? [[name.toLowerCase().replace('aria', 'aria-'), own[name]]] : []));
}

function composedChildren(node) {
  const assigned = node.localName === 'slot' ? node.assignedNodes({ flatten: true }) : [];
  return assigned.length ? assigned : [...(node.shadowRoot ?? node).childNodes];
}

function dress(copy, node) {
  const kept = [...node.attributes].filter(({ name }) => !['style', 'slot', 'src'].includes(name));
  const all = [...internalAttributes(node), ...kept.map(({ name, value }) => [name, value])];
  for (const [name, value] of all) copy.setAttribute(name, value);
  const { display, visibility } = getComputedStyle(node);
  // What is in a closed <details> has a display like any other.
  copy.style.display = display === 'contents' || node.checkVisibility() ? display : 'none';
  copy.style.visibility = visibility;
  if (node.localName === 'summary') {
    // It has no role in ARIA; what is heard of it is a button that folds.
    copy.role = 'button';
    copy.ariaExpanded = String(!!node.parentElement.open);
  }
  for (const state of ['checked', 'selected', 'value'])
    if (state in node && node.localName !== 'li') copy[state] = node[state];
}

/** What a style sheet adds for the ear: text, or the words that stand in for it after a slash. */
function styled(node, place) {
  const said = /^(?:"[^"]*" \/ )?"([^"]+)"$/.exec(getComputedStyle(node, place).content)?.[1];
  return said ? [said] : [];
}

function copyOf(node) {
  if (node.nodeType === Node.TEXT_NODE) return [node.cloneNode()];
  if (node.nodeType !== Node.ELEMENT_NODE || ['script', 'style', 'template'].includes(node.localName)) return [];
  const children = composedChildren(node).flatMap(copyOf);
  if (node.localName === 'slot') return children;
  const copy = document.createElementNS(node.namespaceURI, node.localName.includes('-') ? 'div' : node.localName);
  copy.append(...styled(node, '::before'), ...children, ...styled(node, '::after'));
  dress(copy, node);
  return [copy];
}

/** The example, and what elements added to the page outside it. */
function flattened() {
  const added = document.body.querySelectorAll(':scope > [data-naast]');
  return [...document.getElementById('fixture').childNodes, ...added].flatMap(copyOf);
}

/** The functions as a script for the page. */
export const flatten = `globalThis.collected ??= {}; ${[internalAttributes, composedChildren, dress, styled, copyOf, flattened].join(' ')}`;
