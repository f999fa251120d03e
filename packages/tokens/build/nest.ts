/**
 * Paths with dots as groups within groups, as DTCG writes tokens.
 *
 * @template T
 * @param {Iterable<[string, T]>} entries
 */
export function nest(entries) {
  const root = {};
  for (const [path, leaf] of entries) {
    const keys = path.split('.');
    const group = keys.slice(0, -1).reduce((node, key) => (node[key] ??= {}), root);
    group[keys.at(-1)] = leaf;
  }
  return root;
}
