// What a component is let off, for a reason that is written down: `src/<component>/exclusions.json`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Exclusion {
  /** The name of the proof. */
  proof: string;
  /** The name of the example, or `*` for all. */
  example: string;
  /** Why it cannot hold now, and what it means for citizens. */
  reason: string;
  /** The report, standard or decision that shows it. */
  link: string;
  /** The day to look again, `YYYY-MM-DD`. */
  review: string;
}

const SHAPE: Record<keyof Exclusion, RegExp> = {
  proof: /./,
  example: /./,
  reason: /.{20}/,
  link: /^(https:\/\/|docs\/)/,
  review: /^\d{4}-\d\d-\d\d$/,
};

/** Whether an error says that a file is not there. */
export const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** @param folder The folder of a component. */
export function exclusionsOf(folder: string): Exclusion[] {
  const file = join(folder, 'exclusions.json');
  let list: Partial<Record<keyof Exclusion, string>>[];
  try {
    list = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (isMissing(error)) return [];
    throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
  }
  for (const one of list)
    for (const [name, shape] of Object.entries(SHAPE) as [keyof Exclusion, RegExp][]) {
      if (!shape.test(one[name] ?? ''))
        throw new Error(
          `${file}: "${name}" is ${one[name] ? `"${one[name]}"` : 'missing'}. Write proof, example (or "*"), reason (a sentence), ` +
            'link (https://… or docs/…) and review (YYYY-MM-DD).',
        );
    }
  return list as Exclusion[];
}

/** @param example None for a proof of the component as a whole. */
export const exclusionFor = (exclusions: Exclusion[], proof: string, example?: string): Exclusion | undefined =>
  exclusions.find((one) => one.proof === proof && (one.example === '*' || one.example === example));
