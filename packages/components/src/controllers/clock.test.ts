import { expect } from 'chai';
import { clock, followClock } from '@naast/components/controllers/clock';
import { NaastElement } from '@naast/components/core/naast-element';
import { define } from '@naast/components/core/define';

class TimedElement extends NaastElement {
  times = 0;
  constructor() {
    super();
    followClock(this);
  }
  protected override updated(): void {
    this.times++;
  }
}

/** Catches what the page's clock asks of the browser, without waiting for it. */
function catchTimers(): { waits: number[]; run: () => void; cleared: () => number; restore: () => void } {
  const { setTimeout: set, clearTimeout: clear } = window;
  const waits: number[] = [];
  let last: (() => void) | undefined;
  let cleared = 0;
  window.setTimeout = ((callback: () => void, wait: number) => {
    last = callback;
    return waits.push(wait);
  }) as typeof window.setTimeout;
  window.clearTimeout = () => void cleared++;
  const restore = (): void => {
    window.setTimeout = set;
    window.clearTimeout = clear;
  };
  return { waits, run: () => last?.(), cleared: () => cleared, restore };
}

describe('the clock of the page', () => {
  before(() => define('naast-timed', TimedElement));
  afterEach(() => document.body.replaceChildren());

  it('has one timer for all who follow it, to the next minute, and none when nobody does', async () => {
    const timers = catchTimers();
    const [one, two] = [new TimedElement(), new TimedElement()];
    document.body.append(one, two);
    await Promise.all([one.updateComplete, two.updateComplete]);
    expect(timers.waits).to.have.length(1);
    expect(timers.waits[0]).to.be.within(1, 60_000);
    timers.run();
    await Promise.all([one.updateComplete, two.updateComplete]);
    expect([one.times, two.times]).to.deep.equal([2, 2]);
    expect(timers.waits).to.have.length(2);
    const before = timers.cleared();
    one.remove();
    expect(timers.cleared()).to.equal(before);
    two.remove();
    expect(timers.cleared()).to.equal(before + 1);
    timers.restore();
  });

  it('tells who follows it when the page is shown again, and no longer when they have left', async () => {
    const element = new TimedElement();
    document.body.append(element);
    await element.updateComplete;
    document.dispatchEvent(new Event('visibilitychange'));
    await element.updateComplete;
    expect(element.times).to.equal(2);
    element.remove();
    document.dispatchEvent(new Event('visibilitychange'));
    await element.updateComplete;
    expect(element.times).to.equal(2);
  });

  it('shows the time of the device unless told otherwise', () => {
    expect(Math.abs(clock.now() - Date.now())).to.be.below(1000);
  });
});
