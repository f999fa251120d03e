// Told to stop, we close our browsers and go. Puppeteer does not do it: it ends every second one, and for some signals goes on.
import { signalCode } from '../../../../tools/lib/run.mjs';

/** @typedef {{ close: () => Promise<void> }} Closable */

/** What was opened, or is opening; to close it twice does no harm. @type {Promise<Closable>[]} */
const opened = [];
let leaving = false;

async function leave(signal) {
  leaving = true;
  await Promise.allSettled(opened.map(async (one) => (await one).close()));
  process.exit(signalCode(signal));
}

/** For Puppeteer's launch: it leaves signals to us. */
export const OWN_SIGNALS = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };

/**
 * Opens a browser that is closed when the process is told to stop.
 *
 * @template {Closable} T
 * @param {() => Promise<T>} start
 * @returns {Promise<T>} Once we are leaving nothing is opened any more: who waits for it leaves too.
 */
export async function closedOnStop(start) {
  if (!opened.length) for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, leave);
  if (!leaving) {
    const opening = start();
    opened.push(opening);
    const browser = await opening;
    if (!leaving) return browser;
  }
  return new Promise(() => {});
}
