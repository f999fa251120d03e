// Component tests in real browsers. Run them with `pnpm wtr`; see tests/wtr/run.ts for its options.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fileURLToPath } from 'node:url';
import { ENGINES, type Engine } from '@naast/testing/browsers';
import { clockScript } from '@naast/testing/clock';
import { launcher } from './tests/wtr/launchers.ts';
import { plainLogger, plainReporter } from './tests/wtr/reporter.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// Language is the nearest lang, so a test page has one, as every page of government has.
const page = (testFramework: string): string => `<!doctype html>
<html lang="nl">
  <head><meta charset="utf-8"><script>${clockScript()}</script><meta name="viewport" content="width=device-width"><title>Test</title></head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`;

/** Lit says in every page that it is the development build; that is the one we mean to test. */
const isNews = ({ args }: { args: unknown[] }): boolean => !String(args[0]).startsWith('Lit is in dev mode');

export interface Choice {
  engines?: Engine[];
  /** Globs of test files. */
  files?: string | string[] | undefined;
  /** Only tests whose title holds this. */
  grep?: string | undefined;
}

export const configure = ({
  engines = ENGINES,
  files = 'packages/components/src/**/*.test.ts',
  grep,
}: Choice = {}) => ({
  files,
  rootDir: here('.'),
  browsers: engines.map(launcher),
  concurrentBrowsers: engines.length,
  // `import '@naast/components/button/define'` is the built package, in its development build.
  nodeResolve: { exportConditions: ['development', 'browser'] },
  // The plugin does not follow "extends", so it gets the settings themselves.
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: here('tsconfig.base.json') })],
  // A machine that does other things too may need more than the two minutes that a file of tests has by itself.
  testsFinishTimeout: 600_000,
  testFramework: { config: { ui: 'bdd', timeout: 10_000, ...(grep && { grep }) } },
  testRunnerHtml: page,
  filterBrowserLogs: isNews,
  reporters: [plainReporter()],
  logger: plainLogger,
});

export default configure();
