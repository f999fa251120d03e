// From overview to receipt with the keyboard alone: in every language, in every engine, with script and without.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { content } from '../../storybook/journeys/moving/content/index.ts';
import { sayDay } from '../../storybook/journeys/moving/dates.ts';
import { open, type Browser } from '@naast/testing/driver';
import {
  ANSWERS,
  fillIn,
  follow,
  LANGUAGES,
  MODES,
  nameOf,
  sent,
  start,
  TODAY,
  type Journey,
  type Lang,
} from './support.ts';

const text = (selector: string) => [...document.querySelectorAll(selector)].map((node) => node.textContent.trim());
const isInMain = () => document.activeElement?.closest('main') != null;

async function walk(browser: Browser, journey: Journey, lang: Lang): Promise<void> {
  await browser.goto(`${journey.url}/${lang}/`);
  await follow(browser, `a[href="/${lang}/moving"]`);
  await follow(browser, `a[href="/${lang}/moving/form"]`);
  await fillIn(browser, ANSWERS);
  await follow(browser, 'button[type=submit]');
  assert.equal(await browser.url(), `${journey.url}/${lang}/moving/check`);
  const said = await browser.evaluate(text, 'dd');
  assert.ok(said.includes(content[lang].form.fields.who.options.family), said.join());
  assert.ok(said.includes(sayDay(ANSWERS.date, lang, { year: true })), said.join());
  await follow(browser, 'button[type=submit]');
}

async function isReceipt(browser: Browser, journey: Journey, lang: Lang): Promise<void> {
  const words = content[lang].case;
  assert.equal(await browser.url(), `${journey.url}/${lang}/moving/case`);
  assert.equal(await browser.title(), `${words.title} – Stad aan Zee`);
  const [reference = ''] = await browser.evaluate(text, 'main strong');
  assert.match(reference, /^SZ-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
  assert.deepEqual(
    await browser.evaluate(text, 'naast-progress-step > h3'),
    Object.values(words.steps).map(({ title }) => title),
  );
  // Received today; looked at tomorrow; the officer within 15 working days; the card within 5 more, Christmas left out.
  const days = [TODAY, '2026-11-25', '2026-12-15', '2026-12-22'].map((day) => sayDay(day, lang));
  assert.deepEqual(await browser.evaluate(text, 'naast-progress-step time'), days);
}

for (const mode of MODES) {
  describe(`journey by keyboard, ${nameOf(mode)}`, () => {
    let browser: Browser;
    let journey: Journey;
    before(async () => {
      journey = await start();
      browser = await open(mode.engine, { script: mode.script });
    });
    after(async () => {
      await browser?.close();
      await journey?.close();
    });

    test('the first Tab and Enter lead to the content', async () => {
      await browser.goto(`${journey.url}/nl/`);
      await browser.press('Tab');
      assert.equal(await browser.evaluate(() => document.activeElement?.parentElement?.localName), 'naast-skip-link');
      await browser.press('Enter');
      await browser.press('Tab');
      assert.ok(await browser.evaluate(isInMain));
    });

    for (const lang of LANGUAGES) {
      test(`from overview to receipt in ${lang}`, async () => {
        journey.received.length = 0;
        await walk(browser, journey, lang);
        await isReceipt(browser, journey, lang);
        assert.deepEqual(journey.received, [
          { path: `/${lang}/moving/form`, fields: sent(ANSWERS) },
          { path: `/${lang}/moving/check`, fields: [] },
        ]);
      });
    }

    test('the receipt is still there under "my cases"', async () => {
      await browser.goto(`${journey.url}/nl/`);
      await follow(browser, 'naast-header a[href="/nl/moving/case"]');
      await isReceipt(browser, journey, 'nl');
    });

    test('nothing was refused by the policy', () => assert.deepEqual(journey.violations, []));

    // WebKit's driver does not tell; there the policy, which lets nothing else through, is the proof.
    if (mode.engine !== 'webkit') {
      test('nothing was said on the console', () => assert.deepEqual(browser.messages, []));

      test('nothing was asked of anybody else', () => {
        // Browsers draw their own controls with data: addresses; the page's policy lets it use none.
        const asked = (browser.requests ?? []).map(({ url }) => url).filter((url) => !url.startsWith('data:'));
        assert.ok(asked.length > 20);
        assert.deepEqual(
          asked.filter((url) => !url.startsWith(`${journey.url}/`)),
          [],
        );
      });
    }

    test('the policy is in force, and says what it refuses', async () => {
      await browser.evaluate(() => {
        document.body.append(Object.assign(document.createElement('img'), { src: 'http://127.0.0.1:9/elsewhere.png' }));
      });
      const deadline = Date.now() + 5000;
      while (!journey.violations.length && Date.now() < deadline) await browser.evaluate(() => true);
      assert.match(journey.violations.join(), /127\.0\.0\.1:9/);
    });
  });
}
