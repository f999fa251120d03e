// pnpm clocks: the test of the tests. What passes on the day it is written passes on every day, at every hour, in every zone: all tests
// run on machines whose clock stands elsewhere. Before a release, not with every change: it takes as long as three times `npm test`.
//
//   pnpm clocks                     all of them
//   pnpm clocks --only contract     with options of `npm test`
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const before = new URL('clocks/machine.ts', import.meta.url).href;

interface Machine {
  name: string;
  /** What its clock says when the tests begin. */
  moment: string;
  /** Its zone, an IANA name. */
  zone: string;
}

const MACHINES: Machine[] = [
  { name: 'a Friday, 10.00', moment: '2026-11-27T10:00:00+01:00', zone: 'Europe/Brussels' },
  { name: 'a Sunday, 23.30', moment: '2026-11-29T23:30:00+01:00', zone: 'Europe/Brussels' },
  { name: '31 December, 23.30 in New York', moment: '2026-12-31T23:30:00-05:00', zone: 'America/New_York' },
];

/** Runs the tests on a machine; gives their last line, and whether all passed. */
function runOn({ name, moment, zone }: Machine, options: string[]): { line: string; passed: boolean } {
  console.log(`\n# ${name}`);
  const env = { ...process.env, NAAST_CLOCK: moment, TZ: zone, NODE_OPTIONS: `--import=${before}` };
  const { stdout, status } = spawnSync(process.execPath, ['tools/steps.ts', 'test', ...options], {
    cwd: root,
    env,
    encoding: 'utf8',
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.stdout.write(stdout);
  return { line: `${name}: ${stdout.trimEnd().split('\n').at(-1)}`, passed: status === 0 };
}

const results = MACHINES.map((machine) => runOn(machine, process.argv.slice(2)));
console.log(`\n${results.map(({ line }) => line).join('\n')}`);
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
