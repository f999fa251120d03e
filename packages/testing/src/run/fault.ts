// What a proof says when something is wrong, so that whoever reads it knows where to look and what to write.

export interface Fault {
  /** What it is about: a tag with the beginning of its text, or a file. */
  element: string;
  /** What should hold and does not. */
  rule: string;
  /** What to do about it. */
  todo: string;
  /** Where a picture of it is kept; null when there is none any more. */
  picture?: string | null;
  /** The success criteria that it breaks, where they are fewer than those of the proof. */
  criteria?: string[];
}

export const fault = (element: string, rule: string, todo: string, more: Partial<Fault> = {}): Fault => ({
  element,
  rule,
  todo,
  ...more,
});

export const say = ({ element, rule, todo, picture }: Fault): string =>
  `${element}: ${rule}. ${todo}${picture ? ` Picture: ${picture}` : ''}`;
