import { intlLocale, say, sayDay } from '../core/locale.js';
import { field as messages } from '../locales/index.js';
import type { Messages } from '../locales/index.js';

/** What a person fills in. */
export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The flags of `ValidityState`, the one to mend first named first: a date that is half typed also counts as missing. */
const FAULTS = [
  'customError',
  'badInput',
  'valueMissing',
  'typeMismatch',
  'patternMismatch',
  'tooLong',
  'tooShort',
  'rangeUnderflow',
  'rangeOverflow',
  'stepMismatch',
] as const;

export type Fault = (typeof FAULTS)[number];

/** The author's own words for a fault; '' where the author wrote none. */
export type OwnWords = Record<Exclude<Fault, 'customError'>, string>;

/**
 * @param control What a person fills in.
 * @returns what is wrong with its value; undefined when it is right, or when nobody can fill it in.
 */
export function faultOf(control: Control): Fault | undefined {
  return control.willValidate ? FAULTS.find((fault) => control.validity[fault]) : undefined;
}

/** @returns the control that a person has to mend first, among those of its form. */
export function firstFault(control: Control): Element | undefined {
  return control.form ? [...control.form.elements].find((one) => faultOf(one as Control)) : control;
}

const refusals = new WeakMap<Control, string>();

/**
 * Keeps the form from being sent for a reason that the browser does not know. An author's own custom validity stays.
 *
 * @param control What a person fills in.
 * @param reason What is wrong; '' takes back an earlier reason.
 */
export function refuseIf(control: Control, reason: string): void {
  if (!reason && !refusals.has(control)) return;
  const { customError } = control.validity;
  if (customError ? control.validationMessage !== refusals.get(control) : !reason) return;
  refusals.set(control, reason);
  control.setCustomValidity(reason);
}

/** What the control is called in a sentence: its label, without the mark for optional and a closing colon or star. */
function nameOf(control: Control): string {
  const label = control.labels?.[0]?.cloneNode(true) as HTMLElement | undefined;
  for (const extra of label?.querySelectorAll('[slot], select, textarea') ?? []) extra.remove();
  return (label?.textContent ?? control.ariaLabel ?? '')
    .replace(/\s+/g, ' ')
    .replace(/[\s:*]+$/, '')
    .trim();
}

/** A `min`, a `max` or a value as people say it. A number stays ungrouped, as it has to be typed. */
function sayLimit(control: Control, limit: string): string {
  if (control.type === 'number')
    return new Intl.NumberFormat(intlLocale(control), { useGrouping: false, maximumFractionDigits: 9 }).format(+limit);
  const [day = '', time] = limit.split('T');
  const month = { month: 'long', year: 'numeric' } as const;
  const said = sayDay(control, day, { day: 'numeric', ...month }) || sayDay(control, `${day}-01`, month) || day;
  return time ? `${said}, ${time}` : said;
}

/** The nearest value below or above that fits the step: a copy of the control works it out. */
function stepped(control: HTMLInputElement, way: 'stepDown' | 'stepUp'): string {
  const copy = control.cloneNode() as HTMLInputElement;
  copy.value = control.value;
  copy[way]();
  return sayLimit(control, copy.value);
}

/** Which sentence says it, with what stands in it. */
function choose(control: HTMLInputElement, fault: Fault): [keyof Messages['field'], Record<string, string | number>?] {
  const { type } = control;
  const counted = type === 'number';
  switch (fault) {
    case 'badInput':
      return [counted ? 'number' : type.startsWith('date') ? 'date' : 'fill'];
    case 'typeMismatch':
      return [type === 'url' ? 'url' : 'email'];
    case 'patternMismatch':
      return ['pattern'];
    case 'tooLong':
      return ['tooLong', { count: control.maxLength }];
    case 'tooShort':
      return ['tooShort', { count: control.minLength }];
    case 'rangeUnderflow':
      return [counted ? 'atLeast' : 'earliest', { limit: sayLimit(control, control.min) }];
    case 'rangeOverflow':
      return [counted ? 'atMost' : 'latest', { limit: sayLimit(control, control.max) }];
    case 'stepMismatch':
      return ['nearest', { low: stepped(control, 'stepDown'), high: stepped(control, 'stepUp') }];
    default:
      return [control.matches('select') ? 'choose' : 'fill'];
  }
}

/**
 * What is wrong and what to do, in a sentence: the author's where there is one, else ours with the label in it.
 *
 * @param own The author's words.
 * @param control What a person fills in.
 * @param fault What is wrong with its value.
 * @param max The longest text, where the element counts instead of the control.
 * @returns the sentence; the browser's own when the control has no name to call it by.
 */
export function sentenceFor(own: OwnWords, control: Control, fault: Fault, max?: number): string {
  if (fault === 'customError') return control.validationMessage;
  if (own[fault]) return own[fault];
  const label = nameOf(control);
  if (!label) return control.validationMessage;
  const [key, values] = choose(control as HTMLInputElement, fault);
  return say(control, messages, key, { label, ...values, ...(max && { count: max }) });
}
