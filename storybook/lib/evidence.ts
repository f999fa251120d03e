// What is known of a component, as a page for designers and testers: proofs, exclusions, checks by people, and what a screen reader says.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Evidence } from '../../packages/testing/src/evidence/formats.ts';
import { table, text } from '../../packages/testing/src/evidence/markup.ts';
import { checklistOf, manualChecksOf } from '../../packages/testing/src/evidence/manual.ts';
import { exclusionsOf } from '../../packages/testing/src/library/exclusions.ts';
import { proofs } from '../../packages/testing/src/proofs/proofs.ts';

const REPORT = fileURLToPath(new URL('../../evidence/report.json', import.meta.url));

/** A table of words. */
const tableOf = (caption: string, head: string[], rows: unknown[][]): string =>
  table(
    caption,
    head,
    rows.map((row) => row.map(text)),
  );

/** The last evidence that was made here, if it says something of this component. */
function results(name: string): { own: Evidence['results']; versions: Evidence['versions'] } | null {
  if (!existsSync(REPORT)) return null;
  const { results: all, versions } = JSON.parse(readFileSync(REPORT, 'utf8')) as Evidence;
  const own = all.filter(({ component }) => component === name);
  return own.length ? { own, versions } : null;
}

function proofPart(name: string): string {
  const found = results(name);
  const what = proofs.map(({ name: proof, title }): [proof: string, title: string] => [proof, title]);
  if (!found)
    return (
      `<p>No evidence has been made in this folder yet. <code>pnpm evidence --component ${name}</code> makes it; restart Storybook to see ` +
      `it here.</p>${tableOf(`${proofs.length} proofs are asked of every example`, ['Proof', 'Passes when'], what)}`
    );
  const times = (proof: string, status: string): number =>
    found.own.filter((one) => one.proof === proof && one.status === status).length;
  const rows = what.map(([proof, title]) => [
    proof,
    title,
    ...['passed', 'failed', 'excluded'].map((status) => times(proof, status)),
  ]);
  const { library, date } = found.versions;
  return tableOf(
    text([library && `${library.name} ${library.version}, commit ${library.commit}`, date].filter(Boolean).join(', ')),
    ['Proof', 'Passes when', 'Passed', 'Failed', 'Excluded'],
    rows,
  );
}

function exclusionPart(folder: string): string {
  const list = exclusionsOf(folder);
  if (!list.length) return '<p>None: everything holds.</p>';
  const rows = list.map(({ proof, example, reason, link, review }) => [proof, example, reason, link, review]);
  return tableOf('What does not hold, and why', ['Proof', 'Example', 'Reason', 'Link', 'Look again'], rows);
}

function manualPart(folder: string): string {
  const rows = manualChecksOf(folder, checklistOf({ manual: null })).map(({ what, how, status, results: done }) => {
    const { tester, date, version } = done.at(-1) ?? {};
    return [what, how, status, [tester, date, version].filter(Boolean).join(', ')];
  });
  return tableOf('What a machine cannot say', ['Check', 'How', 'Result', 'Who, when, with what'], rows);
}

/** What people have reviewed: the accessibility tree and what a screen reader says, per example. */
function reviewedPart(folder: string): string {
  const expected = join(folder, 'expected');
  if (!existsSync(expected)) return '<p>Nothing has been reviewed yet.</p>';
  return readdirSync(expected)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => {
      const words = readFileSync(join(expected, file), 'utf8').replace(/^# .*\n+/, '');
      return `<details><summary>${text(basename(file, '.md'))}</summary><pre>${text(words)}</pre></details>`;
    })
    .join('');
}

/**
 * @param folder The folder of a component.
 * @returns a page
 */
export function evidenceOf(folder: string): string {
  const name = basename(folder);
  return (
    `<main class="naast-container naast-main" lang="en"><div class="naast-content"><h1>Evidence: naast-${text(name)}</h1>` +
    `<h2>Proofs</h2>${proofPart(name)}<h2>Exclusions</h2>${exclusionPart(folder)}` +
    `<h2>Checks by people</h2>${manualPart(folder)}` +
    `<h2>What a screen reader says</h2><p>The accessibility tree and a transcript of each example, as they were reviewed.</p>` +
    `${reviewedPart(folder)}</div></main>`
  );
}
