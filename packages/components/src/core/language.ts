/** An element whose words follow the nearest `lang`. */
export interface Speaker extends Element {
  requestUpdate(): void;
}

const speakers = new Set<Speaker>();
const roots = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/**
 * The language of a node: the nearest `lang`, across shadow roots and never the browser's setting. A page says in which
 * language it is written; a citizen who reads French on a Dutch computer gets French words.
 *
 * @param node Any node.
 * @returns a BCP 47 tag; `nl` when no `lang` says otherwise.
 */
export function languageOf(node: Node): string {
  for (let at: Node | null = node; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
    const lang = (at as Element).getAttribute?.('lang');
    // Some systems write fr_BE, as in file names; what is meant is clear.
    if (lang) return lang.replaceAll('_', '-');
    if (lang === '') break;
  }
  return 'nl';
}

/**
 * Asks for an update of an element whenever a `lang` on the page changes.
 *
 * @param element An element that says words of its own.
 */
export function watchLanguage(element: Speaker): void {
  speakers.add(element);
  observer ??= new MutationObserver(() => {
    for (const speaker of speakers) speaker.requestUpdate();
  });
  for (let node: Node | undefined = element; node; node = (node as ShadowRoot).host) {
    node = node.getRootNode();
    if (roots.has(node)) continue;
    roots.add(node);
    observer.observe(node, { subtree: true, attributes: true, attributeFilter: ['lang'] });
  }
}

/**
 * @param element An element that has left the page.
 */
export function unwatchLanguage(element: Speaker): void {
  speakers.delete(element);
}
