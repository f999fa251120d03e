// The steps of building, checking and testing, each with its time.
//
//   node tools/steps.ts build                        all packages
//   node tools/steps.ts lint                         formatting, rules, markup, types
//   node tools/steps.ts test                         everything; the last line is `N passed, N failed`
//   node tools/steps.ts test --engines chromium      in these engines only
//   node tools/steps.ts test --only lint,eslint      the steps whose name holds one of these words
//   node tools/steps.ts start                        build, then Storybook on port 6006
import { parseArgs } from 'node:util';
import { ENGINES, parseEngines } from '@naast/testing/browsers';
import { run, signalCode, stoppedBy } from './lib/run.mjs';
import { plans, storybook, type Context, type Counts, type Step } from './steps/plan.ts';
import { runStep } from './steps/run-step.ts';

/** As many steps at once as this; browsers are not made to share. */
const SIDE_BY_SIDE = 2;

type Result = Counts & { name: string };

interface Arguments extends Context {
  command: string;
  only: string[] | undefined;
}

function readArguments(): Arguments {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { engines: { type: 'string' }, only: { type: 'string' } },
  });
  const [command = ''] = positionals;
  if (!(command in plans) || positionals.length > 1) throw new Error(`Say one of: ${Object.keys(plans).join(', ')}.`);
  return { command, engines: parseEngines(values.engines), only: values.only?.split(',') };
}

/** Runs the steps of a group, a few at a time, in order. */
async function runGroup(group: Step[], runOne: (step: Step) => Promise<Result>): Promise<Result[]> {
  const waiting = [...group];
  const results: Result[] = [];
  const worker = async (): Promise<void> => {
    for (let step = waiting.shift(); step && !stoppedBy(); step = waiting.shift()) results.push(await runOne(step));
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
  return results;
}

/** Runs all groups. After a failed build nothing that follows can tell anything, so it stops there. */
async function runAll(groups: Step[][], context: Context): Promise<Result[]> {
  const steps = groups.flat();
  const label = (step: Step): string => `[${steps.indexOf(step) + 1}/${steps.length}]`;
  const results: Result[] = [];
  for (const group of groups) {
    results.push(...(await runGroup(group, (step) => runStep(step, label(step), context))));
    const unbuilt = results.find(({ name, failed }) => failed && name.startsWith('build'));
    if (unbuilt && group !== groups.at(-1))
      console.log(`The steps after this need what "${unbuilt.name}" makes; they did not run.`);
    if (unbuilt || stoppedBy()) break;
  }
  return results;
}

const pick = (groups: Step[][], words: string[] | undefined): Step[][] =>
  groups
    .map((group) => group.filter(({ name }) => !words || words.some((word) => name.includes(word))))
    .filter((group) => group.length);

async function main(): Promise<number> {
  const { command, engines, only } = readArguments();
  const skipped = ENGINES.filter((engine) => !engines.includes(engine));
  if (command === 'test' && skipped.length)
    console.log(`Not tested in ${skipped.join(' and ')}, as you asked with --engines.`);
  const groups = pick(plans[command] ?? [], only);
  if (!groups.length) throw new Error(`No step is called ${only?.join(' or ')}.`);
  const results = await runAll(groups, { engines });
  const signal = stoppedBy();
  if (signal) return signalCode(signal);
  const sum = (what: keyof Counts): number => results.reduce((total, result) => total + result[what], 0);
  const failed = results.filter((result) => result.failed);
  if (failed.length) console.log(`Failed: ${failed.map(({ name }) => name).join(', ')}.`);
  if (command === 'test') console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  if (failed.length || command !== 'start') return failed.length ? 1 : 0;
  console.log('Storybook …');
  const { cwd, args } = storybook();
  return run(process.execPath, args, { cwd, group: true, stdio: ['ignore', 'inherit', 'inherit'] });
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
