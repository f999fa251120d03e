// What a run came to.
import { exclusionFor } from '../library/exclusions.ts';
import { fault } from './fault.ts';
import { proofs } from '../proofs/proofs.ts';

/** @param {import('./worker.ts').Result[]} results */
export const count = (results) => ({
  passed: results.filter(({ status }) => status === 'passed').length,
  failed: results.filter(({ status }) => status === 'failed').length,
  excluded: results.filter(({ status }) => status === 'excluded').length,
  inapplicable: results.filter(({ status }) => status === 'inapplicable').length,
});

/** Rows for a terminal, with columns as wide as what stands in them. @param {(string | number)[][]} rows */
export function columns(rows) {
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => String(row[at]).length)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => String(cell).padEnd(widths[at]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** What it came to, component by component. @param {import('./worker.ts').Result[]} results */
export function byComponent(results) {
  const rows = Object.entries(Object.groupBy(results, ({ component }) => component)).map(([name, own]) => {
    const { passed, failed, excluded } = count(own);
    return [name, passed, failed, excluded];
  });
  return columns([['', 'passed', 'failed', 'excluded'], ...rows]);
}

/** Whether all looks at which something could be excluded were in the run. */
const sawAll = (proof, full) => full || (proof.variants?.length ?? 1) === 1;

/**
 * An exclusion that nothing needs any more is a failure of its own: else a later fault would hide behind it.
 *
 * @param {import('./worker.ts').Result[]} results
 * @param {import('../library/fixtures.ts').Component[]} components
 * @param {boolean} full Whether every look was in the run.
 * @returns {import('./worker.ts').Result[]}
 */
export function unneeded(results, components, full) {
  return components.flatMap(({ name, exclusions }) =>
    exclusions.flatMap((exclusion) => {
      const proof = proofs.find((one) => one.name === exclusion.proof);
      const todo = 'Take the exclusion out of exclusions.json.';
      const failed = (rule) => ({
        component: name,
        example: exclusion.example,
        proof: exclusion.proof,
        variant: null,
        status: 'failed',
        faults: [fault('exclusions.json', rule, todo)],
      });
      if (!proof) return [failed(`there is no proof "${exclusion.proof}"`)];
      const met = results.filter(
        (result) => result.component === name && exclusionFor([exclusion], result.proof, result.example ?? undefined),
      );
      if (!met.length || !sawAll(proof, full) || met.some(({ status }) => status === 'excluded')) return [];
      return [failed(`"${exclusion.proof}" on "${exclusion.example}" holds now`)];
    }),
  );
}
