// The proofs, in the order in which they are run: the quick ones, whose failure explains others, first.
import type { LoadedPage } from '../look/page.ts';
import type { Variant } from '../look/variants.ts';
import type { Fault } from '../run/fault.ts';
import type { Context } from '../run/worker.ts';
import upgrade from './upgrade.ts';
import axe from './axe.ts';
import noScript from './no-script.ts';
import noShift from './no-shift.ts';
import moments from './moments.ts';
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

export interface Proof {
  /** One or two words with a dash, as in `text-spacing`. */
  name: string;
  /** What passes, in a sentence. */
  title: string;
  /** What it means for a citizen or a developer when it does not. */
  why: string;
  /** Where it is written: WCAG, APG, HTML, CSP. */
  source: string;
  /** The success criteria of WCAG 2.2 that it gives evidence for, such as `1.4.12`. */
  criteria: string[];
  /** What it is proved on. Default: each example. */
  of?: 'example' | 'component';
  /** How it is looked at. Default: as most people see it. */
  variants?: Variant[];
  /**
   * It only looks, or begins with that: proofs that look at the same page are run one after the other, and share it. A word names the
   * tools that the page is given (serve/tools.ts).
   */
  reads?: boolean | string;
  /** It takes seconds: a selection runs it on the first example of each component only. */
  thorough?: boolean;
  /** It takes longer with each control or node; a selection leaves it out on generated pages, which have thousands. */
  grows?: boolean;
  /** Nothing wrong is an empty list; null says that there is nothing here to prove. */
  prove: (context: Context) => Promise<Fault[] | Answer | null>;
  /** Asks the same of any page that is loaded, for `naast-axe`. */
  audit?: (page: LoadedPage, options?: { whole?: boolean }) => Promise<Answer>;
}

export interface Answer {
  faults: Fault[];
  /** The criteria that something here was checked for, where they are not all of the proof's. */
  checked?: string[];
}

export const proofs: Proof[] = [
  ...[api, words, size, upgrade, axe, secondOpinion, noScript, noShift, moments, reflow, textSpacing, forcedColours],
  ...[accessibilityTree, targets, keyboard, print, policy, shield, server, fuzz, leak],
];
