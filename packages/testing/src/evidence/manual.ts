// The checks that a person does, as data: what is on the list, and who has done which with what result.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../library/library.ts';
import { isMissing } from '../library/exclusions.ts';

export interface ManualCheck {
  id: string;
  /** What is checked, with the tool. */
  what: string;
  /** What to do, in a sentence. */
  how: string;
  criteria: string[];
}

export interface ManualResult {
  /** The id of the check. */
  check: string;
  result: 'passed' | 'failed' | 'passed with remarks';
  /** Who did it. */
  tester: string;
  /** `YYYY-MM-DD` */
  date: string;
  /** Of the tool and its platform: `NVDA 2026.1, Firefox 145, Windows 11`. */
  version: string;
  /** The release of what was checked. */
  release: string;
  remarks?: string;
}

/** A check with what people found, and the newest result as its status. */
export interface CheckByPeople extends ManualCheck {
  results: ManualResult[];
  status: string;
}

export const NOT_DONE = 'not done yet';

/** The list that holds unless a library has its own. */
const USUAL = new URL('manual-checks.json', import.meta.url);

/** What people check. */
export const checklistOf = ({ manual }: Pick<Library, 'manual'>): ManualCheck[] =>
  JSON.parse(readFileSync(manual ?? USUAL, 'utf8')) as ManualCheck[];

const RESULTS: string[] = ['passed', 'failed', 'passed with remarks'];
const NEEDED = ['check', 'result', 'tester', 'date', 'version', 'release'] as const;

function fail(file: string, text: string): never {
  throw new Error(`${file}: ${text}`);
}

/** Somebody wrote it by hand: anything may be missing. */
function validate(
  file: string,
  result: Partial<ManualResult>,
  checklist: ManualCheck[],
): asserts result is ManualResult {
  for (const name of NEEDED) if (!result[name]) fail(file, `a result has no "${name}". Write ${NEEDED.join(', ')}.`);
  if (!checklist.some(({ id }) => id === result.check))
    fail(file, `there is no check "${result.check}". Write one of: ${checklist.map(({ id }) => id).join(', ')}.`);
  if (!RESULTS.includes(result.result ?? ''))
    fail(file, `"${result.result}" is no result. Write one of: ${RESULTS.join(', ')}.`);
  if (!/^\d{4}-\d\d-\d\d$/.test(result.date ?? '')) fail(file, `"${result.date}" is no date. Write it as 2026-11-21.`);
}

function resultsIn(file: string, checklist: ManualCheck[]): ManualResult[] {
  let list: Partial<ManualResult>[] = [];
  try {
    list = JSON.parse(readFileSync(file, 'utf8')) as Partial<ManualResult>[];
  } catch (error) {
    if (!isMissing(error)) throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
  }
  return list.map((result) => {
    validate(file, result, checklist);
    return result;
  });
}

/**
 * @param folder The folder of a component; results stand in `manual.json`, a list.
 * @param checklist What people check.
 * @returns Every check, with the newest result as its status.
 */
export function manualChecksOf(folder: string, checklist: ManualCheck[]): CheckByPeople[] {
  const results = resultsIn(join(folder, 'manual.json'), checklist);
  return checklist.map((check) => {
    const own = results.filter((result) => result.check === check.id).sort((a, b) => a.date.localeCompare(b.date));
    return { ...check, results: own, status: own.at(-1)?.result ?? NOT_DONE };
  });
}
