/**
 * @param time Milliseconds since 1970, in UTC.
 * @returns its day as `YYYY-MM-DD`; '' when it is no moment.
 */
export function isoDay(time: number): string {
  return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : '';
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. 2026-02-30 is not: it reads back as 2 March. */
export const isDay = (text: string): boolean => !!text && isoDay(Date.parse(text)) === text;
