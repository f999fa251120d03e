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

export const field: Messages['field'] = {
  fill: 'Remplissez « {label} »',
  choose: 'Choisissez une réponse pour « {label} »',
  date: 'Pour « {label} », écrivez une date complète qui existe',
  number: 'Pour « {label} », écrivez un nombre en chiffres',
  email: 'Pour « {label} », écrivez une adresse e-mail, comme nom@exemple.be',
  url: 'Pour « {label} », écrivez une adresse web qui commence par https://',
  pattern: 'Relisez « {label} » : nous ne reconnaissons pas cette réponse',
  tooLong: {
    one: 'Pour « {label} », écrivez au maximum {count} caractère',
    other: 'Pour « {label} », écrivez au maximum {count} caractères',
  },
  tooShort: {
    one: 'Pour « {label} », écrivez au moins {count} caractère',
    other: 'Pour « {label} », écrivez au moins {count} caractères',
  },
  earliest: 'Pour « {label} », choisissez au plus tôt : {limit}',
  latest: 'Pour « {label} », choisissez au plus tard : {limit}',
  atLeast: 'Pour « {label} », écrivez {limit} ou plus',
  atMost: 'Pour « {label} », écrivez {limit} ou moins',
  nearest: 'Pour « {label} », écrivez par exemple {low} ou {high}',
  left: { one: 'Il vous reste {count} caractère', other: 'Il vous reste {count} caractères' },
  over: { one: 'Vous avez {count} caractère de trop', other: 'Vous avez {count} caractères de trop' },
};

export const readAloud: Messages['readAloud'] = {
  idle: 'Écouter',
  playing: 'Mettre en pause',
  paused: 'Continuer',
  label: 'Lecture à voix haute',
  previous: 'Phrase précédente',
  next: 'Phrase suivante',
  stop: 'Arrêter la lecture',
  rate: 'Vitesse',
  position: 'Phrase {sentence} sur {sentences}',
  empty: 'Il n’y a pas de texte à lire ici.',
  noVoice:
    'Votre appareil n’a pas de voix en {language}. Cherchez « voix » dans les réglages de votre appareil, ajoutez une voix et réessayez.',
  noVoiceForPart: 'Votre appareil n’a pas de voix en {language}. Nous passons ce texte.',
  failed: 'La lecture ne fonctionne pas pour le moment. Réessayez plus tard.',
};
