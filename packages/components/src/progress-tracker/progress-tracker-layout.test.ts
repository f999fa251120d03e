import { expect } from 'chai';
import type { NaastProgressTracker } from '@naast/components/progress-tracker';
import '@naast/components/progress-tracker/define';

const STEPS = ['done', 'current', 'to-come']
  .map(
    (state) =>
      `<li><naast-progress-step state="${state}"><h3>Stap</h3><p slot="state">In woorden</p></naast-progress-step></li>`,
  )
  .join('');

/** Whether the first two steps stand side by side in a place of this width. */
async function sideBySide(width: number, orientation: string): Promise<boolean> {
  document.body.innerHTML = `<div><naast-progress-tracker orientation="${orientation}"><ol>${STEPS}</ol></naast-progress-tracker></div>`;
  const place = document.body.firstElementChild as HTMLElement;
  place.style.inlineSize = `${width}px`;
  await (place.firstElementChild as NaastProgressTracker).updateComplete;
  const [first, second] = [...place.querySelectorAll('li')].map((item) => item.getBoundingClientRect());
  return first?.top === second?.top;
}

describe('naast-progress-tracker, horizontal', () => {
  const sheet = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    href: new URL('../../dist/naast.css', import.meta.url).href,
  });

  before(async () => {
    const loaded = new Promise((resolve) => sheet.addEventListener('load', resolve));
    document.head.append(sheet);
    await loaded;
  });
  after(() => sheet.remove());
  afterEach(() => document.body.replaceChildren());

  it('stands side by side where there is room for it and it is asked for, and nowhere else', async () => {
    expect(await sideBySide(900, 'horizontal')).to.equal(true);
    expect(await sideBySide(400, 'horizontal')).to.equal(false);
    expect(await sideBySide(900, 'vertical')).to.equal(false);
  });
});
