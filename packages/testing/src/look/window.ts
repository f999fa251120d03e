// What stands on the window of a page that is proved beside what is the browser's: functions that run there find it by these names.
import type * as axe from 'axe-core';
import type { Side } from '../proofs/forced-colours/parts.ts';
import type { Fuzz } from '../proofs/fuzz/in-page.ts';
import type { Timer } from '../proofs/leak/in-page.ts';
import type { Violation } from '../proofs/policy.ts';
import type { Said } from '../proofs/print.ts';
import type { Marks } from '../library/library.ts';
import type { EqualAccess } from '../proofs/second-opinion.ts';
import type { PinnedClock } from '../serve/clock.ts';
import type { Control, Eyes } from './eyes.ts';

/** As much of it as is used (https://www.guidepup.dev/docs/virtual). */
interface ScreenReader {
  start: (options: { container: Node }) => Promise<void>;
  next: () => Promise<void>;
  lastSpokenPhrase: () => Promise<string>;
  spokenPhraseLog: () => Promise<string[]>;
  stop: () => Promise<void>;
}

declare global {
  interface Window {
    /** What proofs look with, and beside it what the proof at work has put there (eyes.ts). */
    eyes: Eyes;
    /** What the elements of the library leave on a page; a page of somebody else's has none (look/page.ts). */
    library: Marks;
    /** It stands still (serve/clock.ts). */
    clock: PinnedClock;

    /** proofs/accessibility-tree/moment.ts: what each element says of itself by internals; a page of before knows nothing of it. */
    internalsOf?: WeakMap<Element, ElementInternals>;
    /** proofs/accessibility-tree/transcript.ts: the virtual screen reader, and what it is to read, by language. */
    screenReader: { virtual: ScreenReader };
    collected: Record<string, Node[]>;

    /** proofs/forced-colours/parts.ts: what has an edge, and what is in a state. */
    edged: { node: Element; sides: Side[] }[];
    states: Element[];

    /** proofs/fuzz: what its scripts give each other, and what is called when a value is read as markup. */
    FUZZ: Fuzz;
    injected: () => void;

    /** proofs/keyboard/escape.ts: what opens something, and what lay over the page before. */
    openers: Control[];
    overlaid: Set<Element>;

    /** proofs/keyboard/order.ts: what Tab must reach, and where it came last. */
    stops: Control[];
    previous: Element | null;

    /** proofs/leak/in-page.ts: lets all that wait have their turn. @returns those that still wait */
    runTimers: () => Timer[];

    /** proofs/lib/tree.ts: copies the nodes that are kept. */
    copyFixture: () => DocumentFragment;

    /** proofs/no-script/controls.ts: the controls that had their turn, the one that has it, and the events that it brought. */
    used: Set<Element>;
    using: Control;
    happened: Set<string>;

    /** proofs/no-script/forms.ts: fills in a form by its number, and what came of sending it; the next page knows nothing of that. */
    prepareForm: (index: number) => void;
    outcome?: string;

    /** proofs/policy.ts: what is used, and what broke the policy. */
    controls: Control[];
    violations: Violation[];

    /** serve/tools.ts: the engines of rules. */
    axe: typeof axe;
    ace: EqualAccess;

    /** proofs/print.ts: what the screen says. */
    said: Said[];
  }
}
