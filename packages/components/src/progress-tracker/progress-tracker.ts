import { NaastElement } from '../core/naast-element.js';
import { ownAttribute } from '../core/owned-attributes.js';
import { say, sayDay } from '../core/locale.js';
import { warn } from '../core/warn.js';
import { clock, dayOf, followClock, HOME, wallClock } from '../controllers/clock.js';
import { isDay } from '../core/day.js';
import { nearest } from '../core/nearest.js';
import { ownNode } from '../controllers/own-node.js';
import { progressTracker as messages } from '../locales/index.js';
import { NaastProgressStep } from './progress-step.js';

export { NaastProgressStep } from './progress-step.js';

const STEP = 'naast-progress-step';
/** The lists of steps: the tracker's own, and sub-steps. An ordinary list in the text of a step is left alone. */
const LISTS = `naast-progress-tracker > ol, ${STEP} > ol`;
const HEADING = ':scope > :is(h2, h3, h4, h5, h6)';
/** In these states nobody at the agency has to do anything, so it cannot be late. */
const NOT_OURS = ['done', 'cancelled', 'waiting-for-you'];
/** Where a case stands when no step says `current`. */
const HALTED = ['waiting-for-you', 'waiting-for-us', 'waiting-for-other', 'problem'];

/**
 * Shows where a case stands: what is done, what happens now, who is next, what was promised. Dresses an ordered list that
 * the author writes, and says honestly that a promised day has passed.
 *
 * @tagname naast-progress-tracker
 * @slot - One `<ol role="list">`, with a `<naast-progress-step>` in each `<li>`.
 * @slot summary - Where the case stands, in one line, before the list.
 * @see https://www.w3.org/TR/wai-aria-1.2/#aria-current
 */
export class NaastProgressTracker extends NaastElement {
  static override properties = {
    orientation: { values: ['vertical', 'horizontal'] },
    today: {},
    changedSince: { attribute: 'changed-since' },
  };
  static override speaks = true;
  static override content = {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['state', 'slot', 'datetime'],
  };

  /** `horizontal` puts up to five steps side by side where there is room, and below each other elsewhere. Default: `vertical`. */
  declare orientation: 'vertical' | 'horizontal';
  /** The day on which the page was made, `YYYY-MM-DD`. Default: the day it is in Belgium, wherever the device is. */
  declare today: string;
  /** When this person last looked, `YYYY-MM-DD` or with a time; steps with a later date are marked as new. Default: no step is new. */
  declare changedSince: string;

  constructor() {
    super();
    followClock(this);
  }

  protected override updated(): void {
    for (const list of this.querySelectorAll(LISTS)) {
      // Safari takes away the list role where the style sheet takes away the numbers.
      ownAttribute(list, 'role', 'list');
      markHere(list);
    }
    // A promised day is a day of the agency, also for who reads it in another time zone.
    const today = isDay(this.today) ? this.today : dayOf(wallClock(clock.now(), HOME));
    for (const step of this.querySelectorAll<NaastProgressStep>(STEP)) {
      sayLate(step, today);
      sayNew(step, today, this.changedSince);
    }
    if (__DEV__) check(this);
  }
}

const part = (step: Element, name: string): Element | null => step.querySelector(`:scope > [slot=${name}]`);

/** The moment in a part of a step: a day, perhaps with a time; '' when there is none that can be read. */
function dateIn(step: Element, name: string): string {
  const written = part(step, name)?.querySelector('time')?.getAttribute('datetime') ?? '';
  return isDay(written.slice(0, 10)) ? written : '';
}

/** The steps of one list with their items; sub-steps are lists of their own. */
const stepsOf = (list: Element): NaastProgressStep[] => [
  ...list.querySelectorAll<NaastProgressStep>(`:scope > li > ${STEP}`),
];

/** Marks the item where the case is now with `aria-current`, unless the author marked one. */
function markHere(list: Element): void {
  const steps = stepsOf(list);
  const here = (steps.find(({ state }) => state === 'current') ?? steps.find(({ state }) => HALTED.includes(state)))
    ?.parentElement;
  let authored = false;
  for (const { parentElement: item } of steps) {
    if (item && item !== here && ownAttribute(item, 'aria-current', null) !== null) authored = true;
  }
  if (here) ownAttribute(here, 'aria-current', authored ? null : 'step');
}

/** Says that a promised day has passed, or that it takes longer than expected, unless the agency says so itself. */
function sayLate(step: NaastProgressStep, today: string): void {
  const passed = (name: string): string => {
    const day = dateIn(step, name).slice(0, 10);
    return day < today ? day : '';
  };
  const promised = passed('promised');
  let text = null;
  if (!NOT_OURS.includes(step.state) && !part(step, 'late')) {
    if (promised) text = say(step, messages, 'late', { day: sayDay(step, promised) });
    else if (passed('expected')) text = say(step, messages, 'longer');
  }
  ownNode(step, 'late', text, part(step, promised ? 'promised' : 'expected'));
}

/** Marks a step with a date after the last visit, unless the agency marked it. A date to come is no news yet. */
function sayNew(step: NaastProgressStep, today: string, since: string): void {
  const date = dateIn(step, 'date');
  // Days are compared as days; moments as moments, to the minute, when both have a time.
  const length = Math.min(date.length, since.length, 16);
  const isNew =
    isDay(since.slice(0, 10)) && date.slice(0, length) > since.slice(0, length) && date.slice(0, 10) <= today;
  ownNode(step, 'new', isNew && !part(step, 'new') ? say(step, messages, 'new') : null, step.querySelector(HEADING));
}

function check(tracker: NaastProgressTracker): void {
  const lists = tracker.querySelectorAll(LISTS);
  if (!tracker.querySelector(':scope > ol')) {
    warn(tracker, 'it has no ordered list.', `Write <ol role="list">, with a <${STEP}> in each <li>.`);
  }
  for (const list of lists) {
    const here = stepsOf(list).filter(({ state }) => state === 'current').length;
    if (here > 1)
      warn(
        tracker,
        `${here} steps of one list are current.`,
        'Write state="current" on one of them; several may wait at the same time.',
      );
  }
  for (const name of ['today', 'changed-since']) {
    const written = tracker.getAttribute(name);
    if (written && !isDay(written.slice(0, 10)))
      warn(tracker, `${name}="${written}" is not a day.`, 'Write it as "2026-11-19".');
  }
  for (const step of tracker.querySelectorAll(STEP)) checkStep(step);
}

function checkStep(step: NaastProgressStep): void {
  const { values } = NaastProgressStep.properties.state;
  const state = step.getAttribute('state') ?? '';
  if (!values.includes(state)) {
    warn(
      step,
      state ? `state="${state}" is unknown.` : 'it has no state.',
      `Write state="${nearest(state, values)[0]}", or one of: ${values.join(', ')}.`,
    );
  }
  if (!part(step, 'state'))
    warn(step, 'its state is not there in words.', 'Write for example <p slot="state">Gedaan</p>.');
  if (!step.querySelector(HEADING))
    warn(step, 'it has no heading.', 'Write what happens in it as a heading, such as <h3>Aangifte ontvangen</h3>.');
  for (const name of ['date', 'expected', 'promised']) {
    const time = part(step, name)?.querySelector('time');
    if (time && !dateIn(step, name))
      warn(step, `slot="${name}" has a <time> that cannot be read.`, 'Write it as <time datetime="2026-11-19">.');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'naast-progress-tracker': NaastProgressTracker;
  }
}
