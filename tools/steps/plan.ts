// What each command does, in which order. A group's steps do not need one another and run side by side.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getBrowsers, type Engine } from '@naast/testing/browsers';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Step {
  name: string;
  /** The file to run with Node. */
  script?: string;
  args?: string[] | ((context: Context) => string[]);
  /** Instead of a script. */
  task?: (context: Context, say: (line: string) => void) => Promise<Counts>;
  /** When its output is shown. */
  output?: 'live' | 'after' | 'on failure';
  /** Why it has nothing to do. */
  skip?: (context: Context) => string | false;
}

export interface Counts {
  passed: number;
  failed: number;
}

export interface Context {
  engines: Engine[];
}

/** What is used of the package.json of a tool. */
interface Manifest {
  bin: string | Record<string, string>;
  scripts: Record<string, string>;
}

const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** The script behind a command of an installed package. */
function bin(packageName: string, command = packageName, folder = root): string {
  const home = join(folder, 'node_modules', packageName);
  const { bin: bins } = readManifest(home);
  return join(home, (typeof bins === 'string' ? bins : bins[command]) ?? '');
}

/**
 * Storybook's server, as the `dev` script of its package says it. Not through pnpm, which gives what it starts a process
 * group of its own and does not pass signals on: Storybook would outlive us.
 */
export function storybook(): { cwd: string; args: string[] } {
  const cwd = join(root, 'storybook');
  const [command = '', ...args] = readManifest(cwd).scripts.dev?.split(' ') ?? [];
  return { cwd, args: [bin('storybook', command, cwd), ...args] };
}

/** Files of ours: what is installed or built is not. */
const NOT_OURS = ['**/node_modules/**', '**/dist/**', 'storybook/static*/**', 'docs/_site/**'];
const files = (...patterns: string[]): string[] => globSync(patterns, { cwd: root, exclude: NOT_OURS }).sort();

const isAbsent = (list: string[], what: string) => (): string | false =>
  list.length === 0 && `there are no ${what} yet`;

const build: Step[][] = [
  [
    { name: 'build tokens', script: 'packages/tokens/build/build.ts', output: 'after' },
    { name: 'build icons', script: 'packages/icons/build/build.ts', output: 'after' },
  ],
  [{ name: 'build components', script: 'packages/components/build/build.ts', output: 'after' }],
];

const CACHE = 'node_modules/.cache';
const examples = files('packages/components/src/*/examples/*.html');
const styles = files('packages/components/src/**/*.css', 'storybook/**/*.css', 'docs/**/*.css');

const lint: Step[] = [
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
  {
    name: 'types',
    script: bin('@typescript/native', 'tsc'),
    // Component tests run in a page, where there is no Node; all else runs in Node, or is sent to a page by what does.
    args: ['-b', 'tsconfig.json', 'tests/tsconfig.json'],
  },
];

const nodeTests = (patterns: string[], timeout: number): string[] => [
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
const contractItself = files('packages/testing/test/browsers/*.test.ts', 'tests/contract/*.test.ts').filter(
  (file) => file !== contract && !file.endsWith('driver.test.ts'),
);
const componentTests = files('packages/components/src/**/*.test.ts');
const noChromium = ({ engines }: Context): string | false =>
  !engines.includes('chromium') && 'its proofs run in Chromium';
const noEngine = ({ engines }: Context): string | false => engines.length === 0 && 'there is no browser to run them in';

async function prepareBrowsers(context: Context, say: (line: string) => void): Promise<Counts> {
  const { found, missing } = await getBrowsers(context.engines, say);
  context.engines = found;
  return { passed: 0, failed: missing.length };
}

const test: Step[][] = [
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

/** The groups of steps of each command. */
export const plans: Record<string, Step[][]> = { build, lint: [lint], test, start: build };
