import type { CDPSession } from 'puppeteer-core';
import { contrast, eyes, runIn } from '../look/eyes.ts';
import type { LoadedPage } from '../look/page.ts';
import { fault, type Fault } from '../run/fault.ts';
import { ink, picture, shows, within, type Box, type Picture } from '../look/pixels.ts';
import { usual, type Variant } from '../look/variants.ts';
import { marks } from './forced-colours/marks.ts';
import { inPage, type Edged, type Part, type Side } from './forced-colours/parts.ts';
import type { Proof } from './proofs.ts';

const todo = {
  mark: 'In @media (forced-colors: active) paint it with CanvasText and forced-color-adjust: none, or draw it with a border.',
  edge: 'Give it a border, transparent where none is wanted: forced colours paint that, and no shadow or background.',
  state:
    'Show the state by a shape, a border or system colours (Highlight, GrayText), not by background or shadow alone.',
  ring: 'Leave the outline that core gives; a shadow is not painted in forced colours.',
  text: 'Leave colours of text and ground to the browser, or take a pair of system colours.',
};

/** Whether a side of a box can be seen: at three places along it, what is on it or within contrasts 3:1 with what is outside. */
function hasEdge(one: Picture, { x, y, width, height }: Box, side: Side): boolean {
  const along = side === 'Top' || side === 'Bottom' ? width : height;
  return [0.3, 0.5, 0.7].every((part) => {
    const step = (depth: number) => {
      if (side === 'Top') return one.at(x + along * part, y + depth);
      if (side === 'Bottom') return one.at(x + along * part, y + height - 1 - depth);
      return one.at(side === 'Left' ? x + depth : x + width - 1 - depth, y + along * part);
    };
    const outside = step(-4);
    return [-2, -1, 0, 1, 2, 3].some((depth) => contrast(step(depth), outside) >= 3);
  });
}

/** Whether two pictures of a place differ so that it can be seen. */
function differs(one: Picture, other: Picture, box: Box): boolean {
  let count = 0;
  for (const [x, y] of within(box, 4)) {
    const [a, b] = [one.at(x, y), other.at(x, y)];
    if (a.some((value, index) => Math.abs(value - (b[index] ?? 0)) > 32)) count++;
  }
  return count >= 12;
}

/** What one kind of colours shows; things may stand elsewhere in the other kind. */
interface Shown {
  shot: Picture;
  marks: Map<string, Part>;
  edges: Edged[];
  states: Part[];
  /** With all states turned into the other one, where there are any. */
  flipped?: Picture;
}

async function look(page: LoadedPage, { width }: Variant, session: CDPSession): Promise<Shown> {
  const shot = await picture(page.browser, width);
  const found = await marks(session);
  return { shot, marks: found, edges: await runIn(page, inPage.edges), states: await runIn(page, inPage.states) };
}

interface Shows {
  plain: Shown;
  forced: Shown;
  /** The controls whose focus has no outline in forced colours. */
  ringless: string[];
  /** The words that cannot be read in them. */
  faint: string[];
}

/** Pictures of both states in both kinds of colours, and what there is to hold against each other. */
async function looks(page: LoadedPage, variant: Variant): Promise<Shows> {
  const { browser } = page;
  const plainly = () => browser.emulate({ forcedColors: null, colorScheme: null });
  const session = await browser.puppeteer.createCDPSession();
  try {
    const plain = await look(page, variant, session);
    await browser.emulate({ forcedColors: 'active', colorScheme: variant.theme === 'dark' ? 'dark' : 'light' });
    const forced = await look(page, variant, session);
    const ringless = await runIn(page, inPage.ringless);
    const found = { plain, forced, ringless, faint: await runIn(page, inPage.faint) };
    if (!plain.states.length) return found;
    await runIn(page, inPage.flip);
    forced.flipped = await picture(browser, variant.width);
    await plainly();
    plain.flipped = await picture(browser, variant.width);
    return found;
  } finally {
    // The browser is shared with the next proof.
    await plainly();
    await session.detach();
  }
}

const lostMarks = (plain: Shown, forced: Shown): string[] =>
  [...plain.marks].flatMap(([id, { name, box }]) => {
    const there = forced.marks.get(id);
    if (!shows(plain.shot, box) || (there && !shows(forced.shot, there.box))) return [];
    return ink(plain.shot, box) >= 6 && !(there && ink(forced.shot, there.box) >= 6) ? [name] : [];
  });

const lostEdges = (plain: Shown, forced: Shown): string[] =>
  plain.edges.flatMap(({ name, box, sides }, index) => {
    const there = forced.edges[index]?.box;
    if (!there) return [name];
    if (!shows(plain.shot, box) || !shows(forced.shot, there)) return [];
    return sides.some((side) => hasEdge(plain.shot, box, side) && !hasEdge(forced.shot, there, side)) ? [name] : [];
  });

function lostStates(plain: Shown, forced: Shown): string[] {
  const [one, other] = [plain.flipped, forced.flipped];
  if (!one || !other) return [];
  return plain.states.flatMap(({ name, box }, index) => {
    const there = forced.states[index]?.box;
    return differs(plain.shot, one, box) && !(there && differs(forced.shot, other, there)) ? [name] : [];
  });
}

const proof: Proof = {
  name: 'forced-colours',
  title: 'In forced colours every mark, edge, state and focus that normal colours show can still be seen.',
  why: 'People with low vision or migraine let Windows choose the colours; backgrounds, shadows and masks are then gone.',
  source: 'https://www.w3.org/TR/css-color-adjust-1/#forced',
  criteria: ['1.4.1', '1.4.11'],
  grows: true,
  variants: [usual, { ...usual, theme: 'dark', width: 320 }],
  async prove({ load, variant }) {
    const page = await load();
    await page.evaluate(eyes(...Object.values(inPage)));
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    const { plain, forced, ringless, faint } = await looks(page, variant);
    const say = (names: string[], rule: string, what: string): Fault[] =>
      [...new Set(names)].map((name) => fault(name, `in forced colours ${rule}`, what));
    return [
      ...say(lostMarks(plain, forced), 'it is not painted, or in the colour around it', todo.mark),
      ...say(lostEdges(plain, forced), 'its edge is gone', todo.edge),
      ...say(lostStates(plain, forced), 'its state looks like the other one', todo.state),
      ...say(ringless, 'its focus has no outline', todo.ring),
      ...say(faint, 'its words contrast less than 4.5:1', todo.text),
    ];
  },
};

export default proof;
