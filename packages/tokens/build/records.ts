// Tables of ours have the keys that their type says and no others, which the compiler cannot know; this is the one place that says so.

export const keysOf = <K extends string>(table: Partial<Record<K, unknown>>) => Object.keys(table) as K[];

export const entriesOf = <K extends string, V>(table: Partial<Record<K, V>>) => Object.entries(table) as [K, V][];

/** A table with these keys. */
export const tableOf = <K extends string, V>(keys: readonly K[], valueOf: (key: K) => V) =>
  Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<K, V>;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** What stands under a key that has to be there. */
export function at<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const found = map.get(key);
  if (found === undefined) throw new Error(`there is no ${String(key)}`);
  return found;
}
