// Stories stand still at the moment at which the proofs look at them; the toolbar chooses another one.
import { MOMENT, pinClock } from '../../packages/testing/src/serve/clock.ts';

const arrived = new Date().toISOString();
const clock = pinClock(MOMENT);

interface Moment {
  /** ISO 8601 with its zone, or `now`. */
  value: string;
  title: string;
}

/** Moments at which words differ; the last is when Storybook was opened. */
export const moments: [Moment, ...Moment[]] = [
  { value: MOMENT, title: 'Friday morning' },
  { value: '2026-11-25T12:30:00+01:00', title: 'Lunch time' },
  { value: '2026-11-27T20:30:00+01:00', title: 'Friday evening' },
  { value: '2026-12-25T10:00:00+01:00', title: 'Christmas' },
  { value: 'now', title: 'Now' },
];

/** Lets it be another moment; what follows the clock looks at it as if the page were shown again. */
export function setMoment(value: string): void {
  clock.set(value === 'now' ? arrived : value);
  document.dispatchEvent(new Event('visibilitychange'));
}
