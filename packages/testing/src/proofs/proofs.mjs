// The proofs, in the order in which they are run: the quick ones, whose failure explains others, first.
import upgrade from './upgrade.mjs';
import axe from './axe.mjs';
import noScript from './no-script.mjs';
import noShift from './no-shift.mjs';
import reflow from './reflow.mjs';
import shield from './shield.mjs';
import textSpacing from './text-spacing.mjs';
import secondOpinion from './second-opinion.mjs';
import forcedColours from './forced-colours.mjs';
import targets from './targets.mjs';
import keyboard from './keyboard.mjs';
import print from './print.mjs';
import accessibilityTree from './accessibility-tree.mjs';
import words from './words.mjs';
import policy from './policy.mjs';
import server from './server.mjs';
import leak from './leak.mjs';
import fuzz from './fuzz.mjs';
import api from './api.mjs';
import size from './size.mjs';

/**
 * @typedef {object} Proof
 * @property {string} name One or two words with a dash, as in `text-spacing`.
 * @property {string} title What passes, in a sentence.
 * @property {string} why What it means for a citizen or a developer when it does not.
 * @property {string} source Where it is written: WCAG, APG, HTML, CSP.
 * @property {string[]} criteria The success criteria of WCAG 2.2 that it gives evidence for, such as `1.4.12`.
 * @property {'example' | 'component'} [of] What it is proved on. Default: each example.
 * @property {import('../look/variants.mjs').Variant[]} [variants] How it is looked at. Default: as most people see it.
 * @property {boolean} [thorough] It takes seconds: a selection runs it on the first example of each component only.
 * @property {boolean} [grows] It takes longer with each control or node; a selection leaves it out on generated pages, which have
 *   thousands.
 * @property {(context: import('../run/worker.mjs').Context) => Promise<import('../run/fault.mjs').Fault[] | Answer | null>} prove Nothing
 *   wrong is an empty list; null says that there is nothing here to prove.
 * @property {(page: Awaited<ReturnType<typeof import('../look/page.mjs').loadFixture>>, options?: { whole?: boolean }) =>
 *   Promise<Answer>} [audit] Asks the same of any page that is loaded, for `pnpm axe`.
 */

/**
 * @typedef {object} Answer
 * @property {import('../run/fault.mjs').Fault[]} faults
 * @property {string[]} checked The criteria that something here was checked for, where they are not all of the proof's.
 */

/** @type {Proof[]} */
export const proofs = [
  ...[api, words, size, upgrade, axe, secondOpinion, noScript, noShift, reflow, textSpacing, forcedColours],
  ...[accessibilityTree, targets, keyboard, print, policy, shield, server, fuzz, leak],
];
