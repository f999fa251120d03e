// What the page is given before its own script, so that what it says does not depend on how quick the machine is.

/** Runs in the page. What waits for more than a second does not come, such as the end of an announcement. */
const holdBack = () => {
  const start = globalThis.setTimeout;
  globalThis.setTimeout = (act, wait, ...more) => (wait > 1000 ? 0 : start(act, wait, ...more));
};

/** Runs in the page, before its own script: what an element says of itself by internals cannot be asked for later. */
const keepInternals = () => {
  const attach = HTMLElement.prototype.attachInternals;
  globalThis.internalsOf = new WeakMap();
  HTMLElement.prototype.attachInternals = function () {
    const internals = attach.call(this);
    globalThis.internalsOf.set(this, internals);
    return internals;
  };
};

/**
 * Does something while every page that is loaded waits for nothing and shows its internals. It is undone by closing the session: what a
 * session set lives no longer than it.
 *
 * @template T
 * @param {import('puppeteer-core').Page} page
 * @param {(session: import('puppeteer-core').CDPSession) => Promise<T>} action
 * @returns {Promise<T>}
 */
export async function atTheMoment(page, action) {
  const session = await page.createCDPSession();
  try {
    await session.send('Page.enable');
    await session.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `(${holdBack})(); (${keepInternals})();`,
    });
    return await action(session);
  } finally {
    await session.detach();
  }
}
