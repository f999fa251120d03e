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

/** A picture of each of the topmost elements that can be seen. */
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

/**
 * @param {import('../../../tests/driver.mjs').Browser} browser Chromium.
 * @param {string} address
 * @param {import('./variants.mjs').Variant} variant
 */
export async function loadFixture(browser, address, variant) {
  const { raw } = browser;
  browser.messages.length = 0;
  const refused = [];
  const onFail = (request) => refused.push(`request failed: ${request.url()}`);
  // Chromium draws the icon of its own date picker from a data: address; that asks nobody for anything.
  const inside = (url) => url.startsWith('data:') || new URL(url).origin === new URL(address).origin;
  const onRequest = (request) => inside(request.url()) || refused.push(`request outside the page: ${request.url()}`);
  raw.on('requestfailed', onFail).on('request', onRequest);
  await browser.setViewport(variant.width, 900);
  await browser.goto(address);
  await raw.evaluate(settled);
  raw.off('requestfailed', onFail).off('request', onRequest);
  return {
    name: nameOf(variant),
    said: browser.messages.map(({ level, text }) => `console ${level}: ${text}`),
    refused,
    evaluate: (fn, ...args) => raw.evaluate(fn, ...args),
    portraits: () => portraits(raw),
  };
}
