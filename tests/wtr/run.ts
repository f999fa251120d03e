// `pnpm wtr`: component tests in real browsers. Build first (`pnpm build`): tests import the built package.
//
//   pnpm wtr                                       every test, in three engines
//   pnpm wtr button                                one component
//   pnpm wtr --files packages/components/src/core  a folder, a file or a glob
//   pnpm wtr button --engines chromium             one engine, quick
//   pnpm wtr button --grep "double click"          tests whose title holds this
//   pnpm wtr button --engines chromium --watch     again on each change, with a debugger (key D)
import { existsSync, globSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startTestRunner } from '@web/test-runner';
import { parseEngines } from '@naast/testing/browsers';
import { configure } from '../../web-test-runner.config.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engines: { type: 'string' },
    files: { type: 'string', multiple: true },
    grep: { type: 'string' },
    watch: { type: 'boolean' },
  },
});

/** A component's name, a folder, a file or a glob, as a glob of test files. */
function toGlob(name: string): string {
  const path = existsSync(name) ? name : `packages/components/src/${name}`;
  return existsSync(path) && statSync(path).isDirectory() ? `${path.replace(/\/$/, '')}/**/*.test.ts` : name;
}

const wanted = [...positionals, ...(values.files ?? [])];
const files = wanted.length ? wanted.map(toGlob) : undefined;
if (files && !globSync(files).length) {
  console.error(`No test file matches ${files.join(', ')}.`);
  process.exit(1);
}

await startTestRunner({
  readCliArgs: false,
  readFileConfig: false,
  config: {
    ...configure({ engines: parseEngines(values.engines), files, grep: values.grep }),
    watch: values.watch ?? false,
  },
});
