import { words } from './search-words.js';

/** What an icon is called in one way, and how much that counts. */
interface Term {
  parts: string[];
  worth: number;
}
interface Entry {
  name: string;
  /** The name as words. */
  own: Term;
  /** By language. */
  terms: Record<string, Term[]>;
}

// How well a word of the query fits a word of the icon, and how much the place of that word counts.
const EXACT = 8;
const START = 5;
const TYPO = 3;
const INSIDE = 2;
const NAME = 2;
const MEANING = 1.5;
// What fits far worse than the best is left out: who finds "bin" is not helped by "combine".
const FAINT = 0.15;

/** Letters without case and accents: "Fußgänger" and "fussganger" are one word, "cœur" and "coeur" too. */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');

const split = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

let entries: Entry[] | undefined;

/** Folds all words once, at the first search. */
function load(): Entry[] {
  const term = (text: string, worth: number): Term => ({ parts: split(text), worth });
  return words.map(([name, wordsIn]) => ({
    name,
    own: term(name, NAME),
    terms: Object.fromEntries(
      Object.entries(wordsIn).map(([lang, list]) => [lang, list.map((text, i) => term(text, i === 0 ? MEANING : 1))]),
    ),
  }));
}

/** See search-icons.d.ts. */
export function searchIcons(query: string, { lang }: { readonly lang?: string } = {}): string[] {
  const asked = split(query);
  if (asked.length === 0) return [];
  entries ??= load();
  const base = lang?.toLowerCase().split('-')[0];
  const found = entries.map(({ name, own, terms }) => {
    const known = terms[base ?? ''] ?? Object.values(terms).flat();
    return { name, ...match(asked, [own, ...known]) };
  });
  // Words that say nothing ("ik ga verhuizen") must not empty the answer: all words if that can be, else some.
  const most = Math.max(...found.map(({ hits }) => hits));
  const fitting = found.filter(({ hits }) => hits > 0 && (most < asked.length || hits === asked.length));
  const best = Math.max(...fitting.map(({ score }) => score));
  return fitting
    .filter(({ score }) => score >= best * FAINT)
    .sort((a, b) => b.score - a.score)
    .map(({ name }) => name);
}

/** How many words of the query fit, and how well together; long words say more than short ones. */
function match(asked: string[], terms: Term[]): { hits: number; score: number } {
  const scores = asked.map((word) => word.length * Math.max(...terms.map((term) => fit(word, term))));
  const whole = terms.filter(({ parts }) => parts.join(' ') === asked.join(' ')).map(({ worth }) => worth);
  const bonus = whole.length > 0 ? EXACT * asked.join('').length * Math.max(...whole) : 0;
  return { hits: scores.filter((score) => score > 0).length, score: scores.reduce((a, b) => a + b, bonus) };
}

/** The best fit among the words of one term; in a long term a word says less about the icon. */
const fit = (word: string, { parts, worth }: Term): number =>
  (Math.max(0, ...parts.map((part) => likeness(word, part))) * worth) / parts.length ** 0.25;

function likeness(word: string, part: string): number {
  if (word === part) return EXACT;
  if (word.length >= 2 && part.startsWith(word)) return START;
  if (word.length < 4) return 0;
  if (isOneOff(word, part)) return TYPO;
  return part.includes(word) ? INSIDE : 0;
}

/** One letter more, less or other, or two neighbours that changed places. */
function isOneOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i += 1;
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1);
  const swapped = short[i] === long[i + 1] && short[i + 1] === long[i];
  return short.slice(i + 1) === long.slice(i + 1) || (swapped && short.slice(i + 2) === long.slice(i + 2));
}
