// One browser page on which fixtures are loaded one after the other.
import { nameOf } from './variants.mjs';

/** The topmost elements of a fixture, marked so that an adversary's rules reach them and all inside them. */
const mark = () => {
  const top = [...document.querySelectorAll('#fixture *')].filter(
    (node) =>
      node.localName.startsWith('naast-') &&
      !node.parentElement.closest('[data-shielded]') &&
      (node.toggleAttribute('data-shielded') || true),
  );
  return top.length;
};

/** What the elements are made of has arrived and two frames have been painted. */
const settled = async () => {
  await document.fonts.ready;
  await Promise.all([...document.querySelectorAll('*')].map((node) => node.updateComplete));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
};

/** A picture of each of the topmost elements that can be seen, in Chromium. */
async function portraits(raw) {
  await raw.evaluate(mark);
  await raw.evaluate(settled);
  const pictures = [];
  for (const node of await raw.$$('[data-shielded]')) {
    const box = await node.boundingBox();
    if (!box?.width || !box.height) continue;
    pictures.push({
      name: await node.evaluate((element) => `<${element.localName}>`),
      picture: Buffer.from(await node.screenshot()),
    });
  }
  return pictures;
}

/** What a page asks for that it must not, or does not get. WebKit's driver does not tell. */
function watchRequests({ raw, engine }, address) {
  const refused = [];
  // Chromium draws the icon of its own date picker from a data: address; that asks nobody for anything.
  const inside = (url) => url.startsWith('data:') || new URL(url).origin === new URL(address).origin;
  // What the page before still asked for is broken off when this one comes.
  const asked = new Set();
  // Firefox breaks off a picture and asks for it again, so only Chromium is believed.
  const onFail = (request) =>
    engine === 'chromium' && asked.has(request) && refused.push(`request failed: ${request.url()}`);
  const onRequest = (request) => {
    asked.add(request);
    if (!inside(request.url())) refused.push(`request outside the page: ${request.url()}`);
  };
  raw?.on('requestfailed', onFail).on('request', onRequest);
  return { refused, stop: () => raw?.off('requestfailed', onFail).off('request', onRequest) };
}

const watching = new WeakMap();

/**
 * @param {import('../../../tests/driver.mjs').Browser} browser
 * @param {string} address
 * @param {import('./variants.mjs').Variant} variant
 */
export async function loadFixture(browser, address, variant) {
  const { messages, raw } = browser;
  if (messages) messages.length = 0;
  // What is asked for after loading counts too, until the next page.
  watching.get(browser)?.stop();
  const watch = watchRequests(browser, address);
  watching.set(browser, watch);
  await browser.setViewport(variant.width, 900);
  await browser.goto(address);
  await browser.evaluate(settled);
  return {
    name: nameOf(variant),
    /** The browser, for keys, clicks and what only one engine can do (`browser.raw`). */
    browser,
    /** What the console has said since the page was asked for. */
    said: () => (messages ?? []).map(({ level, text }) => `console ${level}: ${text}`),
    /** What it asked for and must not, or did not get. */
    refused: watch.refused,
    evaluate: (fn, ...args) => browser.evaluate(fn, ...args),
    portraits: () => portraits(raw),
  };
}
