/** A sentence, or its plural forms by the categories of `Intl.PluralRules`. `{name}` marks a place for a value. */
export type Message = string | (Partial<Record<Intl.LDMLPluralRule, string>> & { other: string });

/**
 * Every sentence that a Naast element says itself, by component. A language is one file that fills these in.
 * Sentences are at B1: short, active, without blame; they say what happened and what to do.
 */
export interface Messages {
  /** naast-button */
  button: {
    /** While the button is busy. */
    busy: Message;
  };
  /** naast-help-button and naast-help-channel. help-button.css keeps their place: no longer than the longest here. */
  helpButton: {
    /** On the button, while a person can be reached. As short as can be: it shares a line. */
    reachable: Message;
    /** A time of day, on the clock of the office. */
    time: Message;
    /** A channel that is open; `{time}` may begin with a weekday, shortened. */
    open: Message;
    /** A channel that is always open. */
    always: Message;
    /** A closed channel that opens again; `{day}` is "today", "tomorrow", a weekday or a short date. */
    from: Message;
    /** A closed channel of which nobody knows when it opens. */
    closed: Message;
    /** How many minutes people wait, after "open until …,". */
    waiting: Message;
  };
  /** naast-progress-tracker */
  progressTracker: {
    /** A step with a date after the last visit. */
    new: Message;
    /** The day that was promised has passed; `{day}` is that day. */
    late: Message;
    /** The day that was expected has passed. */
    longer: Message;
  };
  /** naast-field. `{label}` is the label; no full stop, because the sentences also stand in a list of links. */
  field: {
    /** A required answer is missing. */
    fill: Message;
    /** A required choice is missing. */
    choose: Message;
    /** Half a date, or a day that no month has. */
    date: Message;
    /** Something that is no number. */
    number: Message;
    /** No e-mail address. */
    email: Message;
    /** No web address. */
    url: Message;
    /** The value does not fit the pattern; what the pattern means, only the author knows. */
    pattern: Message;
    /** More than `{count}` characters. */
    tooLong: Message;
    /** Fewer than `{count}` characters. */
    tooShort: Message;
    /** A date, month, week or time before `{limit}`. */
    earliest: Message;
    /** A date, month, week or time after `{limit}`. */
    latest: Message;
    /** A number below `{limit}`. */
    atLeast: Message;
    /** A number above `{limit}`. */
    atMost: Message;
    /** A value between two steps: the nearest that fit. */
    nearest: Message;
    /** How many characters still fit. */
    left: Message;
    /** How many characters there are too many. */
    over: Message;
  };
  /** naast-read-aloud */
  readAloud: {
    /** On the button that starts it. */
    idle: Message;
    /** The same button while it reads. */
    playing: Message;
    /** The same button while it is paused. */
    paused: Message;
    /** The name of the bar with buttons. */
    label: Message;
    /** A button: the sentence before. */
    previous: Message;
    /** A button: the sentence after. */
    next: Message;
    /** A button: no more reading. */
    stop: Message;
    /** The name of the choice of speed. */
    rate: Message;
    /** Which sentence is read, of how many. */
    position: Message;
    /** The region holds no text. */
    empty: Message;
    /** The device has no voice for `{language}`, which may be several. */
    noVoice: Message;
    /** It has no voice for a language in which a part of the text is written. */
    noVoiceForPart: Message;
    /** The voice stopped with an error. */
    failed: Message;
  };
}
