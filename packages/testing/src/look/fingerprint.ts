// All that can be told from a page, so that it shows when somebody did something to it.

/** What a person did to a node shows in none of its attributes. */
const STATE = ['value', 'checked', 'open', 'selectedIndex', 'scrollTop', 'scrollLeft', 'indeterminate', 'disabled'];

const MEDIA = ['print', '(forced-colors: active)', '(prefers-color-scheme: dark)', '(prefers-reduced-motion)'];

/**
 * Every node with its attributes, its state, and what script has put on it. What the page itself announces a moment after it was loaded
 * is no trace of anybody.
 */
function nodesOf(root: Document | ShadowRoot, state: string[]): string[] {
  return [...root.querySelectorAll(`:not(${window.library.announcer})`)].flatMap((node) => {
    const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${value}"`).join('');
    const is = state.map((name) => String(Reflect.get(node, name))).join();
    const own = [...Object.getOwnPropertyNames(node), ...Object.getOwnPropertySymbols(node).map(String)].join();
    const texts = [...node.childNodes].flatMap((child) => (child instanceof Element ? [] : [String(child.nodeValue)]));
    const inner = node.shadowRoot ? nodesOf(node.shadowRoot, state) : [];
    return [`<${node.localName}${attributes}> ${is} ${own}`, ...texts, ...inner];
  });
}

/** What is the page's own, and no node's. */
function pageOf(media: string[]): string[] {
  const { activeElement: at } = document;
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets].map(
    ({ href, disabled, cssRules }) => `sheet ${href} ${disabled} ${cssRules.length}`,
  );
  return [
    ...sheets,
    `globals ${Object.getOwnPropertyNames(globalThis).sort().join()}`,
    `focus ${at?.localName} ${[...(at?.attributes ?? [])].map(({ value }) => value).join()} ${document.getSelection()}`,
    `window ${innerWidth} ${innerHeight} ${scrollX} ${scrollY} ${location.href} ${document.title}`,
    `media ${media.map((query) => matchMedia(query).matches).join()}`,
    `kept ${localStorage.length} ${sessionStorage.length} ${document.cookie}`,
  ];
}

const source = `() => {
  ${nodesOf}
  ${pageOf}
  return [...nodesOf(document, ${JSON.stringify(STATE)}), ...pageOf(${JSON.stringify(MEDIA)})].join('\\n');
}`;

/** Runs in the page: one line for each thing. Each driver sends what a function says of itself. */
export const fingerprint: () => string = Object.assign(() => '', { toString: () => source });
