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
  /** naast-help-button and naast-help-channel */
  helpButton: {
    /** On the button, while a person can be reached. As short as can be: it shares a line. */
    reachable: Message;
    /** A time of day, on the clock of the office. */
    time: Message;
    /** A channel that is open; `{time}` may begin with a weekday. */
    open: Message;
    /** A channel that is always open. */
    always: Message;
    /** A closed channel that opens again; `{day}` is "today", "tomorrow", a weekday or a date. */
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
}
