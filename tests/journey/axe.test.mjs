// axe-core finds nothing on any page, however it is looked at.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { readFile } from 'node:fs/promises';
import { engines, open } from '../driver.mjs';
import { LANGUAGES, start, visit, WALK } from './support.mjs';

const OTHERS = ['birth', 'caring', 'contact', 'accessibility', 'privacy', 'nowhere'].map((path) => ({
  name: path,
  path,
}));

/** The looks, by the attributes that an agency writes. */
const LOOKS = {
  light: { theme: 'light' },
  dark: { theme: 'dark' },
  contrast: { theme: 'contrast' },
  calm: { theme: 'light', pace: 'calm' },
};

function putOn(look, unfolded) {
  for (const [name, value] of Object.entries(look)) document.documentElement.setAttribute(`data-naast-${name}`, value);
  for (const details of document.querySelectorAll('details')) details.open = unfolded;
}

async function findViolations() {
  const { violations, passes } = await window.axe.run();
  return {
    rules: passes.length,
    violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
  };
}

describe('axe', { skip: !engines.includes('chromium') && 'runs in Chromium' }, () => {
  let browser;
  let journey;
  let plain;
  let loadAxe;
  before(async () => {
    const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    loadAxe = Object.assign(() => {}, { toString: () => `() => { ${source} }` });
    [journey, plain] = [await start(), await start({ script: false })];
    browser = await open('chromium');
  });
  after(async () => {
    await browser?.close();
    await journey?.close();
    await plain?.close();
  });

  async function examine(where, lang, pages, look, unfolded = true) {
    const found = {};
    for (const page of pages) {
      await visit(browser, where, lang, page);
      await browser.evaluate(putOn, look, unfolded);
      await browser.evaluate(loadAxe);
      const { rules, violations } = await browser.evaluate(findViolations);
      assert.ok(rules > 15, `${page.name}: axe ran`);
      if (violations.length) found[page.name] = violations;
    }
    assert.deepEqual(found, {});
  }

  for (const [name, look] of Object.entries(LOOKS)) {
    test(`every page in ${name}`, () => examine(journey, 'nl', [...WALK, ...OTHERS], look));
  }

  test('every page as it is opened, everything folded', () => examine(journey, 'nl', WALK, LOOKS.light, false));

  for (const lang of LANGUAGES.slice(1)) test(`every page in ${lang}`, () => examine(journey, lang, WALK, LOOKS.light));

  test('every page without script', () => examine(plain, 'nl', WALK, LOOKS.light));

  test('every page on a small screen', async () => {
    await browser.setViewport(320, 700);
    await examine(journey, 'nl', WALK, LOOKS.light);
  });

  test('axe sees what is wrong', async () => {
    await visit(browser, journey, 'nl', WALK[0]);
    await browser.evaluate(() => document.querySelector('main').append(document.createElement('input')));
    await browser.evaluate(loadAxe);
    assert.match((await browser.evaluate(findViolations)).violations.join(), /^label: /);
  });
});
