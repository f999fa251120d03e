#!/usr/bin/env node
// naast-contract: proves the examples, tells how far it is, and ends with what passed, failed and was excluded.
import { parseArgs } from 'node:util';
import { getBrowsers } from '../engines/browsers.ts';
import { changedFiles, touchedBy } from '../run/changed.ts';
import { check, listOf, shardOf } from '../run/options.ts';
import { neededLibrary, usualCommand, type Library } from '../library/library.ts';
import { everything } from '../library/pages.ts';
import { plan } from '../run/plan.ts';
import { progress } from '../run/progress.ts';
import { proofs } from '../proofs/proofs.ts';
import { runPlan, type Run } from '../run/run.ts';
import { byComponent, cost, slowest } from '../run/summary.ts';

const use = (command: string): string => `${command}                      a selection: every proof on every example
${command} --component button   one component in full, every look of every example
${command} --all                everything in full
  --proof axe      only this proof (more with a comma)
  --example busy   only this example
  --changed [rev]  only components that differ from a revision of git (HEAD), or need one that does; all when what they stand on differs
  --shard 1/4      the first of four parts, which together are the whole
  --update         writes reviewed texts anew (accessibility tree, transcript, size) and shows what changed
  --config file    the configuration of the library; unless you say so, the nearest naast-testing.config.ts from here upward`;

const OPTIONS = {
  component: { type: 'string', multiple: true },
  proof: { type: 'string', multiple: true },
  example: { type: 'string', multiple: true },
  shard: { type: 'string' },
  changed: { type: 'string' },
  all: { type: 'boolean', default: false },
  update: { type: 'boolean', default: false },
  config: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** `--changed` by itself means: since the last commit. */
const withRevision = (args: string[]): string[] =>
  args.map((arg, index) => (arg === '--changed' && /^(-|$)/.test(args[index + 1] ?? '') ? '--changed=HEAD' : arg));

const read = (args: string[]) => parseArgs({ args: withRevision(args), options: OPTIONS }).values;

async function choose(values: ReturnType<typeof read>, library: Library) {
  const [wanted, names, examples] = [listOf(values.component), listOf(values.proof), listOf(values.example)];
  const every = await everything(library);
  const reached = values.changed ? touchedBy(changedFiles(values.changed, library.root), every, library) : every;
  const list = reached.filter(({ name }) => !wanted.length || wanted.includes(name));
  check(
    'component',
    wanted,
    every.map(({ name }) => name),
  );
  check(
    'proof',
    names,
    proofs.map(({ name }) => name),
  );
  check(
    'example',
    examples,
    list.flatMap((one) => one.examples.map(({ example }) => example)),
  );
  const isIn = (chosen: string[]) => (name: string) => !chosen.length || chosen.includes(name);
  const full = values.all || wanted.length > 0;
  const shard = shardOf(values.shard);
  const groups = plan(list, { full, wanted: isIn(names), examples: isIn(examples), shard });
  // With some examples left out nobody can tell whether an exclusion is still needed.
  return { list, full: full && !examples.length && shard[1] === 1, groups };
}

function report({ results, counts }: Run, seconds: number): void {
  for (const { component, example, proof, exclusion } of results) {
    if (!exclusion) continue;
    const { reason, link, review } = exclusion;
    console.log(`excluded: ${component}/${example ?? ''} ${proof}: ${reason} (${link}; look again on ${review})`);
  }
  console.log(byComponent(results));
  console.log(slowest(results));
  console.log(cost(results.length, seconds));
  console.log(`${counts.passed} proofs passed, ${counts.failed} failed, ${counts.excluded} excluded`);
}

/** What people type here, as far as is known. */
let command = usualCommand('contract');

async function main(): Promise<void> {
  const values = read(process.argv.slice(2));
  if (values.help) return console.log(use(command));
  const library = await neededLibrary(values.config);
  command = library.command('contract');
  const { list, full, groups } = await choose(values, library);
  const { missing } = await getBrowsers(['chromium', 'firefox', 'webkit'], (line) => console.log(line));
  if (missing.length)
    throw new Error('The contract is proved in three engines. Install what is named above and start again.');
  const start = performance.now();
  const run = await runPlan(library, groups, {
    components: list,
    full,
    update: values.update,
    onGroup: progress(groups.length),
  });
  report(run, (performance.now() - start) / 1000);
  process.exitCode = run.counts.failed ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(`${command}: ${(error as Error).message}\n\n${use(command)}`);
  process.exitCode = 1;
});
