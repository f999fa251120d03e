// One moment for every day and machine: examples say "nu open, tot 17.00 uur".

/** A Friday morning on which offices are open, and after the day that the example of a late step promised. */
export const MOMENT = '2026-11-27T10:30:00+01:00';
const ZONE = 'Europe/Brussels';

/**
 * Runs in the page, before its own script. Time stands still, so what waits for more than a second does not come, such as the
 * end of an announcement: a slow machine reads the same as a quick one.
 */
const stopClock = (now) => {
  const start = globalThis.setTimeout;
  globalThis.setTimeout = (act, wait, ...more) => (wait > 1000 ? 0 : start(act, wait, ...more));
  globalThis.Date = class extends Date {
    constructor(...parts) {
      super(...(parts.length ? parts : [now]));
    }
    static now() {
      return now;
    }
  };
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
 * Does something while the clock of every page that is loaded stands still. It is undone by closing the session: what a
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
    await session.send('Emulation.setTimezoneOverride', { timezoneId: ZONE });
    await session.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `(${stopClock})(${Date.parse(MOMENT)}); (${keepInternals})();`,
    });
    return await action(session);
  } finally {
    await session.detach();
  }
}
