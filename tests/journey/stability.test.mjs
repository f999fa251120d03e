// The page is final before any script: when script arrives, nothing that the author wrote moves.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, open } from '../driver.mjs';
import { start, visit, WALK } from './support.mjs';

const WIDTHS = [1280, 390];

/** Where every authored node is, everything unfolded or not; what an element adds of its own is marked `data-naast`. */
function boxes(unfolded) {
  for (const details of document.querySelectorAll('details')) details.open = unfolded;
  const authored = [...document.body.querySelectorAll('*')].filter((node) => !node.closest('[data-naast]'));
  return authored.map((node) => {
    const { x, y, width, height } = node.getBoundingClientRect();
    const place = [x + scrollX, y + scrollY, width, height].map((value) => Math.round(value * 10) / 10);
    return `${node.localName} ${node.textContent.trim().slice(0, 20)}: ${place.join(' ')}`;
  });
}

const undefinedElements = () => document.querySelectorAll(':not(:defined)').length;

async function measure(browser, journey, page) {
  const found = [];
  await browser.setViewport(WIDTHS[0], 900);
  await visit(browser, journey, 'nl', page);
  for (const width of WIDTHS) {
    await browser.setViewport(width, 900);
    for (const unfolded of [false, true]) found.push(await browser.evaluate(boxes, unfolded));
  }
  return found;
}

for (const engine of engines) {
  describe(`stability, ${engine}`, () => {
    const journeys = {};
    const before_ = {};
    let browser;
    before(async () => {
      browser = await open(engine);
      journeys.blocked = await start({ script: false });
      for (const page of WALK) {
        before_[page.name] = await measure(browser, journeys.blocked, page);
        assert.ok((await browser.evaluate(undefinedElements)) > 5, 'script ran');
      }
      journeys.on = await start();
    });
    after(async () => {
      await browser?.close();
      for (const journey of Object.values(journeys)) await journey.close();
    });

    for (const page of WALK) {
      test(`no box moves on the page "${page.name}"`, async () => {
        const now = await measure(browser, journeys.on, page);
        assert.equal(await browser.evaluate(undefinedElements), 0);
        for (const [index, boxesNow] of now.entries()) {
          const moved = boxesNow.filter((box, at) => box !== before_[page.name][index][at]);
          assert.deepEqual(moved, []);
          assert.equal(boxesNow.length, before_[page.name][index].length);
        }
      });
    }
  });
}
