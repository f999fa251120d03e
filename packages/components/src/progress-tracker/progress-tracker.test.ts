import { expect } from 'chai';
import { clock } from '@naast/components/controllers/clock';
import type { NaastProgressStep, NaastProgressTracker } from '@naast/components/progress-tracker';
import '@naast/components/progress-tracker/define';

const find = <T extends Element>(selector: string): T => document.querySelector(selector) as T;
const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
const own = (what: string, inside = 'body'): (string | null)[] =>
  [...document.querySelectorAll(`${inside} [data-naast=${what}]`)].map(({ textContent }) => textContent);
const current = (): (string | undefined)[] => [...document.querySelectorAll('[aria-current=step]')].map(({ id }) => id);

/** A step with its item; ids follow the state, so that a test can name them. */
const step = (state: string, more = '', attributes = ''): string =>
  `<li id="${state}" ${attributes}><naast-progress-step state="${state}"><h3>Stap</h3><p slot="state">In woorden</p>${more}</naast-progress-step></li>`;
const on = (kind: string, day: string): string => `<p slot="${kind}"><time datetime="${day}">${day}</time></p>`;
const TRACKER = (steps: string, attributes = 'today="2026-11-20"'): string =>
  `<naast-progress-tracker ${attributes}><ol>${steps}</ol></naast-progress-tracker>`;

async function put(html: string): Promise<NaastProgressTracker> {
  document.body.innerHTML = html;
  const tracker = find<NaastProgressTracker>('naast-progress-tracker');
  await tracker?.updateComplete;
  return tracker;
}

