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

export const field: Messages['field'] = {
  fill: 'Fill in “{label}”',
  choose: 'Choose an answer for “{label}”',
  date: 'For “{label}”, enter a complete date that exists',
  number: 'For “{label}”, enter a number in digits',
  email: 'For “{label}”, enter an email address, like name@example.be',
  url: 'For “{label}”, enter a web address that starts with https://',
  pattern: 'Check “{label}” again: we do not recognise it like this',
  tooLong: {
    one: 'For “{label}”, enter {count} character at most',
    other: 'For “{label}”, enter {count} characters at most',
  },
  tooShort: {
    one: 'For “{label}”, enter at least {count} character',
    other: 'For “{label}”, enter at least {count} characters',
  },
  earliest: 'For “{label}”, choose {limit} or later',
  latest: 'For “{label}”, choose {limit} or earlier',
  atLeast: 'For “{label}”, enter {limit} or more',
  atMost: 'For “{label}”, enter {limit} or less',
  nearest: 'For “{label}”, enter {low} or {high}, for example',
  left: { one: 'You can type {count} more character', other: 'You can type {count} more characters' },
  over: { one: 'You have {count} character too many', other: 'You have {count} characters too many' },
};

export const readAloud: Messages['readAloud'] = {
  idle: 'Listen',
  playing: 'Pause',
  paused: 'Continue',
  label: 'Read aloud',
  previous: 'Previous sentence',
  next: 'Next sentence',
  stop: 'Stop reading',
  rate: 'Speed',
  position: 'Sentence {sentence} of {sentences}',
  empty: 'There is no text to read here.',
  noVoice:
    'Your device has no voice for {language}. Search for “speech” in the settings of your device, add a voice and try again.',
  noVoiceForPart: 'Your device has no voice for {language}. We skip that text.',
  failed: 'Reading aloud does not work right now. Try again later.',
};
