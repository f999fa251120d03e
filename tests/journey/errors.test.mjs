// A wrong answer: the same words from the browser and from the server, the focus on the summary, nothing lost.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { content } from '../../storybook/journeys/moving/content/index.mjs';
import { sentencesFor } from '../../storybook/journeys/moving/pages/form.mjs';
import { open } from '../driver.mjs';
import { ANSWERS, fillIn, follow, giveAnswer, LANGUAGES, MODES, nameOf, sent, start, TODAY } from './support.mjs';

/** What the page says, to eyes and to a screen reader, and what is in the form. */
function pageState() {
  const words = (node) => node.textContent.replace(/\s+/g, ' ').trim();
  const date = document.querySelector('#date');
  const described = (date.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id));
  return {
    focus: document.activeElement.localName,
    summary: [...document.querySelectorAll('naast-error-summary li:not([hidden])')].map(words),
    errors: [...document.querySelectorAll('naast-field > [slot=error]:not([hidden])')].map(words),
    description: words(described[0]),
    invalid: [...document.querySelectorAll('[aria-invalid=true]')].map(({ id }) => id),
    fields: [...new FormData(document.querySelector('form'))],
  };
}

const summaryHasFocus = () => document.activeElement.localName === 'naast-error-summary';

/** Sends the form; the browser keeps it when script found the error, the server answers when not. */
async function sendWrong(browser, byServer) {
  await browser.tabTo('button[type=submit]');
  if (byServer) await browser.waitForNavigation(() => browser.press('Enter'));
  else await browser.press('Enter');
  await browser.waitFor(summaryHasFocus);
}

/** Chromium itself reports a page that came with a status of 400 or more. */
const isStatus = ({ text }) => /^Failed to load resource: .* status of 422/.test(text);

for (const mode of MODES) {
  describe(`errors, ${nameOf(mode)}`, () => {
    let browser;
    let journey;
    before(async () => {
      journey = await start();
      browser = await open(mode.engine, { script: mode.script });
    });
    after(async () => {
      await browser?.close();
      await journey?.close();
    });

    for (const lang of LANGUAGES) {
      test(`a date that is too long ago, in ${lang}`, async () => {
        const wrong = { ...ANSWERS, date: '2020-01-01' };
        const sentence = sentencesFor(lang, 'date', TODAY)['range-underflow'];
        await browser.goto(`${journey.url}/${lang}/moving/form`);
        await fillIn(browser, wrong);
        await sendWrong(browser, !mode.script);
        assert.deepEqual(await browser.evaluate(pageState), {
          focus: 'naast-error-summary',
          summary: [sentence],
          errors: [sentence],
          description: sentence,
          invalid: ['date'],
          fields: sent(wrong).map(([name, value]) => [name, value.replaceAll('\r\n', '\n')]),
        });
      });
    }

    test('the summary leads to the answer, and the mended form goes on', async () => {
      await browser.press('Tab');
      await browser.press('Enter');
      assert.equal(await browser.waitFor(() => document.activeElement.id), 'date');
      await giveAnswer(browser, 'date', ANSWERS.date);
      journey.received.length = 0;
      await follow(browser, 'button[type=submit]');
      assert.equal(await browser.url(), `${journey.url}/en/moving/check`);
      assert.deepEqual(journey.received, [{ path: '/en/moving/form', fields: sent(ANSWERS) }]);
    });

    test('what only the server can see is said in the same way', async () => {
      const wrong = { ...ANSWERS, street: '   ' };
      const sentence = sentencesFor('nl', 'street', TODAY)['value-missing'];
      const { form } = content.nl;
      // A session that has answers would show them.
      await browser.goto(`${journey.url}/nl/moving/form`);
      await browser.evaluate(() => document.querySelectorAll('input, textarea').forEach((one) => (one.value = '')));
      await browser.evaluate(() => (document.querySelector('select').value = ''));
      await fillIn(browser, wrong);
      await sendWrong(browser, true);
      assert.equal(await browser.title(), `${form.titleWithErrors(form.title)} – Stad aan Zee`);
      const state = await browser.evaluate(pageState);
      assert.deepEqual([state.summary, state.errors, state.invalid], [[sentence], [sentence], ['street']]);
      assert.deepEqual(state.fields.slice(1), sent(wrong).slice(1).map(([name, value]) => [name, value.replaceAll('\r\n', '\n')]));
    });

    test('nothing was refused by the policy', () => assert.deepEqual(journey.violations, []));

    if (mode.engine !== 'webkit') {
      test('nothing was said on the console', () =>
        assert.deepEqual(
          browser.messages.filter((message) => !isStatus(message)),
          [],
        ));
    }
  });
}
