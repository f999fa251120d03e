import { fault, type Fault } from '../run/fault.ts';
import { usual } from '../look/variants.ts';
import * as escape from './keyboard/escape.ts';
import { prepare, walk, type Elsewhere, type Place, type Walk } from './keyboard/order.ts';
import * as ring from './keyboard/ring.ts';
import type { Proof } from './proofs.ts';

const todo = {
  reach: 'Use a native button, link or control; or tabindex="0" with the keys of its role.',
  order: 'Write it in the order in which it is read; no tabindex above 0.',
  trap: 'Let Tab go on; only an open modal dialog keeps it.',
  seen: 'Keep room for it: scroll-margin, and nothing fixed or sticky over it.',
  ring: 'Leave the outline that core gives, outside the control, on what shows it; let no overflow cut it off.',
  escape: 'Listen for Escape (controllers/fold-on-escape.ts), close it and focus what opened it.',
};

/** The first that comes in another order than it is read in. */
function turned(names: string[], key: string, stops: number[]): Fault[] {
  const wrong = stops.findIndex((stop, index) => index && stop < (stops[index - 1] ?? 0));
  if (wrong < 0) return [];
  const nameAt = (index: number) => names[stops[index] ?? -1] ?? 'page';
  const rule = `${key} comes to it and to ${nameAt(wrong - 1)} in another order than they are read`;
  return [fault(nameAt(wrong), rule, todo.order, { criteria: ['2.4.3'] })];
}

const isPlace = (one: Place | Elsewhere): one is Place => 'name' in one;

/** What is wrong with the way the focus went. */
function judge(names: string[], key: string, { places, left }: Walk): Fault[] {
  const order = (key === 'Tab' ? places : [...places].reverse()).filter(isPlace);
  const found = order.map(({ stop }) => stop);
  const last = places.at(-1);
  const end = last && isPlace(last) ? last.name : 'page';
  if (!left) return [fault(end, `${key} does not come past it`, todo.trap, { criteria: ['2.1.2'] })];
  const missed = names.flatMap((name, index) =>
    found.includes(index) ? [] : [fault(name, `${key} does not reach it`, todo.reach, { criteria: ['2.1.1'] })],
  );
  const stops = found.filter((stop) => stop >= 0);
  // A place that is scrolled gets the focus from the browser itself, so that keys can scroll it.
  const strange = order.filter(({ stop, scrolls }) => stop === -1 && !scrolls);
  return [
    ...missed,
    ...turned(names, key, stops),
    ...strange.map(({ name }) =>
      fault(name, `${key} comes to it and there is nothing to do`, 'Take the tabindex away.'),
    ),
  ];
}

/** What the focus went to and cannot be seen. */
const hidden = ({ places }: Walk): Fault[] =>
  places
    .filter(isPlace)
    .flatMap(({ name, outside, covered, jumps }) => [
      ...(jumps
        ? [fault(name, 'Tab comes to it after what stands behind or below it', todo.order, { criteria: ['2.4.3'] })]
        : []),
      ...(outside
        ? [fault(name, 'it has the focus and is outside the window', todo.seen, { criteria: ['2.4.7', '2.4.11'] })]
        : []),
      ...(covered
        ? [fault(name, `it has the focus and lies under ${covered}`, todo.seen, { criteria: ['2.4.11'] })]
        : []),
    ]);

const proof: Proof = {
  name: 'keyboard',
  title:
    'Tab reaches everything in the order in which it is read, both ways; the focus is seen; Escape closes what opened.',
  why: 'Who cannot hold a mouse, or cannot see it, does everything with keys.',
  source: 'https://www.w3.org/WAI/WCAG22/Understanding/keyboard-accessible',
  criteria: ['2.1.1', '2.1.2', '2.4.3', '2.4.7', '2.4.11', '1.4.11'],
  grows: true,
  variants: [
    usual,
    { ...usual, theme: 'dark', width: 320 },
    { ...usual, theme: 'contrast', lang: 'de' },
    { ...usual, engine: 'firefox' },
    { ...usual, engine: 'webkit' },
  ],
  async prove({ load, variant }) {
    const page = await load();
    const names = await prepare(page, ...ring.inPage, ...escape.inPage);
    if (!names.length) return null;
    const most = 6 * names.length + 10;
    const forwards = await walk(page, 'Tab', most);
    const faults = [...judge(names, 'Tab', forwards), ...hidden(forwards)];
    if (faults.length) return faults;
    faults.push(...judge(names, 'Shift+Tab', await walk(page, 'Shift+Tab', most)));
    if (page.browser.engine !== 'chromium') return faults;
    for (const { name, share } of await ring.unseen(page, variant.width))
      faults.push(
        fault(name, `the focus does not show: ${share} % of a line around it contrasts 3:1`, todo.ring, {
          criteria: ['2.4.7', '1.4.11'],
        }),
      );
    for (const { name, rule } of await escape.stays(page))
      faults.push(fault(name, rule, todo.escape, { criteria: ['2.1.2'] }));
    return faults;
  },
};

export default proof;
