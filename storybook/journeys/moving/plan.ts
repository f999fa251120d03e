// What happens after an address is reported, and by when: what the agency promises.
import { addWorkingDays } from './dates.ts';
import type { Plan, StepDays, StepName, StepState } from './types.ts';

/** The steps of a case, in order. */
export const STEPS: readonly StepName[] = ['received', 'checked', 'visit', 'card', 'others'];

/** Who is next while a step is under way. */
const WAITS_FOR: Record<StepName, StepState> = {
  received: 'waiting-for-us',
  checked: 'waiting-for-us',
  visit: 'waiting-for-other',
  card: 'waiting-for-you',
  others: 'waiting-for-us',
};

/** Within how many working days: the check, the police officer's visit, the invitation that follows it. */
const CHECK = 1;
const VISIT = 15;
const CARD = 5;

interface Reported {
  /** The day it was sent. */
  sent: string;
  /** The day of the move. */
  moved: string;
  /** How many steps are done. */
  stage?: number | undefined;
}

export function planFor({ sent, moved, stage = 1 }: Reported): Plan {
  // Nobody can see that a person lives somewhere before the move.
  const visit = addWorkingDays(sent > moved ? sent : moved, VISIT);
  const days: Record<StepName, StepDays> = {
    received: { date: sent },
    checked: { expected: addWorkingDays(sent, CHECK) },
    visit: { promised: visit },
    card: { promised: addWorkingDays(visit, CARD) },
    others: {},
  };
  const stateOf = (name: StepName, index: number): StepState =>
    index < stage ? 'done' : index === stage ? WAITS_FOR[name] : 'to-come';
  return STEPS.map((name, index) => ({ name, state: stateOf(name, index), ...days[name] }));
}
