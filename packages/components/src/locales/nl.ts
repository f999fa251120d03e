import type { Messages } from './messages.js';

export const button: Messages['button'] = {
  busy: 'Even geduld, we zijn bezig.',
};

export const helpButton: Messages['helpButton'] = {
  reachable: 'nu bereikbaar',
  time: '{hour}.{minute} uur',
  open: 'nu open, tot {time}',
  always: 'dag en nacht open',
  from: '{day} vanaf {time}',
  closed: 'nu gesloten',
  waiting: { one: 'ongeveer {count} minuut wachten', other: 'ongeveer {count} minuten wachten' },
};

export const progressTracker: Messages['progressTracker'] = {
  new: 'Nieuw',
  late: 'Wij zijn te laat. Dit had klaar moeten zijn op {day}.',
  longer: 'Dit duurt langer dan we dachten.',
};
