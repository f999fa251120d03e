// What each language has to say, page by page.
import type { Fault, PartName, RefusedStatus, StepDays, StepName, StepState, Who } from '../types.ts';

/** A heading and what stands below it. */
interface Titled {
  title: string;
  text: string;
}
interface Introduced {
  title: string;
  lead: string;
}
type TitleAndText = [title: string, text: string];

/** What is the same on every page, and the pages about the site itself. */
export interface SiteWords {
  /** Of the language. */
  name: string;
  department: string;
  skip: string;
  skipToHelp: string;
  menu: string;
  mainNav: string;
  events: string;
  cases: string;
  languages: string;
  path: string;
  required: string;
  optional: string;
  banner: { statement: string; how: string; points: TitleAndText[] };
  help: {
    title: string;
    note: string;
    subject: string;
    call: string;
    callPerson: string;
    callHours: string;
    mail: string;
    mailText: string;
    office: string;
    officeHours: string;
  };
  address: string;
  footer: { about: string; accessibility: string; privacy: string; example: string };
  contact: Introduced;
  accessibility: Introduced & { text: string[] };
  privacy: Introduced & { text: string[] };
  problems: Record<RefusedStatus, TitleAndText>;
  home: string;
}

/** What may happen in a life. */
export interface LifeEvent extends Titled {
  event: string;
  /** What to do, and what happens by itself: of all events but moving, which has a page of its own. */
  steps?: string[];
  itself?: string[];
}

export interface OverviewWords extends Introduced {
  count: (events: number) => string;
  steps: (steps: number) => string;
  automatic: (things: number) => string;
  events: LifeEvent[];
  other: { need: string; itself: string; person: string; personText: string; contact: string; back: string };
}

/** Something to do: at which agency, and when. */
export interface Task extends Titled {
  where: string;
  when: string;
}

export interface MovingWords extends Introduced {
  start: string;
  startNote: string;
  steps: string;
  where: string;
  when: string;
  list: Task[];
  itself: string;
  itselfText: string;
  itselfList: string[];
  tell: string;
  tellList: string[];
  have: string;
  haveList: string[];
}

/** A question, with a sentence for each rule that its answer may not keep. */
interface Question<Broken extends Fault> {
  label: string;
  hint?: string;
  errors: Record<Broken, string>;
}
interface DayQuestion {
  label: string;
  hint: (example: string) => string;
  errors: Record<'value-missing' | 'bad-input', string> &
    Record<'range-underflow' | 'range-overflow', (limit: string) => string>;
}
interface Choice extends Question<'value-missing'> {
  /** What stands there before one has chosen. */
  choose: string;
  options: Record<Who, string>;
}

export interface FormWords extends Introduced {
  errors: string;
  titleWithErrors: (title: string) => string;
  parts: Record<PartName, string>;
  next: string;
  back: string;
  fields: {
    street: Question<'value-missing' | 'too-long'>;
    postcode: Question<'value-missing' | 'pattern-mismatch'>;
    municipality: Question<'value-missing' | 'too-long'>;
    date: DayQuestion;
    who: Choice;
    names: Question<'too-long'>;
    contact: Question<'pattern-mismatch' | 'too-long'>;
  };
  check: Introduced & { change: string; empty: string; promise: string; send: string };
}

export interface CaseWords {
  title: string;
  lead: (moved: string) => string;
  reference: string;
  keep: string;
  now: string;
  nowText: string;
  where: string;
  summary: (step: number, steps: number) => string;
  yourTurn: (step: number, steps: number) => string;
  finished: string;
  states: Record<StepState, string>;
  dates: Record<keyof StepDays, string>;
  steps: Record<StepName, Titled>;
  answers: string;
  none: Introduced & { start: string };
}

/** All that is said in one language. */
export interface Words {
  site: SiteWords;
  overview: OverviewWords;
  moving: MovingWords;
  form: FormWords;
  case: CaseWords;
}
