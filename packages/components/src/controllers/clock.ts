import type { ReactiveControllerHost } from 'lit';
import { isoDay } from '../core/day.js';

const MINUTE = 60_000;
const hosts = new Set<ReactiveControllerHost>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Where every element reads the time: one place, so that a test can set it. */
export const clock: { now(): number } = { now: () => Date.now() };

/** The clock that an office and its promises go by when nothing else is said: that of Belgium, wherever the device is. */
export const HOME = 'Europe/Brussels';

/**
 * @param instant Milliseconds since 1970, as `Date.now()` gives them.
 * @param timeZone A name of the IANA time zone database, such as `Europe/Brussels`.
 * @returns what the clock on the wall shows there, in minutes since 1 January 1970; undefined when the time zone is unknown.
 */
export function wallClock(instant: number, timeZone: string): number | undefined {
  try {
    // Swedish writes a moment as ISO 8601 does, save for the T: "2026-11-21 20:49".
    const shown = new Date(instant).toLocaleString('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    return Date.parse(`${shown.replace(' ', 'T')}Z`) / MINUTE;
  } catch {
    return undefined;
  }
}

/** The day of a moment on the wall clock, as `YYYY-MM-DD`; '' when there is none. */
export const dayOf = (wall: number | undefined): string => (wall === undefined ? '' : isoDay(wall * MINUTE));

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
      hosts.add(host);
      if (hosts.size > 1) return;
      document.addEventListener('visibilitychange', tick);
      wind();
    },
    hostDisconnected() {
      hosts.delete(host);
      if (hosts.size) return;
      document.removeEventListener('visibilitychange', tick);
      wind();
    },
  });
}
