// What script adds to the pages: values that can be copied, and motion that can be played.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { JSDOM } from 'jsdom';
import { enhanceCopy } from './client/copy.ts';
import { enhanceMotion } from './client/motion.ts';
import { copy } from './lib/bits.ts';
import type { Content } from './lib/page.ts';
import { render } from './pages/motion.ts';
import { find } from './testing.ts';

const open = (html: Content): Document => new JSDOM(`<body><main>${html}</main></body>`).window.document;
const settled = () => new Promise(setImmediate);

/** A page with one value, on a browser that answers so when the page wants to copy. */
function pageWith(t: TestContext, writeText: (text: string) => Promise<unknown>) {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  t.after(() => Reflect.deleteProperty(navigator, 'clipboard'));
  const page = open(copy('var(--naast-text-soft)', '--naast-text-soft'));
  enhanceCopy(find(page, 'main'));
  return { button: find<HTMLButtonElement>(page, 'button'), status: find(page, '[role=status]') };
}

test('a value cannot be pressed before script can copy it', () => {
  assert.equal(find<HTMLButtonElement>(open(copy('#fff')), 'button').disabled, true);
});

test('a press copies the value, says so, and is silent again for the next', async (t) => {
  const copied: string[] = [];
  const { button, status } = pageWith(t, async (text) => copied.push(text));
  assert.equal(button.disabled, false);
  assert.equal(status.textContent, '');
  find(button, 'code').click();
  await settled();
  assert.deepEqual(copied, ['var(--naast-text-soft)']);
  assert.equal(status.textContent, 'Copied: var(--naast-text-soft)');
  t.mock.timers.tick(3000);
  assert.equal(status.textContent, '');
});

test('where the browser does not let a page copy, the value stands there to select, and stays', async (t) => {
  const { button, status } = pageWith(t, () => Promise.reject(new Error('not allowed')));
  button.click();
  await settled();
  assert.match(status.textContent, /Select it here: var\(--naast-text-soft\)/);
  t.mock.timers.tick(60_000);
  assert.match(status.textContent, /Select it here/);
});

test('motion is played when it is asked for, and back', () => {
  const page = open(render());
  const stage = find(page, '.fd-play');
  const button = find<HTMLButtonElement>(page, '[data-play]');
  assert.equal(button.disabled, true);
  enhanceMotion(find(page, 'main'));
  assert.equal(stage.hasAttribute('data-played'), false);
  button.click();
  assert.equal(stage.hasAttribute('data-played'), true);
  button.click();
  assert.equal(stage.hasAttribute('data-played'), false);
});
