// What the commands of the contract read from their arguments.

/** Says what is not known, with what is. */
export function check(what, wanted, known) {
  for (const name of wanted)
    if (!known.includes(name)) throw new Error(`There is no ${what} "${name}". Write one of: ${known.join(', ')}.`);
}

/** `--proof axe,reflow --proof targets` → three names. */
export const listOf = (value) => (value ?? []).flatMap((one) => one.split(',')).filter(Boolean);
