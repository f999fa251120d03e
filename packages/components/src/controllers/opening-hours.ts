import { isDay } from '../core/day.js';
import { dayOf } from './clock.js';

/**
 * When somebody answers. Everything is counted on the wall clock of the office, in minutes since 1 January 1970 as that
 * clock shows them, so that a change to summer time, a device in another time zone and the turn of the year need no care.
 */

/** Opens and closes, in minutes since midnight; what closes past 1440 closes on the next day. */
export type Range = readonly [from: number, to: number];
/** The ranges of each day of the week, Sunday first, as `Date` counts. */
export type Week = readonly (readonly Range[])[];
/** Days on which nobody answers, whatever the week says: first and last, as `YYYY-MM-DD`. */
export type ClosedDays = readonly (readonly [first: string, last: string])[];

/** What holds at one moment. */
export interface Opening {
  /** Whether somebody answers. */
  open: boolean;
  /** The moment, on the wall clock. */
  now: number;
  /** When that changes, on the wall clock; undefined when it does not change in the weeks to come. */
  change: number | undefined;
}

export const DAY = 1440;
/** The longest that a closing can last and its end still be said, in days. */
const AHEAD = 100;
const NAMES = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];

/** `Mo-Fr,Su` → [1, 2, 3, 4, 5, 0]; `Sa-Mo` goes over the end of the week. Undefined when it cannot be read. */
function readDays(text: string): number[] | undefined {
  const days: number[] = [];
  for (const span of text.split(',')) {
    const [first = -1, last = first, more] = span.split('-').map((name) => NAMES.indexOf(name));
    if (first < 0 || last < 0 || more !== undefined) return undefined;
    for (let day = first; ; day = (day + 1) % 7) {
      days.push(day);
      if (day === last) break;
    }
  }
  return days;
}

/** `09:00-12:00,13:00-17:00`, `24/7` or `off`, in order of opening. Undefined when it cannot be read. */
function readRanges(text: string): Range[] | undefined {
  if (text === 'off') return [];
  const ranges: Range[] = [];
  for (const range of (text === '24/7' ? '0:00-24:00' : text).split(',')) {
    const found = /^(\d\d?):([0-5]\d)-(\d\d?):([0-5]\d)$/.exec(range);
    if (!found) return undefined;
    const [fromHour, fromMinute, toHour, toMinute] = found.slice(1).map(Number) as [number, number, number, number];
    const from = fromHour * 60 + fromMinute;
    const to = toHour * 60 + toMinute;
    if (from >= DAY || to > DAY || from === to) return undefined;
    ranges.push([from, to < from ? to + DAY : to]);
  }
  return ranges.sort(([a], [b]) => a - b);
}

/**
 * Reads opening hours as schema.org and OpenStreetMap write them: `Mo-Fr 09:00-12:00,13:00-17:00; Sa 09:00-12:00`. A
 * later rule replaces an earlier one for the days it names; days that no rule names are closed.
 *
 * @param text Rules, divided by `;`: days (`Mo-Fr`, `Mo,We`; none means every day), then times, `24/7` or `off`.
 * @returns the week, or the first rule that cannot be read.
 */
export function readHours(text: string): Week | string {
  const week: Range[][] = NAMES.map(() => []);
  for (const rule of text.split(';').filter((one) => one.trim())) {
    // An author may put spaces around commas and dashes.
    const words = rule
      .trim()
      .replace(/\s*([,-])\s*/g, '$1')
      .split(/\s+/);
    const ranges = readRanges(words.pop() as string);
    const days = words[0] ? readDays(words[0]) : NAMES.keys();
    if (!days || !ranges || words[1]) return rule.trim();
    for (const day of days) week[day] = ranges;
  }
  return week;
}

/**
 * @param text Days, divided by spaces: `2026-12-25`, or `2026-12-24/2027-01-03` for a stretch.
 * @returns the closed days, or the first part that cannot be read.
 */
export function readClosedDays(text: string): ClosedDays | string {
  const days: [string, string][] = [];
  for (const part of text.split(/[\s,]+/).filter(Boolean)) {
    const [first = '', last = first, more] = part.split('/');
    if (more !== undefined || last < first || !isDay(first) || !isDay(last)) return part;
    days.push([first, last]);
  }
  return days;
}

/**
 * @param week The hours of a week.
 * @param closed Days that are not like that week; a range that begins on one of them falls out.
 * @param now The moment, on the wall clock.
 * @returns whether somebody answers, and until when that holds.
 */
export function openingAt(week: Week, closed: ClosedDays, now: number): Opening {
  const today = Math.floor(now / DAY);
  let end: number | undefined;
  // From yesterday, which may have a range past midnight.
  for (let day = today - 1; day < today + AHEAD; day++) {
    const iso = dayOf(day * DAY);
    if (closed.some(([first, last]) => first <= iso && iso <= last)) continue;
    // 1 January 1970 was a Thursday.
    for (const [from, to] of week[(day + 4) % 7] as Range[]) {
      const start = day * DAY + from;
      const stop = day * DAY + to;
      if (end === undefined ? start <= now && now < stop : start <= end) end = Math.max(end ?? 0, stop);
      else if (end !== undefined || start > now) return { open: end !== undefined, now, change: end ?? start };
    }
  }
  // Still open where the look ahead ends: day and night.
  return { open: end !== undefined, now, change: (end as number) < (today + AHEAD) * DAY ? end : undefined };
}
