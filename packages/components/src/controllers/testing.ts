/**
 * What the tests of elements that follow the clock share: the moments at which words change or go wrong, in an office
 * in Belgium that is open `Mo-Fr 09:00-12:00,13:00-17:00`.
 */
export const INSTANTS: Record<string, string> = {
  /** A Thursday morning. */
  open: '2026-11-19T10:30:00+01:00',
  /** Closed for an hour on a day that is otherwise open. */
  lunch: '2026-11-19T12:30:00+01:00',
  /** Closed on a day that opens later. */
  'before opening': '2026-11-19T07:45:00+01:00',
  /** The first minute after the last: what was said a minute before is no longer true. */
  closed: '2026-11-19T17:00:00+01:00',
  /** The next opening is after the weekend. */
  'Friday evening': '2026-11-20T18:00:00+01:00',
  /** Armistice Day, a Wednesday. */
  holiday: '2026-11-11T11:00:00+01:00',
  /** Christmas Eve, before a long closing. */
  'Christmas Eve': '2026-12-24T18:00:00+01:00',
  /** The second time that clocks show 02.30: winter time has begun. */
  'the night that is an hour longer': '2026-10-25T02:30:00+01:00',
  /** Clocks have gone from 02.00 to 03.00: summer time has begun. */
  'the night that is an hour shorter': '2027-03-28T03:00:00+02:00',
  /** In Belgium, while it is still afternoon in New York and already the next year in Asia. */
  'New Year’s Eve': '2026-12-31T23:59:00+01:00',
};
