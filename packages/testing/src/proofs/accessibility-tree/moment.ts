// What the page is given before its own script, so that what it says does not depend on how quick the machine is.
import type { CDPSession, Page } from 'puppeteer-core';

/** Runs in the page. What waits for more than a second does not come, such as the end of an announcement. */
const holdBack = (): void => {
  const start = window.setTimeout;
  const setTimeout = (act: () => void, wait = 0, ...more: unknown[]) => (wait > 1000 ? 0 : start(act, wait, ...more));
  Object.assign(window, { setTimeout });
};

/** Runs in the page, before its own script: what an element says of itself by internals cannot be asked for later. */
const keepInternals = (): void => {
  const attach = HTMLElement.prototype.attachInternals;
  const kept = new WeakMap<Element, ElementInternals>();
  window.internalsOf = kept;
  HTMLElement.prototype.attachInternals = function () {
    const internals = attach.call(this);
    kept.set(this, internals);
    return internals;
  };
};

/**
 * Does something while every page that is loaded waits for nothing and shows its internals. It is undone by closing the session: what a
 * session set lives no longer than it.
 */
export async function atTheMoment<T>(page: Page, action: (session: CDPSession) => Promise<T>): Promise<T> {
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
