import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fault, type Fault } from '../src/run/fault.ts';
import { toCsv, toEarl, toJson, type Evidence } from '../src/evidence/formats.ts';
import { checklistOf, manualChecksOf, NOT_DONE, type CheckByPeople } from '../src/evidence/manual.ts';
import { toHtml } from '../src/evidence/report.ts';
import { rollUp, subjects } from '../src/evidence/roll-up.ts';
import { criteria } from '../src/evidence/wcag.ts';
import { write } from '../src/evidence/write.ts';
import { proofs } from '../src/proofs/proofs.ts';
import { usual } from '../src/look/variants.ts';
import type { Result } from '../src/run/worker.ts';

const result = (proof: string, status: Result['status'], faults: Fault[] = []): Result => ({
  component: 'button',
  example: 'busy',
  proof,
  variant: usual,
  status,
  faults,
});
/** A node of EARL; what says how a test went has a result and names the test. */
interface EarlNode {
  '@id': string;
  '@type': string;
  'earl:result'?: { 'earl:outcome': { '@id': string } };
  'earl:test'?: { '@id': string };
}

const statusOf = (number: string, results: Result[], manual?: CheckByPeople[]) =>
  rollUp(results, manual).find((one) => one.number === number)?.status;

describe('the criteria', () => {
  it('are the 31 of level A and the 24 of level AA of WCAG 2.2', () => {
    assert.equal(criteria.filter(({ level }) => level === 'A').length, 31);
    assert.equal(criteria.filter(({ level }) => level === 'AA').length, 24);
    for (const { check } of criteria) assert.match(check, /[?.]$/);
  });

  it('are those that proofs name', () => {
    const known = new Set(criteria.map(({ number }) => number));
    for (const { name, criteria: numbers } of proofs)
      for (const number of numbers) assert.ok(known.has(number) || number === '2.1.3', `${name}: ${number}`);
  });
});

describe('the roll-up', () => {
  it('says “supports” only of what was checked', () => {
    assert.equal(statusOf('1.4.12', []), 'not evaluated by machine');
    assert.equal(statusOf('1.4.12', [result('text-spacing', 'inapplicable')]), 'not evaluated by machine');
    assert.equal(statusOf('1.4.12', [result('text-spacing', 'passed')]), 'supports');
    assert.equal(statusOf('1.2.4', [result('text-spacing', 'passed')]), 'not evaluated by machine');
  });

  it('believes a proof that says what it checked', () => {
    const checked = [{ ...result('axe', 'passed'), checked: ['1.4.3'] }];
    assert.equal(statusOf('1.4.3', checked), 'supports');
    assert.equal(statusOf('1.2.2', checked), 'not evaluated by machine');
  });

  it('says what fails and what is let off', () => {
    const wrong = [fault('<p>', 'it is cut off', 'Let it wrap.')];
    const passed = result('text-spacing', 'passed');
    assert.equal(statusOf('1.4.12', [passed, result('text-spacing', 'failed', wrong)]), 'does not support');
    assert.equal(statusOf('1.4.12', [passed, result('text-spacing', 'excluded', wrong)]), 'supports with exceptions');
  });

  it('holds a fault against the criteria that it names, not against all of its proof', () => {
    const wrong = [fault('a', 'contrast', 'Darker.', { criteria: ['1.4.3'] })];
    assert.equal(statusOf('1.4.3', [result('axe', 'failed', wrong)]), 'does not support');
    assert.equal(statusOf('4.1.2', [result('axe', 'failed', wrong)]), 'supports');
  });

  it('counts what people found', () => {
    const manual = (status: string) => [
      { id: 'switch', what: 'Switch', how: '', criteria: ['2.5.7'], results: [], status },
    ];
    assert.equal(statusOf('2.5.7', [], manual(NOT_DONE)), 'not evaluated by machine');
    assert.equal(statusOf('2.5.7', [], manual('passed')), 'supports');
    assert.equal(statusOf('2.5.7', [], manual('failed')), 'does not support');
    assert.equal(statusOf('2.5.7', [], manual('passed with remarks')), 'supports with exceptions');
  });
});

