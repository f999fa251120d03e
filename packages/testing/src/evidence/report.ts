// The evidence as a page that a tester can filter, print and sign. It stands alone: one file, opened from a folder, so its style
// and script are in it.
import { readFileSync } from 'node:fs';
import { proofs } from '../proofs/proofs.ts';
import { pageScript } from '../look/page-script.ts';
import { nameOf } from '../look/variants.ts';
import { table, text } from './markup.ts';
import { criterion } from './wcag.ts';

const part = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

const status = (word) => `<span class="status" data-status="${word.replaceAll(' ', '-')}">${word}</span>`;

function versionsOf({ versions, scope }) {
  const rows = [
    ['What was run', scope],
    ['Naast', `${versions.naast}${versions.commit ? `, commit ${versions.commit}` : ''}`],
    ['Date', versions.date],
    ['Standard', versions.standard],
    ...Object.entries(versions.rules),
    ...Object.entries(versions.browsers),
    ['Node', versions.node],
  ];
  return `<dl>${rows.map(([name, value]) => `<dt>${text(name)}</dt><dd>${text(value)}</dd>`).join('')}</dl>`;
}

const numbers = (rows) =>
  rows.map(({ proof, passed, failed, excluded }) => `${proof} ${passed}/${passed + failed + excluded}`).join(', ');

function criteriaTable({ name, criteria }) {
  const rows = criteria.map(({ number, status: word, proofs: done, manual }) => {
    const { name: title, level, clause, check } = criterion(number);
    const people = manual.map((one) => `${text(one.what)}: ${text(one.status)}`).join('<br>');
    return [
      `${number} ${text(title)}`,
      level,
      clause ?? 'not yet',
      status(word),
      text(numbers(done)),
      people,
      text(check),
    ];
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
function statuses({ criteria }) {
  const order = ['does not support', 'supports with exceptions', 'supports', 'not evaluated by machine'];
  const count = (word) => criteria.filter((one) => one.status === word).length;
  return order
    .filter(count)
    .map((word) => `${status(word)} ${count(word)}`)
    .join(', ');
}

function manualTable({ name, manual }) {
  if (!manual.length) return '';
  const rows = manual.flatMap(({ what, how, status: word, results }) =>
    (results.length ? results : [{}]).map(({ result, tester, date, version, naast, remarks }) =>
      [what, how, result ?? word, tester, date, version, naast, remarks].map(text),
    ),
  );
  const head = ['Check', 'How', 'Result', 'Tester', 'Date', 'Tool and platform', 'Naast', 'Remarks'];
  return table(`${text(name)}: checks by people`, head, rows);
}

function exclusionTable({ name, exclusions }) {
  if (!exclusions.length) return '';
  const rows = exclusions.map(({ proof, example, reason, link, review }) =>
    [proof, example, reason, link, review].map(text),
  );
  return table(`${text(name)}: exclusions`, ['Proof', 'Example', 'Reason', 'Link', 'Look again'], rows);
}

const picture = ({ picture: file }) =>
  file ? `<br><a href="${text(file)}"><img loading="lazy" src="${text(file)}" alt="Picture of the fault"></a>` : '';

const detail = ({ faults, exclusion }) =>
  faults
    .map((fault) => `<b>${text(fault.element)}</b>: ${text(fault.rule)}. ${text(fault.todo)}${picture(fault)}`)
    .join('<br>') + (exclusion ? `<br>Excluded: ${text(exclusion.reason)}` : '');

function resultTable({ results }) {
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
  const data = ({ component, proof, status: word }) =>
    ` data-component="${text(component)}" data-proof="${text(proof)}" data-status="${word}"`;
  const head = ['Component', 'Example', 'Proof', 'Look', 'Status', 'What is wrong, and what to do'];
  return table('All results', head, rows, (index) => data(results[index]));
}

const choice = (label, key, values) =>
  `<label>${label} <select data-filter="${key}"><option value="">all</option>${values
    .map((value) => `<option>${text(value)}</option>`)
    .join('')}</select></label>`;

function filters({ results }) {
  const values = (key) => [...new Set(results.map((result) => result[key]))].sort();
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

/** @param {import('./formats.ts').Evidence} evidence */
export function toHtml(evidence) {
  const { counts } = evidence;
  const sum = `${counts.passed} proofs passed, ${counts.failed} failed, ${counts.excluded} excluded, ${counts.inapplicable} had nothing to prove`;
  const subjects = evidence.subjects.map(
    (subject) =>
      `<details><summary>${text(subject.name)} <small>${statuses(subject)}</small></summary>${criteriaTable(subject)}${exclusionTable(subject)}${manualTable(subject)}</details>`,
  );
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    `<title>Accessibility evidence, Naast ${text(evidence.versions.naast)}</title><style>${part('report.css')}</style></head><body>` +
    `<header><h1>Accessibility evidence</h1><p>${sum}.</p>${versionsOf(evidence)}</header><main>` +
    '<h2>By criterion</h2><p>“Supports” is said only of what a proof or a person has checked. A machine finds a part of what can be ' +
    'wrong with a criterion: the column for people says what is left.</p>' +
    `${subjects.join('\n')}<h2>Results</h2>${filters(evidence)}${resultTable(evidence)}<h2>What is proved</h2>${proofList()}` +
    '<h2>Signature</h2><p class="sign">Name, role, date:</p></main>' +
    `<script>${pageScript(new URL('report.client.ts', import.meta.url))}</script></body></html>\n`
  );
}