describe('naast-progress-tracker', () => {
  const { now } = clock;
  afterEach(() => {
    clock.now = now;
    document.body.replaceChildren();
  });

  describe('where you are', () => {
    it('marks the item of the current step', async () => {
      await put(TRACKER(step('done') + step('waiting-for-us') + step('current') + step('to-come')));
      expect(current()).to.deep.equal(['current']);
    });

    it('marks the first step that waits or has a problem when none is current', async () => {
      await put(TRACKER(step('done') + step('problem') + step('waiting-for-you') + step('to-come')));
      expect(current()).to.deep.equal(['problem']);
    });

    it('marks nothing when all is done', async () => {
      await put(TRACKER(step('done') + step('cancelled') + step('to-come')));
      expect(current()).to.deep.equal([]);
    });

    it('leaves the mark of the author alone', async () => {
      await put(TRACKER(step('done', '', 'aria-current="step"') + step('current')));
      expect(current()).to.deep.equal(['done']);
      await put(TRACKER(step('done') + step('current', '', 'aria-current="true"')));
      expect(find('#current').getAttribute('aria-current')).to.equal('true');
    });

    it('follows a state that changes, as when a framework renders again', async () => {
      await put(TRACKER(step('done') + step('current') + step('to-come')));
      find<NaastProgressStep>('#current > *').state = 'done';
      find('#to-come > *').setAttribute('state', 'current');
      await frame();
      expect(current()).to.deep.equal(['to-come']);
      find('#done').setAttribute('aria-current', 'step');
      find('#done > *').setAttribute('state', 'problem');
      await frame();
      expect(current()).to.deep.equal(['done']);
    });

    it('marks sub-steps in their own list', async () => {
      const inner = `<ol>${step('done')}${step('waiting-for-other')}</ol>`;
      await put(TRACKER(step('to-come') + step('current', inner)));
      expect(current()).to.deep.equal(['current', 'waiting-for-other']);
    });

    it('keeps its lists lists in Safari, and leaves an ordinary list in a step alone', async () => {
      await put(
        TRACKER(step('current', `<div><ol id="plain"><li>Een</li></ol></div><ol id="sub">${step('done')}</ol>`)),
      );
      expect(find('naast-progress-tracker > ol').getAttribute('role')).to.equal('list');
      expect(find('#sub').getAttribute('role')).to.equal('list');
      expect(find('#plain').hasAttribute('role')).to.equal(false);
    });

    it('hears of steps that arrive late', async () => {
      await put(TRACKER(step('done')));
      find('ol').insertAdjacentHTML('beforeend', step('current'));
      await frame();
      expect(current()).to.deep.equal(['current']);
    });
  });

  describe('a promise that was not kept', () => {
    const LATE = 'Wij zijn te laat. Dit had klaar moeten zijn op donderdag 19 november.';

    it('is said on the day after, not on the day itself', async () => {
      await put(TRACKER(step('current', on('promised', '2026-11-19')), 'today="2026-11-19"'));
      expect(own('late')).to.deep.equal([]);
      find<NaastProgressTracker>('naast-progress-tracker').today = '2026-11-20';
      await frame();
      expect(own('late')).to.deep.equal([LATE]);
      expect(find('[slot=promised]').nextElementSibling).to.equal(find('[data-naast=late]'));
    });

    it('is said by the calendar of Belgium when the page does not say which day it is, wherever the device is', async () => {
      const days: [promised: string, last: string, first: string, late: string][] = [
        ['2026-11-19', '2026-11-19T22:59:00Z', '2026-11-19T23:00:00Z', LATE],
        ['2026-07-16', '2026-07-16T21:59:00Z', '2026-07-16T22:00:00Z', LATE.replace('19 november', '16 juli')],
        // The night that winter time begins, and the turn of the year.
        [
          '2026-10-25',
          '2026-10-25T22:59:00Z',
          '2026-10-25T23:00:00Z',
          LATE.replace(/d\w+ 19 november/, 'zondag 25 oktober'),
        ],
        ['2026-12-31', '2026-12-31T22:59:00Z', '2026-12-31T23:00:00Z', LATE.replace('19 november', '31 december')],
      ];
      for (const [promised, last, first, late] of days) {
        clock.now = () => Date.parse(last);
        await put(TRACKER(step('current', on('promised', promised)), ''));
        expect(own('late'), last).to.deep.equal([]);
        clock.now = () => Date.parse(first);
        document.dispatchEvent(new Event('visibilitychange'));
        await frame();
        expect(own('late'), first).to.deep.equal([late]);
      }
    });

    it('is only said where somebody other than the citizen has to do something', async () => {
      const states = [
        'to-come',
        'done',
        'current',
        'waiting-for-you',
        'waiting-for-us',
        'waiting-for-other',
        'problem',
        'cancelled',
      ];
      await put(TRACKER(states.map((state) => step(state, on('promised', '2026-11-19'))).join('')));
      const late = [...document.querySelectorAll('[data-naast=late]')].map((node) => node.closest('li')?.id);
      expect(late).to.deep.equal(['to-come', 'current', 'waiting-for-us', 'waiting-for-other', 'problem']);
    });

    it('goes away when the step is done after all', async () => {
      await put(TRACKER(step('waiting-for-us', on('promised', '2026-11-19'))));
      find<NaastProgressStep>('naast-progress-step').state = 'done';
      await frame();
      expect(own('late')).to.deep.equal([]);
    });

    it('is left to the agency when it says so itself', async () => {
      await put(TRACKER(step('current', `${on('promised', '2026-11-19')}<p slot="late">Sorry, dit duurt langer.</p>`)));
      expect(own('late')).to.deep.equal([]);
    });

    it('is said more softly of what was only expected', async () => {
      await put(TRACKER(step('current', on('expected', '2026-11-19') + on('promised', '2026-11-30'))));
      expect(own('late')).to.deep.equal(['Dit duurt langer dan we dachten.']);
      expect(find('[slot=expected]').nextElementSibling).to.equal(find('[data-naast=late]'));
    });

    it('is said in four languages, and follows the language of the page', async () => {
      const expected: Record<string, string> = {
        fr: 'Nous sommes en retard. Cette étape devait être terminée le jeudi 19 novembre.',
        de: 'Wir sind zu spät. Dieser Schritt sollte bis Donnerstag, 19. November fertig sein.',
        en: 'We are late. This step should have been finished by Thursday 19 November.',
        nl: LATE,
      };
      await put(`<div>${TRACKER(step('current', on('promised', '2026-11-19')))}</div>`);
      for (const lang in expected) {
        find<HTMLElement>('div').lang = lang;
        await frame();
        // WebKit's date data put a comma after the English weekday, the other engines' do not.
        expect(own('late').map((said) => said?.replace('Thursday,', 'Thursday'))).to.deep.equal([expected[lang]]);
      }
    });

    it('belongs to the sub-step that is late, not to the step around it', async () => {
      await put(TRACKER(step('current', `<ol>${step('waiting-for-us', on('promised', '2026-11-19'))}</ol>`)));
      expect(own('late', '#waiting-for-us')).to.deep.equal([LATE]);
      expect(own('late')).to.have.length(1);
    });
  });

  describe('what changed since the last visit', () => {
    const since = (value: string): string => `today="2026-11-20" changed-since="${value}"`;
    const isNew = async (date: string, value: string): Promise<boolean> => {
      await put(TRACKER(step('done', on('date', date)), since(value)));
      return own('new').length === 1;
    };

    it('is marked as new, after the heading', async () => {
      await put(
        TRACKER(
          step('done', on('date', '2026-11-10')) + step('current', on('promised', '2026-11-25')),
          since('2026-11-04'),
        ),
      );
      expect(own('new')).to.deep.equal(['Nieuw']);
      expect(find('h3').nextElementSibling).to.equal(find('[data-naast=new]'));
    });

    it('is compared by day, or by the minute where both say it', async () => {
      expect(await isNew('2026-11-10', '2026-11-10')).to.equal(false);
      expect(await isNew('2026-11-11', '2026-11-10')).to.equal(true);
      expect(await isNew('2026-11-10T15:00', '2026-11-10T09:00')).to.equal(true);
      expect(await isNew('2026-11-10T08:59:59', '2026-11-10T09:00')).to.equal(false);
      expect(await isNew('2026-11-10T15:00', '2026-11-10')).to.equal(false);
    });

    it('is no date that is still to come, and nothing without a last visit', async () => {
      expect(await isNew('2026-11-21', '2026-11-10')).to.equal(false);
      expect(await isNew('2026-11-15', '')).to.equal(false);
    });

    it('is left to the agency when it says so itself', async () => {
      await put(
        TRACKER(step('done', `<p slot="new">Net veranderd</p>${on('date', '2026-11-10')}`), since('2026-11-04')),
      );
      expect(own('new')).to.deep.equal([]);
    });
  });

  it('is the same after it moves, and adds nothing twice', async () => {
    const tracker = await put(TRACKER(step('current', on('promised', '2026-11-19')), 'today="2026-11-20"'));
    const before = tracker.outerHTML;
    document.body.insertAdjacentHTML('beforeend', '<section></section>');
    find('section').append(tracker);
    await tracker.updateComplete;
    expect(tracker.outerHTML).to.equal(before);
  });

  it('takes in properties from before it was connected', async () => {
    const tracker = document.createElement('naast-progress-tracker');
    tracker.today = '2026-11-20';
    tracker.changedSince = '2026-11-01';
    tracker.orientation = 'horizontal';
    tracker.innerHTML = `<ol>${step('done', on('date', '2026-11-10'))}</ol>`;
    document.body.append(tracker);
    await tracker.updateComplete;
    expect(tracker.getAttribute('changed-since')).to.equal('2026-11-01');
    expect(tracker.getAttribute('orientation')).to.equal('horizontal');
    expect(own('new')).to.deep.equal(['Nieuw']);
  });
});
