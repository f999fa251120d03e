import type { Messages } from './messages.js';

export const button: Messages['button'] = {
  busy: 'Einen Moment bitte, wir arbeiten daran.',
};

export const helpButton: Messages['helpButton'] = {
  reachable: 'jetzt erreichbar',
  time: '{hour}.{minute} Uhr',
  open: 'jetzt geöffnet, bis {time}',
  always: 'Tag und Nacht geöffnet',
  from: '{day} ab {time}',
  closed: 'jetzt geschlossen',
  waiting: { one: 'etwa {count} Minute Wartezeit', other: 'etwa {count} Minuten Wartezeit' },
};

export const progressTracker: Messages['progressTracker'] = {
  new: 'Neu',
  late: 'Wir sind zu spät. Dieser Schritt sollte bis {day} fertig sein.',
  longer: 'Das dauert länger, als wir dachten.',
};
