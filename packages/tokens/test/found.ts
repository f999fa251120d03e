// What has to be there, and what a pattern has to catch: a test that misses it fails, and says what is missing.
import assert from 'node:assert/strict';

/** What a table has under this key. */
export const member = <V>(table: Readonly<Record<string, V>>, key: string) =>
  table[key] ?? assert.fail(`there is no ${key}`);

const firstGroup = (match: RegExpExecArray | null, pattern: RegExp) =>
  match?.[1] ?? assert.fail(`nothing is caught by ${pattern}`);

/** What the first group of the pattern catches. */
export const caught = (text: string, pattern: RegExp) => firstGroup(pattern.exec(text), pattern);

/** The same for every match; the pattern is a global one. */
export const allCaught = (text: string, pattern: RegExp) =>
  Array.from(text.matchAll(pattern), (match) => firstGroup(match, pattern));
