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
}
