// One clock for every page that is proved: time stands still at one moment, in one zone, whatever the day and the machine.

/** A Friday morning on which offices are open, and after the day that the example of a late step promised. */
export const MOMENT = '2026-11-27T10:30:00+01:00';

/** The zone in which pages, and Node beside them, read the time; each browser is started in it. */
export const ZONE = 'Europe/Brussels';

/** What lets it be another moment: `clock.set('2026-12-25T10:00:00+01:00')`. In the page it is called `clock`. */
export interface PinnedClock {
  set: (moment: string) => void;
}

/** Runs in the page, before any other script. `Date` stays itself in all but what time it is now. */
export function pinClock(moment: string): PinnedClock {
  const { Date: Own } = globalThis;
  let now = Own.parse(moment);
  const clock: PinnedClock = { set: (other) => void (now = Own.parse(other)) };
  globalThis.Date = new Proxy(Own, {
    construct: (target, parts, type) => Reflect.construct(target, parts.length ? parts : [now], type) as Date,
    apply: () => new Own(now).toString(),
    get: (target, name) => (name === 'now' ? () => now : (Reflect.get(target, name) as unknown)),
  });
  return Object.assign(globalThis, { clock }).clock;
}

/** The script that pins the clock of a page, to be the first that it runs. */
export const clockScript = (moment: string = MOMENT): string => `(${pinClock})(${JSON.stringify(moment)});`;
