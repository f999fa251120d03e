// Calendar days, written YYYY-MM-DD: that form sorts, and has no time zone that could move it to the day before.
import type { Language } from './types.ts';

const DAY = 24 * 60 * 60 * 1000;

const date = (day: string): Date => new Date(`${day}T00:00:00Z`);
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const pad = (number: number | string): string => String(number).padStart(2, '0');

/** The day it is in Belgium at a moment. */
export function dayInBelgium(moment: Date): string {
  // Swedish writes dates the ISO way.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels', dateStyle: 'short' }).format(moment);
}

/** @param count May be negative. */
export const addDays = (day: string, count: number): string => iso(date(day).getTime() + count * DAY);

/**
 * Reads a day as a date control sends it, or as people write it where the browser has no date control: 25/11/2026,
 * 25-11-2026 or 25.11.2026.
 *
 * @returns null when it is no day
 */
export function readDay(text: string): string | null {
  const [, written, d = '', m = '', y = ''] =
    /^(\d{4}-\d{2}-\d{2})$|^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(text.trim()) ?? [];
  const day = written ?? `${y}-${pad(m)}-${pad(d)}`;
  const time = date(day).getTime();
  // 30 February is read as 2 March: only a day that reads back the same is a day.
  return Number.isNaN(time) || iso(time) !== day ? null : day;
}

/** Easter Sunday, by the method of Meeus, Jones and Butcher. */
function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return `${year}-${pad(Math.floor(n / 31))}-${pad((n % 31) + 1)}`;
}

/** The ten public holidays of Belgium: fixed days, and Easter Monday, Ascension Day and Whit Monday. */
export function holidays(year: number): string[] {
  const fixed = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'].map((day) => `${year}-${day}`);
  const sunday = easter(year);
  return [...fixed, ...[1, 39, 50].map((after) => addDays(sunday, after))].sort();
}

const isWorkingDay = (day: string): boolean =>
  ![0, 6].includes(date(day).getUTCDay()) && !holidays(Number(day.slice(0, 4))).includes(day);

/** The day that is this many working days later. */
export function addWorkingDays(day: string, count: number): string {
  let at = day;
  for (let left = count; left > 0;) {
    at = addDays(at, 1);
    if (isWorkingDay(at)) left--;
  }
  return at;
}

/** A day in words, the way Belgium writes it. */
export function sayDay(day: string, lang: Language, { year = false } = {}): string {
  return new Intl.DateTimeFormat(`${lang}-BE`, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    year: year ? 'numeric' : undefined,
  }).format(date(day));
}
