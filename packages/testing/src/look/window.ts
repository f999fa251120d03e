// What stands on the window of a page that is proved beside what is the browser's: functions that run there find it by these names.
import type { PinnedClock } from '../serve/clock.ts';
import type { Eyes } from './eyes.ts';

declare global {
  interface Window {
    /** What proofs look with, and beside it what the proof at work has put there (eyes.ts). */
    eyes: Eyes;
    /** It stands still (serve/clock.ts). */
    clock: PinnedClock;
    /** Copies the nodes that are kept (proofs/lib/tree.ts). */
    naastFixture: () => DocumentFragment;
  }
}
