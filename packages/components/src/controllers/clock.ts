/** An element whose words depend on the time. */
export interface ClockWatcher {
  requestUpdate(): void;
}

const MINUTE = 60_000;
const watchers = new Set<ClockWatcher>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Where every element reads the time: one place, so that a test can set it. */
export const clock: { now(): number } = { now: () => Date.now() };

function tick(): void {
  for (const watcher of watchers) watcher.requestUpdate();
  wind();
}

/** One timer for the page, on the minute, and none while nobody looks: a hidden page is told when it is shown again. */
function wind(): void {
  clearTimeout(timer);
  if (watchers.size && !document.hidden) timer = setTimeout(tick, MINUTE - (Date.now() % MINUTE));
}

/**
 * Asks for an update of an element every minute that the page is visible, and whenever it becomes visible.
 *
 * @param watcher An element that is on the page.
 */
export function watchClock(watcher: ClockWatcher): void {
  if (!watchers.size) document.addEventListener('visibilitychange', tick);
  watchers.add(watcher);
  if (watchers.size === 1) wind();
}

/**
 * @param watcher An element that has left the page.
 */
export function unwatchClock(watcher: ClockWatcher): void {
  watchers.delete(watcher);
  if (watchers.size) return;
  document.removeEventListener('visibilitychange', tick);
  clearTimeout(timer);
}
