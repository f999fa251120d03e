// What the journey speaks of: each thing has its name here, once.
import type { Markup } from '../../lib/html.ts';

/** The languages of Belgium, and English for newcomers. */
export type Language = 'nl' | 'fr' | 'de' | 'en';

/** What the form asks. */
export type AnswerName = 'street' | 'postcode' | 'municipality' | 'date' | 'who' | 'names' | 'contact';
/** What belongs together in the form. */
export type PartName = 'address' | 'move' | 'question';
/** Who moves. */
export type Who = 'me' | 'family' | 'other';

/** What was filled in; empty text where an answer was left open. */
export type Answers = Record<AnswerName, string>;

/** What an answer must be: each is an attribute of its control, or what stands in its place. */
export interface Rule {
  required?: boolean;
  type?: 'date';
  /** The first day and the last. */
  min?: string;
  max?: string;
  pattern?: string;
  maxlength?: number;
  /** The most characters, where they are counted while one writes. */
  maxCount?: number;
  options?: readonly Who[];
}
export type Rules = Record<AnswerName, Rule>;

/** A rule that an answer does not keep, by the name that the browser has for it. */
export type Fault =
  'value-missing' | 'bad-input' | 'pattern-mismatch' | 'too-long' | 'range-underflow' | 'range-overflow';
/** What is wrong with the answers; those that are right are not named. */
export type Faults = Partial<Record<AnswerName, Fault>>;

/** What happens after an address is reported. */
export type StepName = 'received' | 'checked' | 'visit' | 'card' | 'others';
/** Who is next, as naast-progress-step has it. */
export type StepState = 'done' | 'waiting-for-us' | 'waiting-for-other' | 'waiting-for-you' | 'to-come';

/** The day of a step: of what was done, of what is expected, or by when it is promised. */
export interface StepDays {
  date?: string;
  expected?: string;
  promised?: string;
}
export interface PlannedStep extends StepDays {
  name: StepName;
  state: StepState;
}
/** The steps of a case, in order. */
export type Plan = PlannedStep[];

/** An address that was reported: the case. */
export interface Report {
  /** What the citizen says on the phone. */
  reference: string;
  /** The day it was sent. */
  sent: string;
  values: Answers;
  /** How many steps are done. */
  stage: number;
}

/** With what a request is refused. */
export type RefusedStatus = 404 | 405 | 413 | 415 | 500;

/** What is known of a visitor, or of what went wrong. */
export interface State {
  values?: Partial<Answers> | undefined;
  faults?: Faults | undefined;
  report?: Report | undefined;
  status?: RefusedStatus | undefined;
}

/** What a page is made of. */
export interface Context extends State {
  lang: Language;
  /** Its address, behind that of the language. */
  path: string;
  today: string;
}

/** What a page says. */
export interface PageWords {
  title: string;
  main: Markup;
  /** Shows the ways to a person at once, where that is what the page is about. */
  helpOpen?: boolean;
}

/** What the script and the style of a page are made of. */
export interface Parts {
  /** Without `naast-`. */
  elements: string[];
  content: 'all' | 'text';
  /** The file of its own script. */
  client: string | undefined;
}

export interface Page extends Parts {
  name: string;
  path: string;
  words: (context: Context) => PageWords;
  /** Pages of one kind differ in words only. */
  kind: string | undefined;
}

/** Where the files of a page are. */
export interface Addresses {
  script: string;
  style: string;
  icon: string;
  font: string;
}
