// What the results of proofs and of people say about each success criterion. “Supports” is only said of what was checked.
import type { Exclusion } from '../library/exclusions.ts';
import type { Component } from '../library/fixtures.ts';
import { proofs } from '../proofs/proofs.ts';
import type { Result } from '../run/worker.ts';
import { checklistOf, manualChecksOf, type CheckByPeople } from './manual.ts';
import { criteria } from './wcag.ts';

export type Status = 'supports' | 'supports with exceptions' | 'does not support' | 'not evaluated by machine';

/** How often a proof came to what. */
export interface Tally {
  proof: string;
  passed: number;
  failed: number;
  excluded: number;
}

export type Checked = Pick<CheckByPeople, 'id' | 'what' | 'status'>;

/** What is known of one criterion. */
export interface Finding {
  number: string;
  status: Status;
  proofs: Tally[];
  /** The checks by people that belong to it. */
  manual: Checked[];
}

/** What is known of one component, or of one page. */
export interface Subject {
  name: string;
  criteria: Finding[];
  manual: CheckByPeople[];
  exclusions: Exclusion[];
}

const criteriaOf = new Map(proofs.map(({ name, criteria: numbers }) => [name, numbers]));

/** Whether a result speaks of a criterion: its proof does; and of faults, those that name criteria speak of these only. */
function speaksOf(number: string, { proof, faults }: Result): boolean {
  const named = faults.flatMap((fault) => fault.criteria ?? []);
  if (named.includes(number)) return true;
  if (!criteriaOf.get(proof)?.includes(number)) return false;
  return !faults.length || faults.some((fault) => !fault.criteria);
}

/** A result whose faults name other criteria says nothing against this one: for this one the proof passed. */
function outcomeFor(number: string, result: Result): Result['status'] | null {
  // Of a proof that says what it checked, the rest has not been.
  if (result.checked && !result.checked.includes(number)) return null;
  if (speaksOf(number, result)) return result.status;
  return criteriaOf.get(result.proof)?.includes(number) && result.faults.length ? 'passed' : null;
}

function tally(number: string, results: Result[]): Tally[] {
  const rows = new Map<string, Tally>();
  for (const result of results) {
    const outcome = outcomeFor(number, result);
    if (!outcome || outcome === 'inapplicable') continue;
    const row = rows.get(result.proof) ?? { proof: result.proof, passed: 0, failed: 0, excluded: 0 };
    row[outcome]++;
    rows.set(result.proof, row);
  }
  return [...rows.values()];
}

function judge(rows: Tally[], manual: Checked[]): Status {
  const sum = (key: Exclude<keyof Tally, 'proof'>) => rows.reduce((total, row) => total + row[key], 0);
  const said = (status: string) => manual.some((check) => check.status === status);
  if (sum('failed') || said('failed')) return 'does not support';
  if (sum('excluded') || said('passed with remarks')) return 'supports with exceptions';
  return sum('passed') || said('passed') ? 'supports' : 'not evaluated by machine';
}

/**
 * @param results Those of one component, or of one page.
 * @returns One for each criterion of WCAG 2.2, A and AA.
 */
export function rollUp(results: Result[], manual: CheckByPeople[] = []): Finding[] {
  return criteria.map(({ number }) => {
    const checks = manual
      .filter((check) => check.criteria.includes(number))
      .map(({ id, what, status }) => ({ id, what, status }));
    const rows = tally(number, results);
    return { number, status: judge(rows, checks), proofs: rows, manual: checks };
  });
}

/** @param components None for pages that are not ours. */
export function subjects(results: Result[], components: Component[]): Subject[] {
  const names = [...new Set(results.map(({ component }) => component))];
  return names.map((name) => {
    const component = components.find((one) => one.name === name);
    const own = results.filter((result) => result.component === name);
    const manual = component ? manualChecksOf(component.folder, checklistOf(component.library)) : [];
    return { name, criteria: rollUp(own, manual), manual, exclusions: component?.exclusions ?? [] };
  });
}
