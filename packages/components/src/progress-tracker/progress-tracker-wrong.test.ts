import { expect } from 'chai';
import type { NaastProgressStep, NaastProgressTracker } from '@naast/components/progress-tracker';
import '@naast/components/progress-tracker/define';

const find = <T extends Element>(selector: string): T => document.querySelector(selector) as T;

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

function warnings(): { list: string[]; restore: () => void } {
  const list: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => void list.push(text);
  return { list, restore: () => void (console.warn = warn) };
}

describe('naast-progress-tracker', () => {
  afterEach(() => document.body.replaceChildren());

  describe('written wrongly', () => {
    const wrong: [what: string, html: string, message: RegExp][] = [
      [
        'no list',
        '<naast-progress-tracker><p slot="summary">Stap 1</p></naast-progress-tracker>',
        /it has no ordered list/,
      ],
      ['two current steps', TRACKER(step('current') + step('current')), /2 steps of one list are current/],
      ['an unknown state', TRACKER(step('curent')), /state="curent" is unknown. Write state="current"/],
      ['no state', TRACKER(step('done').replace('state="done"', '')), /it has no state/],
      [
        'a state that is not in words',
        TRACKER(step('done').replace(/<p.*?<\/p>/, '')),
        /its state is not there in words/,
      ],
      ['no heading', TRACKER(step('done').replace(/<h3.*?<\/h3>/, '')), /it has no heading/],
      [
        'a date that cannot be read',
        TRACKER(step('done', on('date', '3/11/2026'))),
        /slot="date" has a <time> that cannot be read/,
      ],
      ['a day of today that is no day', TRACKER(step('done'), 'today="vandaag"'), /today="vandaag" is not a day/],
      [
        'a last visit that is no day',
        TRACKER(step('done'), 'changed-since="gisteren"'),
        /changed-since="gisteren" is not a day/,
      ],
    ];
    for (const [what, html, message] of wrong) {
      it(`warns once about ${what}`, async () => {
        const { list, restore } = warnings();
        const tracker = await put(html);
        tracker.requestUpdate();
        await tracker.updateComplete;
        restore();
        expect(list).to.have.length(1);
        expect(list[0]).to.match(message);
      });
    }

    it('reads an unknown state as still to come, and leaves what is written', async () => {
      const { restore } = warnings();
      await put(TRACKER(step('gedaan')));
      restore();
      expect(find<NaastProgressStep>('naast-progress-step').state).to.equal('to-come');
      expect(find('naast-progress-step').textContent).to.equal('StapIn woorden');
    });

    it('is silent about what is right', async () => {
      const { list, restore } = warnings();
      await put(TRACKER(step('done', on('date', '2026-11-03')) + step('current', on('promised', '2026-11-19T12:00'))));
      restore();
      expect(list).to.deep.equal([]);
    });
  });
});
