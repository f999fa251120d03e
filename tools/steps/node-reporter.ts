// A reporter for `node --test`: a line for each file and each slow test, each failure with its stack, and the counts to
// the process that started us.
import { relative } from 'node:path';
import { inspect } from 'node:util';

/** From how many milliseconds on a test gets a line of its own, so that a long step is seen to move. */
const SLOW = 1000;

/** What is used of what `node --test` tells a reporter (https://nodejs.org/api/test.html#class-testsstream). */
interface TestData {
  name: string;
  nesting: number;
  file?: string;
  line?: number;
  message: string;
  skip?: unknown;
  todo?: unknown;
  success?: boolean;
  duration_ms?: number;
  details: { type?: string; duration_ms: number; error?: Error & { failureType?: string } };
}

interface Counts {
  passed: number;
  failed: number;
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
const indent = (text: string): string => text.trimEnd().replace(/^/gm, '    ');
const place = (file: string | undefined): string => (file ? relative(process.cwd(), file) : 'unknown file');

function* failure(data: TestData, title: string): Generator<string> {
  const { error } = data.details;
  yield `  ✗ ${title}${data.line ? ` (${place(data.file)}:${data.line})` : ''}\n`;
  yield `${indent(inspect(error?.cause ?? error))}\n`;
}

/** A suite, or a test with tests in it, fails when one of those does; that one is counted, not the one around it. */
const isContainer = ({ details }: TestData): boolean =>
  details.type === 'suite' || details.error?.failureType === 'subtestsFailed';

export default async function* nodeReporter(
  source: AsyncIterable<{ type: string; data: TestData }>,
): AsyncGenerator<string> {
  const total = { passed: 0, failed: 0 };
  const files = new Map<string | undefined, Counts>();
  const titles: string[] = [];
  for await (const { type, data } of source) {
    if (type === 'test:start') titles.splice(data.nesting, Infinity, data.name);
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type === 'test:summary' && data.file) yield summary(data, files.get(data.file));
    if ((type !== 'test:pass' && type !== 'test:fail') || isContainer(data) || data.skip || data.todo) continue;
    const outcome = type === 'test:pass' ? 'passed' : 'failed';
    const title = [...titles.slice(0, data.nesting), data.name].join(' › ');
    const counts = files.get(data.file) ?? { passed: 0, failed: 0 };
    files.set(data.file, counts);
    counts[outcome]++;
    total[outcome]++;
    if (outcome === 'failed') yield* failure(data, title);
    else if (data.details.duration_ms >= SLOW) yield `  ✓ ${title} ${seconds(data.details.duration_ms)}\n`;
  }
  process.send?.(total);
}

function summary({ file, success, duration_ms = 0 }: TestData, counts: Counts = { passed: 0, failed: 0 }): string {
  const failed = counts.failed ? `, ${counts.failed} failed` : '';
  return `${success ? '✓' : '✗'} ${place(file)}: ${counts.passed} passed${failed}, ${seconds(duration_ms)}\n`;
}
