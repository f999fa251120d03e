import type { Messages } from './messages.js';

export const button: Messages['button'] = {
  busy: 'Un instant, nous traitons votre demande.',
};

export const helpButton: Messages['helpButton'] = {
  reachable: 'disponible',
  time: '{hour}\u00a0h\u00a0{minute}',
  open: 'ouvert jusqu’à {time}',
  always: 'ouvert jour et nuit',
  from: '{day} dès {time}',
  closed: 'fermé pour le moment',
  waiting: { one: 'environ {count} minute d’attente', other: 'environ {count} minutes d’attente' },
};

export const progressTracker: Messages['progressTracker'] = {
  new: 'Nouveau',
  late: 'Nous sommes en retard. Cette étape devait être terminée le {day}.',
  longer: 'Cela dure plus longtemps que prévu.',
};
