import { expect } from 'chai';
import { wallClock } from '@naast/components/controllers/clock';
import {
  openingAt,
  readClosedDays,
  readHours,
  type ClosedDays,
  type Week,
} from '@naast/components/controllers/opening-hours';

/** "2026-11-19 20:00", as the clock on the wall shows it, in the minutes that the functions count. */
const wall = (moment: string): number => Date.parse(`${moment.replace(' ', 'T')}Z`) / 60_000;
const shown = (minutes: number | undefined): string | undefined =>
  minutes === undefined ? undefined : new Date(minutes * 60_000).toISOString().slice(0, 16).replace('T', ' ');

/** What holds at a moment: "open until …" or "closed until …". */
function at(moment: string, hours: string, closed = ''): string {
  const { open, change } = openingAt(readHours(hours) as Week, readClosedDays(closed) as ClosedDays, wall(moment));
  return `${open ? 'open' : 'closed'} until ${shown(change) ?? 'further notice'}`;
}

const OFFICE = 'Mo-Fr 09:00-12:00,13:00-17:00; Sa 09:00-12:00';

describe('opening hours', () => {
  describe('reading', () => {
    it('reads days, ranges of days, and ranges of time', () => {
      const week = readHours(OFFICE) as Week;
      expect(week[0]).to.deep.equal([]);
      expect(week[1]).to.deep.equal([
        [540, 720],
        [780, 1020],
      ]);
      expect(week[6]).to.deep.equal([[540, 720]]);
    });

    it('reads every day, lists of days, and a stretch over the weekend', () => {
      expect((readHours('09:00-10:00') as Week).filter((day) => day.length)).to.have.length(7);
      expect((readHours('Mo,We-Th 09:00-10:00') as Week).map((day) => day.length)).to.deep.equal([0, 1, 0, 1, 1, 0, 0]);
      expect((readHours('Sa-Mo 09:00-10:00') as Week).map((day) => day.length)).to.deep.equal([1, 1, 0, 0, 0, 0, 1]);
    });

    it('lets a later rule replace an earlier one', () => {
      expect((readHours('Mo-Su 09:00-17:00; We off; Fr 9:00-12:00') as Week).map((day) => day.length)).to.deep.equal([
        1, 1, 1, 0, 1, 1, 1,
      ]);
      expect((readHours('Mo-Su 09:00-17:00; We off; Fr 9:00-12:00') as Week)[5]).to.deep.equal([[540, 720]]);
    });

    it('puts the times of a day in order and forgives spaces and a last semicolon', () => {
      expect((readHours(' Mo - Fr  13:00 - 17:00 , 09:00-12:00 ; ') as Week)[2]).to.deep.equal([
        [540, 720],
        [780, 1020],
      ]);
    });

    it('names the rule that cannot be read', () => {
      const wrong = [
        'Ma-Vr 09:00-17:00',
        'Mo-Fr 9u-17u',
        'Mo-Fr 09:00',
        'Mo-Fr 25:00-26:00',
        'Mo-Fr 09:60-10:00',
        'Mo 09:00-09:00',
        'Mo-Tu-We 09:00-10:00',
        'Mo 1 09:00-10:00',
        'Mo',
        '-',
        'Mo- 09:00-10:00',
      ];
      for (const rule of wrong) expect(readHours(`Su 10:00-11:00; ${rule}`), rule).to.equal(rule);
    });

    it('reads closed days and stretches of them, and names what is no day', () => {
      expect(readClosedDays('2026-12-25 2026-12-27/2027-01-03')).to.deep.equal([
        ['2026-12-25', '2026-12-25'],
        ['2026-12-27', '2027-01-03'],
      ]);
      expect(readClosedDays('')).to.deep.equal([]);
      for (const part of [
        '25/12/2026',
        '2026-02-30',
        'kerstmis',
        '2026-12-31/2026-12-01',
        '2026-12-01/',
        '2026-01-01/2026-01-02/2026-01-03',
        '2026',
      ]) {
        expect(readClosedDays(`2026-12-25 ${part}`), part).to.equal(part);
      }
    });
  });

  describe('at a moment', () => {
    it('is open from the first minute and closed at the last', () => {
      // 19 November 2026 is a Thursday.
      expect(at('2026-11-19 08:59', OFFICE)).to.equal('closed until 2026-11-19 09:00');
      expect(at('2026-11-19 09:00', OFFICE)).to.equal('open until 2026-11-19 12:00');
      expect(at('2026-11-19 11:59', OFFICE)).to.equal('open until 2026-11-19 12:00');
      expect(at('2026-11-19 12:00', OFFICE)).to.equal('closed until 2026-11-19 13:00');
      expect(at('2026-11-19 17:00', OFFICE)).to.equal('closed until 2026-11-20 09:00');
    });

    it('goes over the weekend and over the turn of the year', () => {
      expect(at('2026-11-21 12:00', OFFICE)).to.equal('closed until 2026-11-23 09:00');
      expect(at('2026-12-31 17:00', OFFICE)).to.equal('closed until 2027-01-01 09:00');
      expect(at('2026-12-31 17:00', OFFICE, '2027-01-01')).to.equal('closed until 2027-01-02 09:00');
    });

    it('skips closed days, one by one and in a stretch', () => {
      expect(at('2026-12-25 10:00', OFFICE, '2026-12-25')).to.equal('closed until 2026-12-26 09:00');
      expect(at('2026-12-24 18:00', OFFICE, '2026-12-24/2027-01-03')).to.equal('closed until 2027-01-04 09:00');
    });

    it('is open past midnight, also on the morning of a day that is closed itself', () => {
      const night = 'Fr-Sa 22:00-02:00';
      expect(at('2026-11-20 23:30', night)).to.equal('open until 2026-11-21 02:00');
      expect(at('2026-11-21 01:59', night)).to.equal('open until 2026-11-21 02:00');
      expect(at('2026-11-22 01:00', night)).to.equal('open until 2026-11-22 02:00');
      expect(at('2026-11-22 02:00', night)).to.equal('closed until 2026-11-27 22:00');
      expect(at('2026-11-21 01:00', night, '2026-11-21')).to.equal('open until 2026-11-21 02:00');
      expect(at('2026-11-21 23:00', night, '2026-11-21')).to.equal('closed until 2026-11-27 22:00');
    });

    it('joins ranges that touch', () => {
      expect(at('2026-11-19 10:00', '09:00-12:00,12:00-17:00')).to.equal('open until 2026-11-19 17:00');
      expect(at('2026-11-20 23:00', 'Fr 18:00-24:00; Sa 00:00-06:00')).to.equal('open until 2026-11-21 06:00');
    });

    it('is open day and night, except on a closed day', () => {
      expect(at('2026-11-19 03:00', '24/7')).to.equal('open until further notice');
      expect(at('2026-12-24 03:00', '24/7', '2026-12-25')).to.equal('open until 2026-12-25 00:00');
      expect(at('2026-12-25 03:00', '24/7', '2026-12-25')).to.equal('closed until 2026-12-26 00:00');
    });

    it('does not know when what never opens will open', () => {
      expect(at('2026-11-19 10:00', 'off')).to.equal('closed until further notice');
      expect(at('2026-11-19 10:00', 'Mo-Fr 09:00-17:00', '2026-01-01/2027-12-31')).to.equal(
        'closed until further notice',
      );
    });

    it('knows when the last opening before a long closing ends', () => {
      expect(at('2026-11-19 10:00', 'Mo-Fr 09:00-17:00', '2026-11-20/2027-12-31')).to.equal(
        'open until 2026-11-19 17:00',
      );
    });
  });

  describe('the clock on the wall', () => {
    const clockIn = (zone: string, instant: string): string | undefined => shown(wallClock(Date.parse(instant), zone));

    it('is that of the office, wherever the device is', () => {
      expect(clockIn('Europe/Brussels', '2026-11-19T11:30:45Z')).to.equal('2026-11-19 12:30');
      expect(clockIn('America/New_York', '2026-11-19T11:30:45Z')).to.equal('2026-11-19 06:30');
      expect(clockIn('Asia/Kolkata', '2026-11-19T20:30:00Z')).to.equal('2026-11-20 02:00');
    });

    it('shows midnight as the first minute of the day', () => {
      expect(clockIn('Europe/Brussels', '2026-11-18T23:00:00Z')).to.equal('2026-11-19 00:00');
      expect(clockIn('Europe/Brussels', '2026-12-31T23:00:00Z')).to.equal('2027-01-01 00:00');
    });

    it('goes forward on the last Sunday of March and back on the last of October', () => {
      expect(clockIn('Europe/Brussels', '2026-03-29T00:59:00Z')).to.equal('2026-03-29 01:59');
      expect(clockIn('Europe/Brussels', '2026-03-29T01:00:00Z')).to.equal('2026-03-29 03:00');
      expect(clockIn('Europe/Brussels', '2026-10-25T00:59:00Z')).to.equal('2026-10-25 02:59');
      expect(clockIn('Europe/Brussels', '2026-10-25T01:00:00Z')).to.equal('2026-10-25 02:00');
    });

    it('opens at nine on the clock on both sides of a change of time', () => {
      const isOpen = (instant: string): boolean =>
        openingAt(readHours('09:00-17:00') as Week, [], wallClock(Date.parse(instant), 'Europe/Brussels') as number)
          .open;
      // Saturday in winter time, Sunday in summer time.
      expect([isOpen('2026-03-28T07:59:00Z'), isOpen('2026-03-28T08:00:00Z')]).to.deep.equal([false, true]);
      expect([isOpen('2026-03-29T06:59:00Z'), isOpen('2026-03-29T07:00:00Z')]).to.deep.equal([false, true]);
      // Saturday in summer time, Sunday in winter time.
      expect([isOpen('2026-10-24T06:59:00Z'), isOpen('2026-10-24T07:00:00Z')]).to.deep.equal([false, true]);
      expect([isOpen('2026-10-25T07:59:00Z'), isOpen('2026-10-25T08:00:00Z')]).to.deep.equal([false, true]);
    });

    it('is unknown in a time zone that does not exist', () => {
      expect(wallClock(0, 'Europe/Brussel')).to.equal(undefined);
    });
  });
});
