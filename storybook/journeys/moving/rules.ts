// What an answer must be. Stated once: the page puts it on the control, where the browser holds to it, and the server
// holds what it receives to the same. The sentence for each rule stands in the words of the form.
import { addDays, readDay } from './dates.ts';

/** The answers, by part of the form, in the order of the page. */
export const PARTS = {
  address: ['street', 'postcode', 'municipality'],
  move: ['date', 'who', 'names'],
  question: ['contact'],
};

/** Who moves. */
export const WHO = ['me', 'family', 'other'];

/** Both kinds of answer in one box: something@something.something, or nine to twenty digits and what people put between. */
const CONTACT = String.raw`\s*([^\s@]+@[^\s@]+\.[^\s@]+|\+?[0-9 .\/\(\)\-]{9,20})\s*`;

/**
 * @param {string} today
 * @returns {Record<string, { required?: boolean, type?: string, min?: string, max?: string, pattern?: string,
 *   maxlength?: number, maxCount?: number, options?: string[] }>} by name, in the order of the page
 */
export const rulesFor = (today) => ({
  street: { required: true, maxlength: 120 },
  postcode: { required: true, pattern: String.raw`\s*[1-9][0-9]{3}\s*` },
  municipality: { required: true, maxlength: 60 },
  date: { required: true, type: 'date', min: addDays(today, -60), max: addDays(today, 90) },
  who: { required: true, options: WHO },
  names: { maxCount: 300 },
  contact: { pattern: CONTACT, maxlength: 120 },
});

function faultOfDay({ min, max }, day) {
  if (!day) return 'bad-input';
  if (day < min) return 'range-underflow';
  return day > max ? 'range-overflow' : null;
}

/** Which rule an answer does not keep, by the name that the browser has for it; null when all is well. */
function faultOf(rule, value) {
  if (!value) return rule.required ? 'value-missing' : null;
  if (rule.type === 'date') return faultOfDay(rule, readDay(value));
  if (rule.options && !rule.options.includes(value)) return 'value-missing';
  if (value.length > (rule.maxlength ?? rule.maxCount ?? Infinity)) return 'too-long';
  // As the browser reads the attribute: the whole value, with the v flag.
  if (rule.pattern && !new RegExp(`^(?:${rule.pattern})$`, 'v').test(value)) return 'pattern-mismatch';
  return null;
}

/**
 * The answers as they are kept: without space around them, lines ended the way HTML counts them, nothing that was not
 * asked.
 *
 * @param {URLSearchParams} posted
 * @param {string} today
 */
export function readAnswers(posted, today) {
  const names = Object.keys(rulesFor(today));
  return Object.fromEntries(names.map((name) => [name, (posted.get(name) ?? '').replace(/\r\n?/g, '\n').trim()]));
}

/** A control for dates takes no other form of writing; what cannot be read is kept as it was typed. */
export const tidy = (answers) => ({ ...answers, date: readDay(answers.date ?? '') ?? answers.date });

/**
 * @param {Record<string, string>} answers
 * @param {string} today
 * @returns {Record<string, string>} the rule that is not kept, by the name of the answer
 */
export function faultsOf(answers, today) {
  const faults = Object.entries(rulesFor(today)).map(([name, rule]) => [name, faultOf(rule, answers[name] ?? '')]);
  return Object.fromEntries(faults.filter(([, fault]) => fault));
}
