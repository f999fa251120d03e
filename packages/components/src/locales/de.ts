import type { Messages } from './messages.js';

export const button: Messages['button'] = {
  busy: 'Einen Moment bitte, wir arbeiten daran.',
};

export const helpButton: Messages['helpButton'] = {
  reachable: 'jetzt erreichbar',
  time: '{hour}.{minute}\u00a0Uhr',
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

export const field: Messages['field'] = {
  fill: 'Füllen Sie „{label}“ aus',
  choose: 'Wählen Sie bei „{label}“ eine Antwort',
  date: 'Geben Sie bei „{label}“ ein vollständiges Datum ein, das es gibt',
  number: 'Geben Sie bei „{label}“ eine Zahl in Ziffern ein',
  email: 'Geben Sie bei „{label}“ eine E-Mail-Adresse ein, wie name@beispiel.be',
  url: 'Geben Sie bei „{label}“ eine Internetadresse ein, die mit https:// beginnt',
  pattern: 'Lesen Sie „{label}“ noch einmal nach: So erkennen wir es nicht',
  tooLong: 'Geben Sie bei „{label}“ höchstens {count} Zeichen ein',
  tooShort: 'Geben Sie bei „{label}“ mindestens {count} Zeichen ein',
  earliest: 'Wählen Sie bei „{label}“ frühestens: {limit}',
  latest: 'Wählen Sie bei „{label}“ spätestens: {limit}',
  atLeast: 'Geben Sie bei „{label}“ {limit} oder mehr ein',
  atMost: 'Geben Sie bei „{label}“ {limit} oder weniger ein',
  nearest: 'Geben Sie bei „{label}“ zum Beispiel {low} oder {high} ein',
  left: 'Sie haben noch {count} Zeichen',
  over: 'Sie haben {count} Zeichen zu viel',
};

export const readAloud: Messages['readAloud'] = {
  idle: 'Vorlesen',
  playing: 'Anhalten',
  paused: 'Weiterlesen',
  label: 'Vorlesen',
  previous: 'Vorheriger Satz',
  next: 'Nächster Satz',
  stop: 'Vorlesen beenden',
  rate: 'Geschwindigkeit',
  position: 'Satz {sentence} von {sentences}',
  empty: 'Hier steht kein Text zum Vorlesen.',
  noVoice:
    'Ihr Gerät hat keine Stimme für {language}. Suchen Sie in den Einstellungen Ihres Geräts nach „Sprachausgabe“, fügen Sie eine Stimme hinzu und versuchen Sie es noch einmal.',
  noVoiceForPart: 'Ihr Gerät hat keine Stimme für {language}. Diesen Text überspringen wir.',
  failed: 'Das Vorlesen klappt gerade nicht. Versuchen Sie es später noch einmal.',
};
