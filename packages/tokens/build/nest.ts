/** Groups within groups; what is no group is a leaf. */
export interface Nested<T> {
  [key: string]: T | Nested<T>;
}

/**
 * Paths with dots as groups within groups, as DTCG writes tokens.
 *
 * @param entries The leaves by path.
 */
export function nest<T>(entries: Iterable<readonly [path: string, leaf: T]>): Nested<T> {
  const root: Nested<T> = {};
  for (const [path, leaf] of entries) {
    const keys = path.split('.');
    const last = keys.pop() ?? path;
    // A path is that of a leaf or of a group, never of both: a source in which it is both cannot be written.
    const group = keys.reduce((node, key) => (node[key] ??= {}) as Nested<T>, root);
    group[last] = leaf;
  }
  return root;
}
