// What a run came to.
import { availableParallelism } from 'node:os';
import { exclusionFor } from '../library/exclusions.ts';
import type { Component } from '../library/fixtures.ts';
import { nameOf } from '../look/variants.ts';
import { proofs, type Proof } from '../proofs/proofs.ts';
import { fault } from './fault.ts';
import type { Result } from './worker.ts';

export type Counts = Record<Result['status'], number>;

export function count(results: Result[]): Counts {
  const counts: Counts = { passed: 0, failed: 0, excluded: 0, inapplicable: 0 };
  for (const { status } of results) counts[status]++;
  return counts;
}

type Cell = string | number;

/** Rows for a terminal, with columns as wide as what stands in them. */
export function columns(rows: Cell[][]): string {
  const width = (at: number) => Math.max(...rows.map((row) => String(row[at]).length));
  const widths = (rows[0] ?? []).map((_, at) => width(at));
  return rows
    .map((row) =>
      row
        .map((cell, at) => String(cell).padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** What it came to, component by component. */
export function byComponent(results: Result[]): string {
  const rows = Object.entries(Object.groupBy(results, ({ component }) => component)).map(([name, own = []]) => {
    const { passed, failed, excluded } = count(own);
    return [name, passed, failed, excluded];
  });
  return columns([['', 'passed', 'failed', 'excluded'], ...rows]);
}

/** What all of it took of the machine: how long it was kept, times its cores. */
export function cost(proofs: number, seconds: number, cores = availableParallelism()): string {
  const each = (seconds * cores) / Math.max(proofs, 1);
  return `${proofs} proofs in ${Math.round(seconds)} s on ${cores} cores: ${each.toFixed(3)} core-seconds each`;
}

const SLOWEST = 10;

/** The proofs that took longest; what is slow is seen before it has become many. */
export function slowest(results: Result[]): string {
  const rows = results
    .toSorted((one, other) => (other.ms ?? 0) - (one.ms ?? 0))
    .slice(0, SLOWEST)
    .map(({ proof, component, example, variant, ms = 0 }) => [
      proof,
      example ? `${component}/${example}` : component,
      variant && example ? nameOf(variant) : '',
      Math.round(ms),
    ]);
  return columns([['slowest', 'example', 'look', 'ms'], ...rows]);
}

/** Whether all looks at which something could be excluded were in the run. */
const sawAll = (proof: Proof, full: boolean): boolean => full || (proof.variants?.length ?? 1) === 1;

/**
 * An exclusion that nothing needs any more is a failure of its own: else a later fault would hide behind it.
 *
 * @param full Whether every look was in the run.
 */
export function unneeded(results: Result[], components: Component[], full: boolean): Result[] {
  return components.flatMap(({ name, exclusions }) =>
    exclusions.flatMap((exclusion): Result[] => {
      const proof = proofs.find((one) => one.name === exclusion.proof);
      const todo = 'Take the exclusion out of exclusions.json.';
      const failed = (rule: string): Result => ({
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
