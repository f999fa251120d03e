// A wrong answer: the same words from the browser and from the server, the focus on the summary, nothing lost.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { content } from '../../storybook/journeys/moving/content/index.ts';
import { sentencesFor } from '../../storybook/journeys/moving/pages/form.ts';
import { open, type Browser } from '@naast/testing/driver';
import type { Message } from '../../packages/testing/src/engines/listen.ts';
import {
  ANSWERS,
  fillIn,
  follow,
  giveAnswer,
  LANGUAGES,
  MODES,
  nameOf,
  openForm,
  sent,
  start,
  TODAY,
  type Answers,
  type Journey,
} from './support.ts';

/** What the page says, to eyes and to a screen reader, and what is in the form. */
function pageState() {
  const words = (node: Element | null) => node?.textContent.replace(/\s+/g, ' ').trim();
  const active = document.activeElement;
  const date = document.querySelector('#date');
  const described = (date?.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id));
  return {
    focus: (active?.closest('naast-error-summary') ?? active)?.localName,
    summary: [...document.querySelectorAll('naast-error-summary li:not([hidden])')].map(words),
    errors: [...document.querySelectorAll('naast-field > [slot=error]:not([hidden])')].map(words),
    description: described.map(words).sort(),
    invalid: [...document.querySelectorAll('[aria-invalid=true]')].map(({ id }) => id),
    fields: [...new FormData(document.querySelector('form') ?? undefined)],
  };
}

/** What a form holds: lines end with one character there. */
const held = (answers: Answers) => Object.entries(answers);

const summaryHasFocus = () => document.activeElement?.closest('naast-error-summary') != null;

/** Sends the form; the browser keeps it when script found the error, the server answers when not. */
async function sendWrong(browser: Browser, byServer: boolean): Promise<void> {
  await browser.tabTo('button[type=submit]');
  if (byServer) await browser.waitForNavigation(() => browser.press('Enter'));
  else await browser.press('Enter');
  await browser.waitFor(summaryHasFocus);
}

/** Chromium itself reports a page that came with a status of 400 or more. */
const isStatus = ({ text }: Message) => /^Failed to load resource: .* status of 422/.test(text);

for (const mode of MODES) {
  describe(`errors, ${nameOf(mode)}`, () => {
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

    for (const lang of LANGUAGES) {
      test(`a date that is too long ago, in ${lang}`, async () => {
        const wrong = { ...ANSWERS, date: '2020-01-01' };
        const sentence = sentencesFor(lang, 'date', TODAY)['range-underflow'];
        await openForm(browser, journey, lang);
        await fillIn(browser, wrong);
        journey.received.length = 0;
        await sendWrong(browser, !mode.script);
        assert.equal(journey.received.length, mode.script ? 0 : 1, 'who found it');
        assert.deepEqual(await browser.evaluate(pageState), {
          focus: 'naast-error-summary',
          summary: [sentence],
          errors: [sentence],
          description: [sentence, content[lang].form.fields.date.hint('25/12/2026')].sort(),
          invalid: ['date'],
          fields: held(wrong),
        });
      });
    }

    test('the summary leads to the answer, and the mended form goes on', async () => {
      await browser.press('Tab');
      await browser.press('Enter');
      await browser.waitFor(() => location.hash === '#date' || document.activeElement?.id === 'date');
      // Without script Firefox stops right before a date control, and the next Tab goes in.
      await browser.tabTo('#date', { limit: 2 });
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
      await openForm(browser, journey, 'nl');
      await fillIn(browser, wrong);
      await sendWrong(browser, true);
      assert.equal(await browser.title(), `${form.titleWithErrors(form.title)} – Stad aan Zee`);
      const state = await browser.evaluate(pageState);
      assert.deepEqual([state.summary, state.errors, state.invalid], [[sentence], [sentence], ['street']]);
      // The server keeps answers without the space around them.
      assert.deepEqual(state.fields, held({ ...wrong, street: '' }));
    });

    test('nothing was refused by the policy', () => assert.deepEqual(journey.violations, []));

    if (mode.engine !== 'webkit') {
      test('nothing was said on the console', () =>
        assert.deepEqual(
          browser.messages?.filter((message) => !isStatus(message)),
          [],
        ));
    }
  });
}
