// What a person reads about component tests, and the counts that `npm test` adds up.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainReporter, type ReportedSession } from '../wtr/reporter.ts';

const session = (engine: string, more: Partial<ReportedSession>): ReportedSession => ({
  id: `${engine}-1`,
  browser: { name: engine },
  testFile: '/somewhere/packages/components/src/button/button.test.ts',
  passed: true,
  errors: [],
  request404s: [],
  logs: [],
  ...more,
});

const passed = { name: 'is a button', passed: true, skipped: false };
const skipped = { name: 'later', passed: false, skipped: true };
const failed = {
  name: 'is pressed',
  passed: false,
  skipped: false,
  error: { message: 'expected 1 to equal 2', expected: '2', actual: '1', stack: 'at button.test.ts:3:1' },
};

function report(sessions: ReportedSession[]): string {
  const said: string[] = [];
  const reporter = plainReporter({ say: (line) => void said.push(line) });
  const [first = assert.fail('There is no session.')] = sessions;
  const args = { sessionsForTestFile: sessions, testFile: first.testFile, testRun: 0 };
  reporter.reportTestFileResults(args);
  reporter.reportTestFileResults(args);
  reporter.onTestRunFinished({ sessions });
  return said.join('\n');
}

test('each engine and file once, each failure with what was expected and where', () => {
  const suite = { name: '', tests: [passed], suites: [{ name: 'button', tests: [failed, skipped], suites: [] }] };
  const text = report([
    session('chromium', { testResults: { name: '', tests: [passed], suites: [] } }),
    session('webkit', { passed: false, testResults: suite, logs: [['careful', { a: 1 }]], request404s: ['gone.js'] }),
  ]);
  assert.equal(
    text,
    `✓ chromium components/src/button/button.test.ts: 1 passed
✗ webkit   components/src/button/button.test.ts: 1 passed, 1 skipped, 1 failed
  ✗ button › is pressed
    expected 1 to equal 2
    expected: 2
      actual: 1
    at button.test.ts:3:1
  not found: gone.js
  console:
    careful {"a":1}
────────────────────────────────────────
chromium 1 passed, 0 failed
webkit   1 passed, 1 failed`,
  );
});

test('a file that cannot be loaded is one failure', () => {
  const text = report([
    session('firefox', { passed: false, errors: [{ message: 'Could not import your test module.' }] }),
  ]);
  assert.match(text, /✗ firefox {2}components\/src\/button\/button\.test\.ts: 0 passed, 1 failed/);
  assert.match(text, /Could not import your test module/);
  assert.match(text, /firefox {2}0 passed, 1 failed$/);
});
