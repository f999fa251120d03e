// Becomes dist/cdn/autoloader.js: it stands with the build because only the build knows the names of the files.
/** By the tag of an element, the file that defines it; the build writes it here. */
declare const __FILES__: Record<string, string>;

const asked = new Set<string>();

/** Fetches what defines an element, once for each tag. Until it is there the page is as its author wrote it. */
function fetchFor({ localName }: Element): void {
  const file = __FILES__[localName];
  // What something else on the page has defined is not fetched a second time.
  if (!file || asked.has(localName) || customElements.get(localName)) return;
  asked.add(localName);
  import(new URL(file, import.meta.url).href).catch((error: unknown) => {
    // Somebody on a train may have better luck with the next element of this kind.
    asked.delete(localName);
    reportError(error);
  });
}

function lookIn(node: ParentNode): void {
  for (const element of node.querySelectorAll(':not(:defined)')) fetchFor(element);
}

/**
 * Defines the elements of Naast that are on the page, and those that come later, by fetching their files and no others.
 *
 * @param page The document to look in.
 */
function watch(page: Document): void {
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        fetchFor(node);
        lookIn(node);
      }
    }
  }).observe(page, { childList: true, subtree: true });
  lookIn(page);
}

// Importing it in Node does nothing.
if (typeof document !== 'undefined') watch(document);
