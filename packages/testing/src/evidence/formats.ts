// The same evidence for programs: JSON, CSV for spreadsheets, EARL for other accessibility tools.
import { proofs, type Proof } from '../proofs/proofs.ts';
import { nameOf } from '../look/variants.ts';
import type { Fault } from '../run/fault.ts';
import type { Counts } from '../run/summary.ts';
import type { Result } from '../run/worker.ts';
import type { Subject } from './roll-up.ts';
import type { Versions } from './versions.ts';
import { criterion } from './wcag.ts';

export interface Evidence {
  /** What was run, in words. */
  scope: string;
  versions: Versions;
  counts: Counts;
  subjects: Subject[];
  results: Result[];
}

export const toJson = (evidence: Evidence): string => `${JSON.stringify(evidence, null, 1)}\n`;

const cell = (value: unknown): string => {
  const text = String(value ?? '');
  // A spreadsheet takes what begins with these for a formula.
  const safe = /^[=+@-]/.test(text) ? `'${text}` : text;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const COLUMNS = [
  'component',
  'example',
  'proof',
  'look',
  'status',
  'element',
  'rule',
  'what to do',
  'criteria',
  'reason',
];

/** One row per result, and per fault where there are some. */
export function toCsv({ results }: Pick<Evidence, 'results'>): string {
  const rows = results.flatMap(({ component, example, proof, variant, status, faults, exclusion }) =>
    (faults.length ? faults : [{} as Partial<Fault>]).map(({ element, rule, todo, criteria }) => [
      component,
      example,
      proof,
      variant ? nameOf(variant) : '',
      status,
      element,
      rule,
      todo,
      (criteria ?? proofs.find(({ name }) => name === proof)?.criteria ?? []).join(' '),
      exclusion?.reason,
    ]),
  );
  return `${[COLUMNS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

const OUTCOMES: Record<Result['status'], string> = {
  passed: 'earl:passed',
  failed: 'earl:failed',
  // It fails and somebody has said why: EARL has no better word.
  excluded: 'earl:cantTell',
  inapplicable: 'earl:inapplicable',
};

const understanding = (number: string): string =>
  `https://www.w3.org/WAI/WCAG22/Understanding/${criterion(number)
    ?.name.toLowerCase()
    .replace(/[^a-z -]/g, '')
    .replaceAll(' ', '-')}`;

const ASSERTOR = '_:contract';

const testCase = ({ name, title, source, criteria }: Proof) => ({
  '@id': `_:proof-${name}`,
  '@type': 'earl:TestCase',
  'dct:title': title,
  'dct:source': source,
  'dct:isPartOf': criteria.filter(criterion).map((number) => ({ '@id': understanding(number) })),
});

const assertion = ({ component, example, proof, variant, status, faults }: Result, date: string) => ({
  '@type': 'earl:Assertion',
  'earl:assertedBy': { '@id': ASSERTOR },
  'earl:mode': { '@id': 'earl:automatic' },
  'earl:subject': { '@type': 'earl:TestSubject', 'dct:title': example ? `${component}/${example}` : component },
  'earl:test': { '@id': `_:proof-${proof}` },
  'earl:result': {
    '@type': 'earl:TestResult',
    'earl:outcome': { '@id': OUTCOMES[status] },
    'dct:date': { '@type': 'xsd:dateTime', '@value': date },
    'dct:description': [variant && nameOf(variant), ...faults.map(({ element, rule }) => `${element}: ${rule}`)]
      .filter(Boolean)
      .join('\n'),
  },
});

/** Evaluation and Report Language 1.0, as JSON-LD. */
export function toEarl({ versions, results }: Pick<Evidence, 'versions' | 'results'>): string {
  const graph = [
    {
      '@id': ASSERTOR,
      '@type': ['earl:Software', 'earl:Assertor'],
      'doap:name': '@naast/testing',
      'doap:release': versions.testing,
    },
    ...proofs.map(testCase),
    ...results.map((result) => assertion(result, versions.date)),
  ];
  const context = {
    earl: 'http://www.w3.org/ns/earl#',
    dct: 'http://purl.org/dc/terms/',
    doap: 'http://usefulinc.com/ns/doap#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
  };
  return `${JSON.stringify({ '@context': context, '@graph': graph }, null, 1)}\n`;
}
