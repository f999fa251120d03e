import { fault, type Fault } from '../run/fault.ts';
import { usual } from '../look/variants.ts';
import type { Proof } from './proofs.ts';

/** An authored node, and where it stands. */
interface Box {
  node: string;
  box: string;
}

/** Where every authored node stands, in the order of the page. What elements add themselves is left out. */
const boxes = (): Box[] => {
  const found: Box[] = [];
  for (const node of document.querySelectorAll('#fixture *')) {
    if (node.closest(window.library.added)) continue;
    const { x, y, width, height } = node.getBoundingClientRect();
    found.push({
      node: `<${node.localName}>${node.id ? `#${node.id}` : ''}`,
      box: [x, y, width, height].map((value) => Math.round(value * 10) / 10).join(' '),
    });
  }
  return found;
};

interface LayoutShift extends PerformanceEntry {
  value: number;
}

/**
 * Lets script arrive on a page that is complete and painted, fonts too, which is the hardest moment for it; and adds up what jumps.
 * https://web.dev/articles/cls says how a jump counts.
 */
const arrive = async (): Promise<number> => {
  let sum = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const entry of entries as LayoutShift[]) sum += entry.value;
  };
  const observer = new PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  for (const { href } of document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')) await import(href);
  for (const node of document.querySelectorAll('*')) {
    const update: unknown = Reflect.get(node, 'updateComplete');
    if (update) await update;
  }
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  add(observer.takeRecords());
  observer.disconnect();
  return sum;
};

/** Authored nodes that stand elsewhere with script than without; their order is the same, their ids may be new. */
const moved = (without: Box[], upgraded: Box[]): (Box & { was: string | undefined })[] =>
  upgraded
    .map(({ node, box }, index) => ({ node, box, was: without[index]?.box }))
    .filter(({ box, was }) => box !== was);

const proof: Proof = {
  name: 'no-shift',
  title: 'No authored box stands elsewhere with script than without, and nothing jumps when it arrives.',
  why: 'A page that jumps when its script arrives makes people press the wrong thing; Core Web Vitals count it (CLS).',
  source: 'https://web.dev/articles/cls',
  criteria: [],
  // A line that wraps needs more room: on a telephone, in the language with the longest words, in both paces.
  variants: [usual, { ...usual, width: 320, lang: 'de' }, { ...usual, width: 320, lang: 'de', pace: 'calm' }],
  async prove({ library, load }) {
    const page = await load({ script: 'late' });
    const without = await page.evaluate(boxes);
    const jumped = await page.evaluate(arrive);
    const upgraded = await page.evaluate(boxes);
    const keep = 'Keep its place free in the style sheet, with :not(:defined) where it must be.';
    const faults: Fault[] = moved(without, upgraded)
      .slice(0, 5)
      .map(({ node, box, was }) =>
        fault(node, `it stands at ${box} with script and at ${was ?? 'no place'} without`, keep),
      );
    if (upgraded.length !== without.length)
      faults.push(
        fault(
          'authored nodes',
          `${without.length} became ${upgraded.length}`,
          `Mark nodes of your own with ${library.marks.own}, and leave those of the author.`,
        ),
      );
    if (jumped > 0) faults.push(fault('page', `layout shift ${jumped.toFixed(4)}`, keep));
    return faults;
  },
};

export default proof;
