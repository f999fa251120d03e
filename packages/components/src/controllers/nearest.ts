/** How many letters must be added, removed or changed to get from one word to another (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const changed = (row[j - 1] as number) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[to.length] as number;
}

/**
 * The known word that looks most like a written one, for a warning in development.
 *
 * @param written What the author wrote.
 * @param known The words that exist; at least one.
 * @returns the nearest of them.
 */
export function nearest(written: string, known: readonly string[]): string {
  const far = (word: string): number => distance(written.toLowerCase(), word);
  return known.reduce((best, word) => (far(word) < far(best) ? word : best));
}
