/** How many letters must be added, left out or changed to make one word of another (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const change = (row[j] as number) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] as number) + 1, (next[j] as number) + 1));
    }
    row = next;
  }
  return row.at(-1) as number;
}

/**
 * For warnings during development: what somebody may have meant.
 *
 * @param word A word that is not known.
 * @param words The words that are.
 * @returns the three that look most like it, those that contain it first.
 */
export function nearest(word: string, words: readonly string[]): string[] {
  const rank = (one: string): number => (word && one.includes(word) ? 0 : distance(word.toLowerCase(), one));
  return [...words].sort((a, b) => rank(a) - rank(b)).slice(0, 3);
}
