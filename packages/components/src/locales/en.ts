import type { Messages } from './messages.js';

export const button: Messages['button'] = {
  busy: 'One moment, we are working on it.',
};

export const helpButton: Messages['helpButton'] = {
  reachable: 'available now',
  time: '{hour}:{minute}',
  open: 'open now, until {time}',
  always: 'open day and night',
  from: '{day} from {time}',
  closed: 'closed now',
  waiting: { one: 'about {count} minute to wait', other: 'about {count} minutes to wait' },
};

export const progressTracker: Messages['progressTracker'] = {
  new: 'New',
  late: 'We are late. This step should have been finished by {day}.',
  longer: 'This is taking longer than we thought.',
};
