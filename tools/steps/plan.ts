// What each command does, in which order. A group's steps do not need one another and run side by side.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getBrowsers } from '../../packages/testing/src/engines/browsers.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} [script] The file to run with Node.
 * @property {string[] | ((context: Context) => string[])} [args]
 * @property {(context: Context, say: (line: string) => void) => Promise<Counts>} [task] Instead of a script.
 * @property {'live' | 'after' | 'on failure'} [output] When its output is shown.
 * @property {(context: Context) => string | false} [skip] Why it has nothing to do.
 *
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {{ engines: import('../../packages/testing/src/engines/browsers.ts').Engine[] }} Context
 */

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The script behind a command of an installed package. */
function bin(packageName, command = packageName, folder = root) {
  const home = join(folder, 'node_modules', packageName);
  const { bin: bins } = readJson(join(home, 'package.json'));
  return join(home, typeof bins === 'string' ? bins : bins[command]);
}

/**
 * Storybook's server, as the `dev` script of its package says it. Not through pnpm, which gives what it starts a process
 * group of its own and does not pass signals on: Storybook would outlive us.
 */
export function storybook() {
  const cwd = join(root, 'storybook');
  const [command, ...args] = readJson(join(cwd, 'package.json')).scripts.dev.split(' ');
  return { cwd, args: [bin('storybook', command, cwd), ...args] };
}

/** Files of ours: what is installed or built is not. */
const NOT_OURS = ['**/node_modules/**', '**/dist/**', 'storybook/static*/**', 'docs/_site/**'];
const files = (...patterns) => globSync(patterns, { cwd: root, exclude: NOT_OURS }).sort();

const isAbsent = (list, what) => () => list.length === 0 && `there are no ${what} yet`;

/** @type {Step[][]} */
const build = [
  [
    { name: 'build tokens', script: 'packages/tokens/build/build.ts', output: 'after' },
    { name: 'build icons', script: 'packages/icons/build/build.ts', output: 'after' },
  ],
  [{ name: 'build components', script: 'packages/components/build/build.ts', output: 'after' }],
];

const CACHE = 'node_modules/.cache';
const examples = files('packages/components/src/*/examples/*.html');
const styles = files('packages/components/src/**/*.css', 'storybook/**/*.css', 'docs/**/*.css');

/** @type {Step[]} */
const lint = [
  {
    name: 'prettier',
    script: bin('prettier'),
    args: ['--check', '.', '--cache', '--cache-location', `${CACHE}/prettier-cache`],
  },
  {
    name: 'eslint',
    script: bin('eslint'),
    args: ['.', '--max-warnings=0', '--cache', '--cache-location', `${CACHE}/eslint`],
  },
  {
    name: 'stylelint',
    script: bin('stylelint'),
    args: ['--max-warnings=0', ...styles],
    skip: isAbsent(styles, 'style sheets'),
  },
  {
    name: 'html-validate',
    script: bin('html-validate'),
    args: ['--max-warnings=0', ...examples],
    skip: isAbsent(examples, 'examples'),
  },
  { name: 'types of tests', script: bin('@typescript/native', 'tsc'), args: ['-p', 'tests/tsconfig.json'] },
];

const nodeTests = (patterns, timeout) => [
  '--test',
  '--test-reporter=./tools/steps/node-reporter.ts',
  `--test-timeout=${timeout}`,
  ...files(...patterns),
];
const unit = [
  'packages/{components,icons,tokens}/test/**/*.test.ts',
  'packages/testing/test/*.test.ts',
  'packages/testing/test/browsers/driver.test.ts',
  'storybook/**/*.test.ts',
  'docs/**/*.test.ts',
  'tools/**/*.test.ts',
  'tests/node/**/*.test.ts',
];
const journeys = ['tests/cdn/**/*.test.ts', 'tests/journey/**/*.test.ts', 'tests/icons/**/*.test.ts'];
const contract = 'tests/contract/contract.test.ts';
const contractItself = files('packages/testing/test/browsers/*.test.ts').filter(
  (file) => !file.endsWith('driver.test.ts'),
);
const componentTests = files('packages/components/src/**/*.test.ts');
const noChromium = ({ engines }) => !engines.includes('chromium') && 'its proofs run in Chromium';
const noEngine = ({ engines }) => engines.length === 0 && 'there is no browser to run them in';

async function prepareBrowsers(context, say) {
  const { found, missing } = await getBrowsers(context.engines, say);
  context.engines = found;
  return { passed: 0, failed: missing.length };
}

/** @type {Step[][]} */
const test = [
  [{ name: 'find browsers', task: prepareBrowsers }],
  ...build,
  lint,
  [{ name: 'unit tests in Node', args: () => nodeTests(unit, 120_000), output: 'live' }],
  [
    {
      name: 'component tests in browsers',
      script: 'tests/wtr/run.ts',
      args: ({ engines }) => ['--engines', engines.join()],
      output: 'live',
      skip: (context) => noEngine(context) || isAbsent(componentTests, 'component tests')(),
    },
  ],
  [
    {
      name: 'contract of every example and page',
      args: () => nodeTests([contract], 120_000),
      output: 'live',
      skip: noChromium,
    },
  ],
  [
    {
      name: 'the contract finds every planted fault',
      args: () => nodeTests(contractItself, 120_000),
      output: 'live',
      skip: noChromium,
    },
  ],
  [
    {
      name: 'journeys in browsers',
      args: () => nodeTests(journeys, 600_000),
      output: 'live',
      skip: (context) => noEngine(context) || isAbsent(files(...journeys), 'journey tests')(),
    },
  ],
];

/** The groups of steps of each command. @type {Record<string, Step[][]>} */
export const plans = { build, lint: [lint], test, start: build };
