// What a component is let off, for a reason that is written down: `src/<component>/exclusions.json`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} Exclusion
 * @property {string} proof The name of the proof.
 * @property {string} example The name of the example, or `*` for all.
 * @property {string} reason Why it cannot hold now, and what it means for citizens.
 * @property {string} link The report, standard or decision that shows it.
 * @property {string} review The day to look again, `YYYY-MM-DD`.
 */

const SHAPE = { proof: /./, example: /./, reason: /.{20}/, link: /^(https:\/\/|docs\/)/, review: /^\d{4}-\d\d-\d\d$/ };

/**
 * @param {string} folder The folder of a component.
 * @returns {Exclusion[]}
 */
export function exclusionsOf(folder) {
  const file = join(folder, 'exclusions.json');
  let list;
  try {
    list = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw new Error(`${file}: ${error.message}`, { cause: error });
  }
  for (const one of list)
    for (const [name, shape] of Object.entries(SHAPE)) {
      if (!shape.test(one[name] ?? ''))
        throw new Error(
          `${file}: "${name}" is ${one[name] ? `"${one[name]}"` : 'missing'}. Write proof, example (or "*"), reason (a sentence), ` +
            'link (https://… or docs/…) and review (YYYY-MM-DD).',
        );
    }
  return list;
}

/**
 * @param {Exclusion[]} exclusions
 * @param {string} proof
 * @param {string} [example] None for a proof of the component as a whole.
 */
export const exclusionFor = (exclusions, proof, example) =>
  exclusions.find((one) => one.proof === proof && (one.example === '*' || one.example === example));
