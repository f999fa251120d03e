/** What an element must be able to do to hear that the markup it dresses has changed. */
export interface ContentWatcher extends Element {
  requestUpdate(): void;
}

const watched = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/** Tells every watcher above a changed node; a watcher may dress nodes at any depth. */
function notify(records: MutationRecord[]): void {
  const told = new Set<ContentWatcher>();
  for (const { target } of records) {
    for (let node: Node | null = target; node; node = node.parentNode) {
      if (watched.has(node)) told.add(node as ContentWatcher);
    }
  }
  for (const watcher of told) watcher.requestUpdate();
}

/**
 * Asks for an update of an element whenever the authored content inside it changes. One observer serves the page: an
 * observer for each of two thousand fields would cost more than the fields. The registration goes with the element.
 *
 * @param element The element to tell.
 * @param options What counts as a change.
 */
export function watchContent(element: ContentWatcher, options: MutationObserverInit): void {
  if (watched.has(element)) return;
  watched.add(element);
  observer ??= new MutationObserver(notify);
  observer.observe(element, options);
}
