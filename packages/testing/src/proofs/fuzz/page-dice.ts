// Runs in the page: chance that is the same on each run, and the values that it draws.
import type { Fuzz } from './in-page.ts';

window.FUZZ = {} as Fuzz; // Each script puts in its part.
{
  const { FUZZ } = window;
  /** FNV-1a of a text: the seed is the name of the example. */
  const seedOf = (text: string) =>
    [...text].reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5);

  /** Mulberry32: small, known, and the same in each engine. */
  FUZZ.roll = (seed) => {
    let state = seedOf(seed);
    return (below) => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
    };
  };

  /** Would show as an element with this attribute, a call, or an address, were it ever read as markup. */
  FUZZ.MARKUP = [
    '"><img data-injected src=x onerror=injected()>',
    "'><script data-injected>injected()</script>",
    '</p></details><svg data-injected onload=injected()>',
    'javascript:injected()',
  ];
  FUZZ.ODD = [
    '',
    ' ',
    'onbekend',
    '0',
    '-1',
    '1e309',
    'NaN',
    'null',
    '2026-13-45',
    '#',
    '*',
    ']',
    '\\',
    '{count}',
    '\u202e\u0000',
    'x'.repeat(20_000),
  ];
  FUZZ.BAGS = [null, undefined, true, false, 0, -1, NaN, Infinity, {}, [], ['a'], 9n];
  FUZZ.LANGUAGES = ['fr', 'de', 'en', 'nl-BE', 'xx', '', 'fr_BE', '-', 'x'.repeat(300), FUZZ.MARKUP[0], 'ar'];
  FUZZ.TAGS = ['p', 'span', 'li', 'h3', 'div', 'a', 'button', 'label', 'time', 'ul', 'details'];
  FUZZ.SLOTS = ['hint', 'error', 'state', 'facts', 'note', 'summary', 'onbekend'];
  FUZZ.TYPED = {
    date: '2026-11-03',
    email: 'an@voorbeeld.be',
    number: '12',
    time: '10:30',
    month: '2026-11',
    tel: '0470123456',
    url: 'https://voorbeeld.be/',
  };

  FUZZ.nameOf = (node) => `<${node.localName}${node.id ? ` id="${node.id}"` : ''}>`;
  FUZZ.short = (value) => (typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : String(value));
}
