// What the commands of the contract read from their arguments.

/** Says what is not known, with what is. */
export function check(what: string, wanted: string[], known: string[]): void {
  for (const name of wanted)
    if (!known.includes(name)) throw new Error(`There is no ${what} "${name}". Write one of: ${known.join(', ')}.`);
}

/** `--proof axe,reflow --proof targets` → three names. */
export const listOf = (value: string[] | undefined): string[] =>
  (value ?? []).flatMap((one) => one.split(',')).filter(Boolean);

/** `1/4` → the first of four parts; all of them together are the whole. */
export function shardOf(value = '1/1'): readonly [number, number] {
  const [, part = 0, parts = 0] = /^(\d+)\/(\d+)$/.exec(value)?.map(Number) ?? [];
  if (part < 1 || part > parts) throw new Error(`"${value}" is no part: write 1/4 for the first of four.`);
  return [part, parts];
}
