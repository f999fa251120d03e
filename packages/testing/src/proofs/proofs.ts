// The proofs, in the order in which they are run: the quick ones, whose failure explains others, first.
import upgrade from './upgrade.ts';
import axe from './axe.ts';
import noScript from './no-script.ts';
import noShift from './no-shift.ts';
import reflow from './reflow.ts';
import shield from './shield.ts';
import textSpacing from './text-spacing.ts';
import secondOpinion from './second-opinion.ts';
import forcedColours from './forced-colours.ts';
import targets from './targets.ts';
import keyboard from './keyboard.ts';
import print from './print.ts';
import accessibilityTree from './accessibility-tree.ts';
import words from './words.ts';
import policy from './policy.ts';
import server from './server.ts';
import leak from './leak.ts';
import fuzz from './fuzz.ts';
import api from './api.ts';
import size from './size.ts';

/**
 * @typedef {object} Proof
 * @property {string} name One or two words with a dash, as in `text-spacing`.
 * @property {string} title What passes, in a sentence.
 * @property {string} why What it means for a citizen or a developer when it does not.
 * @property {string} source Where it is written: WCAG, APG, HTML, CSP.
 * @property {string[]} criteria The success criteria of WCAG 2.2 that it gives evidence for, such as `1.4.12`.
 * @property {'example' | 'component'} [of] What it is proved on. Default: each example.
 * @property {import('../look/variants.ts').Variant[]} [variants] How it is looked at. Default: as most people see it.
 * @property {boolean} [thorough] It takes seconds: a selection runs it on the first example of each component only.
 * @property {boolean} [grows] It takes longer with each control or node; a selection leaves it out on generated pages, which have
 *   thousands.
 * @property {(context: import('../run/worker.ts').Context) => Promise<import('../run/fault.ts').Fault[] | Answer | null>} prove Nothing
 *   wrong is an empty list; null says that there is nothing here to prove.
 * @property {(page: Awaited<ReturnType<typeof import('../look/page.ts').loadFixture>>, options?: { whole?: boolean }) =>
 *   Promise<Answer>} [audit] Asks the same of any page that is loaded, for `pnpm axe`.
 */

/**
 * @typedef {object} Answer
 * @property {import('../run/fault.ts').Fault[]} faults
 * @property {string[]} checked The criteria that something here was checked for, where they are not all of the proof's.
 */

/** @type {Proof[]} */
export const proofs = [
  ...[api, words, size, upgrade, axe, secondOpinion, noScript, noShift, reflow, textSpacing, forcedColours],
  ...[accessibilityTree, targets, keyboard, print, policy, shield, server, fuzz, leak],
];
