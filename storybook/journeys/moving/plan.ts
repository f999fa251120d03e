// What happens after an address is reported, and by when: what the agency promises.
import { addWorkingDays } from './dates.ts';

/** The steps of a case, in order. */
export const STEPS = ['received', 'checked', 'visit', 'card', 'others'];

/** Who is next while a step is under way. */
const WAITS_FOR = {
  checked: 'waiting-for-us',
  visit: 'waiting-for-other',
  card: 'waiting-for-you',
  others: 'waiting-for-us',
};

/** Within how many working days: the check, the police officer's visit, the invitation that follows it. */
const CHECK = 1;
const VISIT = 15;
const CARD = 5;

/**
 * @param {{ sent: string, moved: string, stage?: number }} report The day it was sent, the day of the move, and how many
 *   steps are done.
 * @returns {{ name: string, state: string, date?: string, expected?: string, promised?: string }[]}
 */
export function planFor({ sent, moved, stage = 1 }) {
  // Nobody can see that a person lives somewhere before the move.
  const visit = addWorkingDays(sent > moved ? sent : moved, VISIT);
  const days = {
    received: { date: sent },
    checked: { expected: addWorkingDays(sent, CHECK) },
    visit: { promised: visit },
    card: { promised: addWorkingDays(visit, CARD) },
    others: {},
  };
  const stateOf = (name, index) => (index < stage ? 'done' : index === stage ? WAITS_FOR[name] : 'to-come');
  return STEPS.map((name, index) => ({ name, state: stateOf(name, index), ...days[name] }));
}
