import { warn } from '../core/warn.js';
import type { NaastReadAloud } from './read-aloud.js';
import { findRegion } from './region.js';

/**
 * Tells the developer of a page what is wrong with a reader. Callers wrap it in `if (__DEV__)`.
 *
 * @param reader The reader.
 * @param readers All readers on the page.
 * @param rates The known speeds.
 */
export function check(reader: NaastReadAloud, readers: Iterable<NaastReadAloud>, rates: readonly number[]): void {
  const { htmlFor, rate } = reader;
  const region = findRegion(reader, htmlFor);
  if (!region && htmlFor) {
    warn(reader, `there is no element with id="${htmlFor}".`, 'Write the id of what is to be read in "for".');
  } else if (!region) {
    warn(
      reader,
      'there is nothing to read.',
      'Write for="…" with the id of what is to be read, or put the text in a <main>.',
    );
  }
  if (!rates.includes(rate)) warn(reader, `rate="${rate}" is unknown.`, `Write one of: ${rates.join(', ')}.`);
  const same = [...readers].some((other) => other !== reader && findRegion(other, other.htmlFor) === region);
  if (region && same) warn(reader, 'another reader reads the same region.', 'Write one reader for one region.');
}
