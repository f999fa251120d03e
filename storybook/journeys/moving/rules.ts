// What an answer must be. Stated once: the page puts it on the control, where the browser holds to it, and the server
// holds what it receives to the same. The sentence for each rule stands in the words of the form.
import { entriesOf, keysOf, tableOf } from '../../../packages/tokens/build/records.ts';
import { addDays, readDay } from './dates.ts';
import type { AnswerName, Answers, Fault, Faults, PartName, Rule, Rules, Who } from './types.ts';

/** The answers, by part of the form, in the order of the page. */
export const PARTS: Record<PartName, AnswerName[]> = {
  address: ['street', 'postcode', 'municipality'],
  move: ['date', 'who', 'names'],
  question: ['contact'],
};

/** Who moves. */
export const WHO: readonly Who[] = ['me', 'family', 'other'];

/** Both kinds of answer in one box: something@something.something, or nine to twenty digits and what people put between. */
const CONTACT = String.raw`\s*([^\s@]+@[^\s@]+\.[^\s@]+|\+?[0-9 .\/\(\)\-]{9,20})\s*`;

/** By name, in the order of the page. */
export const rulesFor = (today: string): Rules => ({
  street: { required: true, maxlength: 120 },
  postcode: { required: true, pattern: String.raw`\s*[1-9][0-9]{3}\s*` },
  municipality: { required: true, maxlength: 60 },
  date: { required: true, type: 'date', min: addDays(today, -60), max: addDays(today, 90) },
  who: { required: true, options: WHO },
  names: { maxCount: 300 },
  contact: { pattern: CONTACT, maxlength: 120 },
});

function faultOfDay({ min, max }: Rule, day: string | null): Fault | null {
  if (!day) return 'bad-input';
  if (min && day < min) return 'range-underflow';
  return max && day > max ? 'range-overflow' : null;
}

/** Which rule an answer does not keep, by the name that the browser has for it; null when all is well. */
function faultOf(rule: Rule, value: string): Fault | null {
  if (!value) return rule.required ? 'value-missing' : null;
  if (rule.type === 'date') return faultOfDay(rule, readDay(value));
  if (rule.options && !rule.options.some((option) => option === value)) return 'value-missing';
  if (value.length > (rule.maxlength ?? rule.maxCount ?? Infinity)) return 'too-long';
  // As the browser reads the attribute: the whole value, with the v flag.
  if (rule.pattern && !new RegExp(`^(?:${rule.pattern})$`, 'v').test(value)) return 'pattern-mismatch';
  return null;
}

/**
 * The answers as they are kept: without space around them, lines ended the way HTML counts them, nothing that was not
 * asked.
 */
export const readAnswers = (posted: URLSearchParams, today: string): Answers =>
  tableOf(keysOf(rulesFor(today)), (name) => (posted.get(name) ?? '').replace(/\r\n?/g, '\n').trim());

/** A control for dates takes no other form of writing; what cannot be read is kept as it was typed. */
export const tidy = (answers: Answers): Answers => ({ ...answers, date: readDay(answers.date) ?? answers.date });

/** The rule that is not kept, by the name of the answer. */
export function faultsOf(answers: Partial<Answers>, today: string): Faults {
  const faults: Faults = {};
  for (const [name, rule] of entriesOf(rulesFor(today))) {
    const fault = faultOf(rule, answers[name] ?? '');
    if (fault) faults[name] = fault;
  }
  return faults;
}
