import type { Fixture } from '../library/fixtures.ts';
import type { Marks } from '../library/library.ts';
import { fault, type Fault } from '../run/fault.ts';
import { usual } from '../look/variants.ts';
import { keepTree, readTree } from './lib/tree.ts';
import { countAll, type Counts } from './leak/count.ts';
import { countTimers, cycle, holdTimers } from './leak/in-page.ts';
import type { Proof } from './proofs.ts';

/** What is made once and stays, such as the one observer of the page, has been made by then. */
const WARM_UP = 50;
/** The first example a thousand times. A leak in each cycle shows in twenty as well; full examples would take seconds. */
const cyclesFor = ({ example, html }: Fixture, { prefix }: Marks): number =>
  example === 'default' ? 1000 : Math.max(20, Math.floor(300 / Math.max(1, html.split(`<${prefix}`).length - 1)));
/** Measured, nothing grows. A browser may still hold what had focus or was hit last, whatever the number of cycles. */
const MAY_GROW = 5;

const TODO =
  'Take back in disconnectedCallback what was added outside the element: listeners, observers, timers, lists that hold nodes.';

function grown(before: Counts, after: Counts, cycles: number): Fault[] {
  return Object.entries(after)
    .filter(([what, count]) => count - (before[what] ?? 0) > MAY_GROW)
    .map(([what, count]) =>
      fault(what, `${count - (before[what] ?? 0)} more are kept after ${cycles} times in and out of the page`, TODO),
    );
}

const proof: Proof = {
  name: 'leak',
  title: 'Put into a page and taken out a thousand times, it leaves no node, listener, observer or timer behind.',
  why: 'Pages that stay open all day, at a counter or in an app, become slow and then stop.',
  source: 'https://html.spec.whatwg.org/multipage/custom-elements.html#custom-element-reactions',
  criteria: [],
  grows: true,
  variants: [usual],
  thorough: true,
  async prove({ library, load, look, fixture, browser }) {
    const tree = await (await look({ script: 'off' })).evaluate(readTree);
    const page = await load();
    const { puppeteer: raw } = await browser();
    await page.evaluate(keepTree, tree);
    await page.evaluate(holdTimers);
    const cycles = cyclesFor(fixture, library.marks);
    await page.evaluate(cycle, WARM_UP);
    const before = await countAll(raw, tree);
    await page.evaluate(cycle, cycles);
    const after = await countAll(raw, tree);
    const left = await page.evaluate(countTimers);
    const timers = Object.entries(left).map(([kind, count]) =>
      fault(kind, `${count} go on when nothing is on the page any more`, TODO),
    );
    return [...grown(before, after, cycles), ...timers];
  },
};

export default proof;
