/** What an element must be able to do to hear that the markup it dresses has changed. */
export interface ContentWatcher extends Element {
  contentChanged(change: MutationRecord): void;
}

const watched = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/** Tells every watcher above a changed node; a watcher may dress nodes at any depth. */
function notify(changes: MutationRecord[]): void {
  for (const change of changes) {
    for (let node: Node | null = change.target; node; node = node.parentNode) {
      if (watched.has(node)) (node as ContentWatcher).contentChanged(change);
    }
  }
}

/**
 * Tells an element whenever the authored content inside it changes. One observer serves the page: an
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
