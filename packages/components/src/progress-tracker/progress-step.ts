import { NaastElement } from '../core/naast-element.js';

/**
 * One step of a case: what happens, in which state it is, and when. It dresses what the author writes; the tracker around
 * it says what only script can know.
 *
 * @tagname naast-progress-step
 * @slot - A heading (`<h2>` to `<h6>`), text, links, and an `<ol>` of sub-steps.
 * @slot state - The state in words, such as "Gedaan". Every step has one, because colour and shape alone say nothing.
 * @slot date - When it happened, with a `<time datetime>`.
 * @slot expected - When it is expected to be finished, with a `<time datetime>`.
 * @slot promised - When it is finished at the latest, with a `<time datetime>`.
 * @slot late - That the promise was not kept, in words, when the agency says so itself.
 * @slot new - A mark for what changed since the last visit, when the agency says so itself.
 */
export class NaastProgressStep extends NaastElement {
  static override properties = {
    state: {
      values: [
        'to-come',
        'done',
        'current',
        'waiting-for-you',
        'waiting-for-us',
        'waiting-for-other',
        'problem',
        'cancelled',
      ],
    },
  };
  // The tracker watches and updates all its steps at once.
  static override content = null;

  /**
   * How the step stands. `current` is where the case is now; the `waiting-` states say who is next to do something; in
   * `problem` it cannot go on as it is. Default: `to-come`.
   */
  declare state:
    | 'to-come'
    | 'done'
    | 'current'
    | 'waiting-for-you'
    | 'waiting-for-us'
    | 'waiting-for-other'
    | 'problem'
    | 'cancelled';
}

declare global {
  interface HTMLElementTagNameMap {
    'naast-progress-step': NaastProgressStep;
  }
}
