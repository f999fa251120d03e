// The checks that a person does, as data: what is on the list, and who has done which with what result.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} ManualCheck
 * @property {string} id
 * @property {string} what What is checked, with the tool.
 * @property {string} how What to do, in a sentence.
 * @property {string[]} criteria
 *
 * @typedef {object} ManualResult
 * @property {string} check The id of the check.
 * @property {'passed' | 'failed' | 'passed with remarks'} result
 * @property {string} tester Who did it.
 * @property {string} date `YYYY-MM-DD`
 * @property {string} version Of the tool and its platform: `NVDA 2026.1, Firefox 145, Windows 11`.
 * @property {string} naast The version of Naast.
 * @property {string} [remarks]
 */

export const NOT_DONE = 'not done yet';

/** @type {ManualCheck[]} */
export const checklist = JSON.parse(
  readFileSync(fileURLToPath(new URL('manual-checks.json', import.meta.url)), 'utf8'),
);

const RESULTS = ['passed', 'failed', 'passed with remarks'];
const NEEDED = ['check', 'result', 'tester', 'date', 'version', 'naast'];

function fail(file, text) {
  throw new Error(`${file}: ${text}`);
}

function validate(file, result) {
  for (const name of NEEDED) if (!result[name]) fail(file, `a result has no "${name}". Write ${NEEDED.join(', ')}.`);
  if (!checklist.some(({ id }) => id === result.check))
    fail(file, `there is no check "${result.check}". Write one of: ${checklist.map(({ id }) => id).join(', ')}.`);
  if (!RESULTS.includes(result.result))
    fail(file, `"${result.result}" is no result. Write one of: ${RESULTS.join(', ')}.`);
  if (!/^\d{4}-\d\d-\d\d$/.test(result.date)) fail(file, `"${result.date}" is no date. Write it as 2026-11-21.`);
}

/**
 * @param {string} folder The folder of a component; results stand in `manual.json`, a list.
 * @returns {(ManualCheck & { results: ManualResult[], status: string })[]} Every check, with the newest result as its status.
 */
export function manualChecksOf(folder) {
  const file = join(folder, 'manual.json');
  let results = [];
  try {
    results = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code !== 'ENOENT') throw new Error(`${file}: ${error.message}`, { cause: error });
  }
  for (const result of results) validate(file, result);
  return checklist.map((check) => {
    const own = results.filter((result) => result.check === check.id).sort((a, b) => a.date.localeCompare(b.date));
    return { ...check, results: own, status: own.at(-1)?.result ?? NOT_DONE };
  });
}
