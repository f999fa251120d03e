import { expect } from 'chai';
import { isDay, isoDay } from '@naast/components/core/day';
import { nearest } from '@naast/components/core/nearest';

describe('days', () => {
  it('knows a day of the calendar from what is none', () => {
    for (const day of ['2026-11-19', '2028-02-29', '2026-12-31']) expect(isDay(day), day).to.equal(true);
    for (const day of [
      '',
      '2026-02-30',
      '2027-02-29',
      '2026-13-01',
      '19/11/2026',
      '2026-11-19T10:00',
      '2026-1-1',
      'morgen',
      '2026',
    ])
      expect(isDay(day), day).to.equal(false);
  });

  it('writes a moment as its day', () => {
    expect(isoDay(Date.UTC(2026, 10, 19, 23, 59))).to.equal('2026-11-19');
    expect(isoDay(NaN)).to.equal('');
  });
});

describe('nearest', () => {
  it('finds the word that was probably meant', () => {
    const states = ['to-come', 'done', 'current', 'waiting-for-you', 'waiting-for-us'];
    expect(nearest('Done', states)[0]).to.equal('done');
    expect(nearest('waiting_for_us', states)[0]).to.equal('waiting-for-us');
    expect(nearest('curent', states)[0]).to.equal('current');
    expect(nearest('tocome', states)[0]).to.equal('to-come');
  });
});
