import type { Messages } from './messages.js';

export const button: Messages['button'] = {
  busy: 'Even geduld, we zijn bezig.',
};

export const helpButton: Messages['helpButton'] = {
  reachable: 'nu bereikbaar',
  time: '{hour}.{minute}\u00a0uur',
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

export const field: Messages['field'] = {
  fill: 'Vul “{label}” in',
  choose: 'Kies een antwoord bij “{label}”',
  date: 'Vul bij “{label}” een volledige datum in die bestaat',
  number: 'Vul bij “{label}” een getal in, met cijfers',
  email: 'Vul bij “{label}” een e-mailadres in, zoals naam@voorbeeld.be',
  url: 'Vul bij “{label}” een webadres in dat begint met https://',
  pattern: 'Kijk “{label}” nog eens na: zo herkennen we het niet',
  tooLong: { one: 'Typ bij “{label}” hoogstens {count} teken', other: 'Typ bij “{label}” hoogstens {count} tekens' },
  tooShort: { one: 'Typ bij “{label}” minstens {count} teken', other: 'Typ bij “{label}” minstens {count} tekens' },
  earliest: 'Kies bij “{label}” {limit} of later',
  latest: 'Kies bij “{label}” {limit} of eerder',
  atLeast: 'Vul bij “{label}” {limit} of meer in',
  atMost: 'Vul bij “{label}” {limit} of minder in',
  nearest: 'Vul bij “{label}” bijvoorbeeld {low} of {high} in',
  left: { one: 'Je kunt nog {count} teken typen', other: 'Je kunt nog {count} tekens typen' },
  over: { one: 'Je hebt {count} teken te veel', other: 'Je hebt {count} tekens te veel' },
};

export const readAloud: Messages['readAloud'] = {
  idle: 'Lees voor',
  playing: 'Pauzeer',
  paused: 'Ga verder',
  label: 'Voorlezen',
  previous: 'Vorige zin',
  next: 'Volgende zin',
  stop: 'Stop met voorlezen',
  rate: 'Snelheid',
  position: 'Zin {sentence} van {sentences}',
  empty: 'Hier staat geen tekst om voor te lezen.',
  noVoice:
    'Je toestel heeft geen stem voor het {language}. Zoek in de instellingen van je toestel naar ‘spraak’, voeg een stem toe en probeer het opnieuw.',
  noVoiceForPart: 'Je toestel heeft geen stem voor het {language}. Die tekst slaan we over.',
  failed: 'Voorlezen lukt nu niet. Probeer het straks opnieuw.',
};
