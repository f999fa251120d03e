// The evidence as a page that a tester can filter, print and sign. It stands alone: one file, opened from a folder, so its style
// and script are in it.
import { readFileSync } from 'node:fs';
import { proofs } from '../proofs/proofs.ts';
import { pageScript } from '../look/page-script.ts';
import { nameOf } from '../look/variants.ts';
import { table, text } from './markup.ts';
import type { Fault } from '../run/fault.ts';
import type { Result } from '../run/worker.ts';
import type { Evidence } from './formats.ts';
import type { ManualResult } from './manual.ts';
import type { Status, Subject, Tally } from './roll-up.ts';
import { criterion } from './wcag.ts';

const part = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

const status = (word: string) => `<span class="status" data-status="${word.replaceAll(' ', '-')}">${word}</span>`;

function versionsOf({ versions, scope }: Evidence): string {
  const { library } = versions;
  const commit = library?.commit ? `, commit ${library.commit}` : '';
  const rows = [
    ['What was run', scope],
    ...(library ? [[library.name, `${library.version}${commit}`]] : []),
    ['Date', versions.date],
    ['Standard', versions.standard],
    ...Object.entries(versions.rules),
    ...Object.entries(versions.browsers),
    ['@naast/testing', versions.testing],
    ['Node', versions.node],
  ];
  return `<dl>${rows.map(([name = '', value = '']) => `<dt>${text(name)}</dt><dd>${text(value)}</dd>`).join('')}</dl>`;
}

const numbers = (rows: Tally[]) =>
  rows.map(({ proof, passed, failed, excluded }) => `${proof} ${passed}/${passed + failed + excluded}`).join(', ');

function criteriaTable({ name, criteria }: Subject): string {
  const rows = criteria.flatMap(({ number, status: word, proofs: done, manual }) => {
    const known = criterion(number);
    if (!known) return [];
    const { name: title, level, clause, check } = known;
    const people = manual.map((one) => `${text(one.what)}: ${text(one.status)}`).join('<br>');
    const cells = [level, clause ?? 'not yet', status(word), text(numbers(done)), people, text(check)];
    return [[`${number} ${text(title)}`, ...cells]];
  });
  const head = [
    'Criterion of WCAG 2.2',
    'Level',
    'EN 301 549',
    'Status',
    'Proofs that passed',
    'Checks by people',
    'What a person checks',
  ];
  return table(`${text(name)}: by criterion`, head, rows);
}

/** How many criteria have which status, what is wrong first. */
function statuses({ criteria }: Subject): string {
  const order: Status[] = ['does not support', 'supports with exceptions', 'supports', 'not evaluated by machine'];
  const count = (word: Status) => criteria.filter((one) => one.status === word).length;
  return order
    .filter(count)
    .map((word) => `${status(word)} ${count(word)}`)
    .join(', ');
}

function manualTable({ name, manual }: Subject): string {
  if (!manual.length) return '';
  const rows = manual.flatMap(({ what, how, status: word, results }) =>
    (results.length ? results : [{} as Partial<ManualResult>]).map(
      ({ result, tester, date, version, release, remarks }) =>
        [what, how, result ?? word, tester, date, version, release, remarks].map(text),
    ),
  );
  const head = ['Check', 'How', 'Result', 'Tester', 'Date', 'Tool and platform', 'Release', 'Remarks'];
  return table(`${text(name)}: checks by people`, head, rows);
}

function exclusionTable({ name, exclusions }: Subject): string {
  if (!exclusions.length) return '';
  const rows = exclusions.map(({ proof, example, reason, link, review }) =>
    [proof, example, reason, link, review].map(text),
  );
  return table(`${text(name)}: exclusions`, ['Proof', 'Example', 'Reason', 'Link', 'Look again'], rows);
}

const picture = ({ picture: file }: Fault) =>
  file ? `<br><a href="${text(file)}"><img loading="lazy" src="${text(file)}" alt="Picture of the fault"></a>` : '';

const detail = ({ faults, exclusion }: Result) =>
  faults
    .map((fault) => `<b>${text(fault.element)}</b>: ${text(fault.rule)}. ${text(fault.todo)}${picture(fault)}`)
    .join('<br>') + (exclusion ? `<br>Excluded: ${text(exclusion.reason)}` : '');

function resultTable({ results }: Evidence): string {
  const rows = results.map((result) => {
    const { component, example, proof, variant, status: word } = result;
    return [
      text(component),
      text(example),
      text(proof),
      text(variant ? nameOf(variant) : ''),
      status(word),
      detail(result),
    ];
  });
  const data = results.map(
    ({ component, proof, status: word }) =>
      ` data-component="${text(component)}" data-proof="${text(proof)}" data-status="${word}"`,
  );
  const head = ['Component', 'Example', 'Proof', 'Look', 'Status', 'What is wrong, and what to do'];
  return table('All results', head, rows, (index) => data[index] ?? '');
}

const choice = (label: string, key: string, values: string[]) =>
  `<label>${label} <select data-filter="${key}"><option value="">all</option>${values
    .map((value) => `<option>${text(value)}</option>`)
    .join('')}</select></label>`;

function filters({ results }: Evidence): string {
  const values = (key: 'component' | 'proof' | 'status') => [...new Set(results.map((result) => result[key]))].sort();
  return (
    `<form class="filters" role="search" aria-label="Filter the results">${choice('Component', 'component', values('component'))}` +
    `${choice('Proof', 'proof', values('proof'))}${choice('Status', 'status', values('status'))}` +
    '<label>Words <input type="search" data-filter="words"></label><output></output></form>'
  );
}

const proofList = () =>
  table(
    'The proofs',
    ['Proof', 'Passes when', 'Why', 'Evidence for', 'Source'],
    proofs.map(({ name, title, why, criteria, source }) => [name, title, why, criteria.join(', '), source].map(text)),
  );

const titleOf = ({ versions: { library } }: Evidence): string =>
  ['Accessibility evidence', ...(library ? [`${library.name} ${library.version}`] : [])].join(', ');

export function toHtml(evidence: Evidence): string {
  const { counts } = evidence;
  const sum = `${counts.passed} proofs passed, ${counts.failed} failed, ${counts.excluded} excluded, ${counts.inapplicable} had nothing to prove`;
  const subjects = evidence.subjects.map(
    (subject) =>
      `<details><summary>${text(subject.name)} <small>${statuses(subject)}</small></summary>${criteriaTable(subject)}${exclusionTable(subject)}${manualTable(subject)}</details>`,
  );
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    `<title>${text(titleOf(evidence))}</title><style>${part('report.css')}</style></head><body>` +
    `<header><h1>Accessibility evidence</h1><p>${sum}.</p>${versionsOf(evidence)}</header><main>` +
    '<h2>By criterion</h2><p>“Supports” is said only of what a proof or a person has checked. A machine finds a part of what can be ' +
    'wrong with a criterion: the column for people says what is left.</p>' +
    `${subjects.join('\n')}<h2>Results</h2>${filters(evidence)}${resultTable(evidence)}<h2>What is proved</h2>${proofList()}` +
    '<h2>Signature</h2><p class="sign">Name, role, date:</p></main>' +
    `<script>${pageScript(new URL('report.client.ts', import.meta.url))}</script></body></html>\n`
  );
}
