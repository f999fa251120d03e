// The page is final before any script: when script arrives, nothing that the author wrote moves.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, open, type Browser } from '@naast/testing/driver';
import { start, visit, WALK, type Journey, type WalkedPage } from './support.ts';

const WIDE = 1280;
const WIDTHS = [WIDE, 390];

/** Where every authored node is, everything unfolded or not; what an element adds of its own is marked `data-naast`. */
function boxes(unfolded: boolean): string[] {
  for (const details of document.querySelectorAll('details')) details.open = unfolded;
  // The number of a case is different each time, and so is its width.
  for (const number of document.querySelectorAll('.naast-lead > strong')) number.textContent = 'SZ-2222-2222';
  const authored = [...document.body.querySelectorAll('*')].filter((node) => !node.closest('[data-naast]'));
  return authored.map((node, index) => {
    const { x, y, width, height } = node.getBoundingClientRect();
    const place = [x + scrollX, y + scrollY, width, height].map((value) => Math.round(value * 10) / 10);
    return `${index} ${node.localName}: ${place.join(' ')}`;
  });
}

const undefinedElements = () => document.querySelectorAll(':not(:defined)').length;

/** What a browser tells of a move; TypeScript does not know it yet. */
interface Shift extends PerformanceEntry {
  value: number;
}

/**
 * How much was moved until now. A push of our own comes last: when the browser has told of that, it has told of all.
 */
function shiftsUntilNow(): Promise<number[]> {
  return new Promise((resolve) => {
    const shifts: Shift[] = [];
    let pushed = Infinity;
    const push = document.createElement('div');
    push.style.blockSize = '300px';
    new PerformanceObserver((list) => {
      shifts.push(...(list.getEntries() as Shift[]));
      const ours = shifts.findIndex(({ startTime }) => startTime >= pushed);
      if (ours >= 0) resolve(shifts.slice(0, ours).map(({ value }) => value));
    }).observe({ type: 'layout-shift', buffered: true });
    // A shift carries the time of its frame, so the push is made in a frame whose time is known.
    requestAnimationFrame((frame) => {
      pushed = frame;
      document.body.prepend(push);
    });
  });
}

async function measure(browser: Browser, journey: Journey, page: WalkedPage): Promise<string[][]> {
  const found: string[][] = [];
  await browser.setViewport(WIDE, 900);
  await visit(browser, journey, 'nl', page);
  for (const width of WIDTHS) {
    await browser.setViewport(width, 900);
    for (const unfolded of [false, true]) found.push(await browser.evaluate(boxes, unfolded));
  }
  return found;
}

for (const engine of engines) {
  describe(`stability, ${engine}`, () => {
    /** Where everything is on each page, by its name, before any script. */
    const unscripted: Record<string, string[][]> = {};
    let blocked: Journey;
    let journey: Journey;
    let browser: Browser;
    before(async () => {
      browser = await open(engine);
      blocked = await start({ script: false });
      for (const page of WALK) {
        unscripted[page.name] = await measure(browser, blocked, page);
        assert.ok((await browser.evaluate(undefinedElements)) > 5, 'script ran');
      }
      journey = await start();
    });
    after(async () => {
      await browser?.close();
      await blocked?.close();
      await journey?.close();
    });

    for (const page of WALK) {
      test(`no box moves on the page "${page.name}"`, async () => {
        const now = await measure(browser, journey, page);
        const then = unscripted[page.name] ?? assert.fail(`${page.name} was not measured without script`);
        assert.equal(await browser.evaluate(undefinedElements), 0);
        // As two lists, so that a failure shows where a box was and where it went.
        const moved = (from: string[][], to: string[][]) =>
          from.map((list, at) => list.filter((box, index) => box !== to[at]?.[index]));
        assert.deepEqual(moved(now, then), moved(then, now));
      });
    }

    if (engine === 'chromium') {
      test('the browser itself saw nothing move while pages loaded', async () => {
        for (const width of WIDTHS) {
          await browser.setViewport(width, 900);
          for (const page of WALK) {
            await visit(browser, journey, 'nl', page);
            assert.deepEqual(await browser.evaluate(shiftsUntilNow), [], `${page.name} at ${width}`);
          }
        }
      });
    }
  });
}
