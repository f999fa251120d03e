import type { ReactiveControllerHost } from 'lit';

const MINUTE = 60_000;
const hosts = new Set<ReactiveControllerHost>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Where every element reads the time: one place, so that a test can set it. */
export const clock: { now(): number } = { now: () => Date.now() };

function tick(): void {
  for (const host of hosts) host.requestUpdate();
  wind();
}

/** One timer for the page, on the minute, and none while nobody looks: a hidden page is told when it is shown again. */
function wind(): void {
  clearTimeout(timer);
  if (hosts.size && !document.hidden) timer = setTimeout(tick, MINUTE - (Date.now() % MINUTE));
}

/**
 * Updates an element whose words depend on the time: every minute that the page is visible, and whenever it becomes
 * visible. Call it in the constructor.
 *
 * @param host The element.
 */
export function followClock(host: ReactiveControllerHost): void {
  host.addController({
    hostConnected() {
      if (!hosts.size) document.addEventListener('visibilitychange', tick);
      hosts.add(host);
      if (hosts.size === 1) wind();
    },
    hostDisconnected() {
      hosts.delete(host);
      if (hosts.size) return;
      document.removeEventListener('visibilitychange', tick);
      clearTimeout(timer);
    },
  });
}