describe('checks by people', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'naast-'))));
  afterEach(() => rmSync(folder, { recursive: true }));
  const DONE = {
    check: 'nvda-firefox',
    result: 'passed',
    tester: 'A. Tester',
    date: '2026-11-20',
    version: 'NVDA 2026.1, Firefox 145, Windows 11',
    release: '0.1.0',
  };
  const checklist = checklistOf({ manual: null });
  const put = (list: object[]) => writeFileSync(join(folder, 'manual.json'), JSON.stringify(list));

  it('are not done until somebody says so', () => {
    assert.ok(checklist.length > 8);
    for (const { status } of manualChecksOf(folder, checklist)) assert.equal(status, NOT_DONE);
  });

  it('have the newest result as their status', () => {
    put([{ ...DONE, result: 'failed', date: '2026-11-21' }, DONE]);
    const check = manualChecksOf(folder, checklist).find(({ id }) => id === 'nvda-firefox');
    assert.equal(check?.status, 'failed');
    assert.equal(check.results.length, 2);
  });

  it('refuse what cannot be read, with what to write', () => {
    put([{ ...DONE, check: 'nvda' }]);
    assert.throws(() => manualChecksOf(folder, checklist), /no check "nvda". Write one of: keyboard/);
    put([{ ...DONE, result: 'ok' }]);
    assert.throws(() => manualChecksOf(folder, checklist), /"ok" is no result/);
    put([{ ...DONE, date: '20/11/2026' }]);
    assert.throws(() => manualChecksOf(folder, checklist), /Write it as 2026-11-21/);
    put([{ ...DONE, tester: '' }]);
    assert.throws(() => manualChecksOf(folder, checklist), /no "tester"/);
  });
});

describe('the report', () => {
  const wrong = [fault('<p title="=1">', 'it is <cut> off, "really"', 'Let it wrap.', { picture: 'pictures/a.png' })];
  const results = [result('text-spacing', 'failed', wrong), result('axe', 'passed')];
  const evidence: Evidence = {
    scope: 'A test',
    versions: {
      library: { name: 'Made up', version: '0.1.0', commit: 'abc' },
      testing: '0.1.0',
      node: '24',
      browsers: {},
      rules: {},
      standard: 'WCAG',
      date: '2026-11-21T00:00:00Z',
    },
    counts: { passed: 1, failed: 1, excluded: 0, inapplicable: 0 },
    subjects: subjects(results, []),
    results,
  };

  it('is the same for programs', () => {
    assert.deepEqual(JSON.parse(toJson(evidence)).results, results);
    const rows = toCsv(evidence).trim().split('\r\n');
    assert.equal(rows.length, 3);
    assert.match(rows[1] ?? '', /^button,busy,text-spacing,light standard nl ltr 1280 px,failed,"<p title=""=1"">"/);
  });

  it('keeps a spreadsheet from taking a word for a formula', () => {
    const csv = toCsv({ results: [result('axe', 'failed', [fault('=HYPERLINK("x")', '-1', '+1')])] });
    assert.match(csv, /"'=HYPERLINK\(""x""\)",'-1,'\+1/);
  });

  it('is EARL that names subject, test and outcome', () => {
    const { '@graph': graph }: { '@graph': EarlNode[] } = JSON.parse(toEarl(evidence));
    const assertions = graph.filter((node) => node['@type'] === 'earl:Assertion');
    assert.deepEqual(
      assertions.map((one) => one['earl:result']?.['earl:outcome']['@id']),
      ['earl:failed', 'earl:passed'],
    );
    const ids = new Set(graph.map((node) => node['@id']));
    for (const one of assertions) assert.ok(ids.has(one['earl:test']?.['@id'] ?? ''));
  });

  it('is a page on which nothing that was found becomes markup', () => {
    const page = toHtml(evidence);
    assert.ok(page.includes('it is &lt;cut&gt; off, &quot;really&quot;'));
    assert.ok(!page.includes('<cut>'));
    assert.ok(page.includes('src="pictures/a.png"'));
    assert.ok(page.includes('1 proofs passed, 1 failed'));
    for (const { number } of criteria) assert.ok(page.includes(`>${number} `), number);
    assert.match(
      page,
      /<summary>button <small>.*does not support<\/span> 1, .*supports<\/span> \d+, .*by machine<\/span> \d+/,
    );
  });

  it('brings its pictures along, also when two have one name, and says where they are in its folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'naast-'));
    const failedIn = (component: string): Result => {
      mkdirSync(join(folder, 'run', component), { recursive: true });
      const picture = join(folder, 'run', component, 'busy.png');
      writeFileSync(picture, component);
      return { ...result('axe', 'failed', [fault('p', 'wrong', 'Right.', { picture })]), component };
    };
    write({ ...evidence, results: [failedIn('button'), failedIn('field')] }, join(folder, 'sent'));
    rmSync(join(folder, 'run'), { recursive: true });
    const report: Evidence = JSON.parse(readFileSync(join(folder, 'sent/report.json'), 'utf8'));
    const page = readFileSync(join(folder, 'sent/report.html'), 'utf8');
    const places = report.results.map(({ faults }) => faults[0]?.picture ?? assert.fail('A fault has no picture.'));
    assert.deepEqual(
      places.map((place) => readFileSync(join(folder, 'sent', place), 'utf8')),
      ['button', 'field'],
    );
    for (const place of places) assert.ok(page.includes(`src="${place}"`), place);
    rmSync(folder, { recursive: true });
  });
});
