// Says what happened in plain lines: each file in each engine as it ends, each failure with its message and stack.
import type {
  BrowserLauncher,
  Logger,
  ReportTestResultsArgs,
  TestResult,
  TestResultError,
  TestSession,
  TestSuiteResult,
} from '@web/test-runner';

/** What is read of a session: one test file in one engine. */
export interface ReportedSession extends Pick<
  TestSession,
  'id' | 'testFile' | 'passed' | 'errors' | 'testResults' | 'request404s' | 'logs'
> {
  browser: Pick<BrowserLauncher, 'name'>;
}

/** As much of a reporter as is used here; @web/test-runner gives it more than it asks for. */
export interface PlainReporter {
  reportTestFileResults: (
    file: Pick<ReportTestResultsArgs, 'testFile' | 'testRun'> & { sessionsForTestFile: ReportedSession[] },
  ) => void;
  onTestRunFinished: (run: { sessions: ReportedSession[] }) => void;
}

type Say = (line: string) => void;

interface Totals {
  passed: number;
  failed: number;
}

const RULE = '─'.repeat(40);

/** Straight to the output: the test runner wraps `console` in cursor movements, which spoil a log file. */
const print = (line: string): void => void process.stdout.write(`${line}\n`);

interface TitledTest extends TestResult {
  title: string;
}

/** Every test of a result, with the names of the suites around it. */
function* testsIn(suite: TestSuiteResult | undefined, path: string[] = []): Generator<TitledTest> {
  for (const test of suite?.tests ?? []) yield { ...test, title: [...path, test.name].join(' › ') };
  for (const inner of suite?.suites ?? []) yield* testsIn(inner, [...path, inner.name]);
}

function count(session: ReportedSession) {
  const tests = [...testsIn(session.testResults)];
  const failed = tests.filter((test) => !test.passed && !test.skipped);
  const skipped = tests.filter((test) => test.skipped).length;
  // A file that cannot be loaded has no tests at all, and is one failure.
  const broken = failed.length || session.passed ? 0 : Math.max(1, session.errors.length);
  return { failed, skipped, broken, passed: tests.length - failed.length - skipped };
}

const indent = (text: string): string => text.trimEnd().replace(/^/gm, '    ');

const show = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function describeError({ message, stack, expected, actual }: TestResultError): string {
  const lines = [message];
  if (expected !== undefined || actual !== undefined) lines.push(`expected: ${expected}`, `  actual: ${actual}`);
  if (stack) lines.push(stack.replace(message, '').trim());
  return indent(lines.filter(Boolean).join('\n'));
}

function reportSession(session: ReportedSession, name: string, say: Say): void {
  const { failed, skipped, broken, passed } = count(session);
  const counts = [
    `${passed} passed`,
    skipped && `${skipped} skipped`,
    failed.length + broken && `${failed.length + broken} failed`,
  ];
  say(`${session.passed ? '✓' : '✗'} ${session.browser.name.padEnd(8)} ${name}: ${counts.filter(Boolean).join(', ')}`);
  for (const test of failed) say(`  ✗ ${test.title}\n${describeError(test.error ?? { message: 'failed' })}`);
  for (const error of session.errors) say(`  ✗ ${name}\n${describeError(error)}`);
  for (const url of session.request404s) say(`  not found: ${url}`);
  for (const line of session.logs) say(`  console:\n${indent(line.map(show).join(' '))}`);
}

function totalsByEngine(sessions: ReportedSession[]): Map<string, Totals> {
  const totals = new Map<string, Totals>();
  for (const session of sessions) {
    const total = totals.get(session.browser.name) ?? { passed: 0, failed: 0 };
    const { passed, failed, broken } = count(session);
    totals.set(session.browser.name, { passed: total.passed + passed, failed: total.failed + failed.length + broken });
  }
  return totals;
}

/** A reporter for @web/test-runner. A process that started this one with a channel gets the counts over it. */
export function plainReporter({ say = print }: { say?: Say } = {}): PlainReporter {
  const reported = new Set<string>();
  return {
    // Called when a file has ended in every engine.
    reportTestFileResults({ sessionsForTestFile, testFile, testRun }) {
      const name = testFile.replace(/^.*\/packages\//, '');
      for (const session of sessionsForTestFile) {
        const key = `${testRun} ${session.id}`;
        if (!reported.has(key)) reportSession(session, name, say);
        reported.add(key);
      }
    },
    onTestRunFinished({ sessions }) {
      say(RULE);
      const totals = totalsByEngine(sessions);
      for (const [engine, { passed, failed }] of totals) say(`${engine.padEnd(8)} ${passed} passed, ${failed} failed`);
      const sum = (what: keyof Totals) => [...totals.values()].reduce((all, total) => all + total[what], 0);
      process.send?.({ passed: sum('passed'), failed: sum('failed') });
    },
  };
}

const syntaxErrors = new Set<string>();

/** A logger for @web/test-runner, for what goes wrong outside a test. */
export const plainLogger: Logger = {
  log: () => {},
  debug: () => {},
  warn: (...said) => print(said.join(' ')),
  error: (...said) => print(said.map((part) => (part instanceof Error ? part.message : part)).join(' ')),
  group: () => {},
  groupEnd: () => {},
  logSyntaxError({ message, filePath, line, column }) {
    const said = `${filePath}:${line}:${column}: ${message}`;
    if (!syntaxErrors.has(said)) print(said); // Each engine that asks for the file meets the same error.
    syntaxErrors.add(said);
  },
};
