// Told to stop, we close our browsers and go. Puppeteer does not do it: it ends every second one, and for some signals goes on.
import { constants } from 'node:os';

export interface Closable {
  close: () => Promise<void>;
}

/** What was opened, or is opening; to close it twice does no harm. */
const opened: Promise<Closable>[] = [];
let leaving = false;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

async function leave(signal: NodeJS.Signals): Promise<void> {
  leaving = true;
  await Promise.allSettled(opened.map(async (one) => (await one).close()));
  // The exit code that a shell gives a program that a signal ended.
  process.exit(128 + constants.signals[signal]);
}

/** For Puppeteer's launch: it leaves signals to us. */
export const OWN_SIGNALS = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };

/**
 * Opens a browser that is closed when the process is told to stop.
 *
 * @returns Once we are leaving nothing is opened any more: who waits for it leaves too.
 */
export async function closedOnStop<T extends Closable>(start: () => Promise<T>): Promise<T> {
  if (!opened.length) for (const signal of SIGNALS) process.once(signal, leave);
  if (!leaving) {
    const opening = start();
    opened.push(opening);
    const browser = await opening;
    if (!leaving) return browser;
  }
  return new Promise(() => {});
}
