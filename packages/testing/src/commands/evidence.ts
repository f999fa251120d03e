#!/usr/bin/env node
// naast-evidence: runs all proofs and writes what they come to, per component and per criterion.
import { parseArgs } from 'node:util';
import { getBrowsers, ENGINES } from '../engines/browsers.ts';
import { check, listOf } from '../run/options.ts';
import { neededLibrary, usualCommand, type Library } from '../library/library.ts';
import { everything } from '../library/pages.ts';
import { plan } from '../run/plan.ts';
import { progress } from '../run/progress.ts';
import { runPlan } from '../run/run.ts';
import { byComponent } from '../run/summary.ts';
import { subjects } from '../evidence/roll-up.ts';
import { versions } from '../evidence/versions.ts';
import { write } from '../evidence/write.ts';

const use = (command: string): string => `${command}                      all proofs in full, written to evidence/
  --selection        every proof on every example, each in one look: quicker
  --component name   only these (more with a comma)
  --out folder       where to write; unless you say so, where the configuration says, or evidence
  --config file      the configuration of the library; unless you say so, the nearest naast-testing.config.ts from here upward`;

function read(args: string[]) {
  return parseArgs({
    args,
    options: {
      selection: { type: 'boolean', default: false },
      component: { type: 'string', multiple: true },
      out: { type: 'string' },
      config: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  }).values;
}

/** The components that are asked for. */
async function choose(component: string[] | undefined, library: Library) {
  const every = await everything(library);
  const wanted = listOf(component);
  check(
    'component',
    wanted,
    every.map(({ name }) => name),
  );
  return every.filter(({ name }) => !wanted.length || wanted.includes(name));
}

/** What people type here, as far as is known. */
let command = usualCommand('evidence');

async function main(): Promise<void> {
  const options = read(process.argv.slice(2));
  if (options.help) return console.log(use(command));
  const library = await neededLibrary(options.config);
  command = library.command('evidence');
  const list = await choose(options.component, library);
  const { missing } = await getBrowsers(ENGINES, (line) => console.log(line));
  if (missing.length)
    throw new Error('Evidence is made in three engines. Install what is named above and start again.');
  const full = !options.selection;
  const groups = plan(list, { full });
  const { results, counts } = await runPlan(library, groups, {
    components: list,
    full,
    onGroup: progress(groups.length),
  });
  const scope = `${full ? 'Every proof in every look' : 'Every proof, a selection of looks'}, on ${list.map(({ name }) => name).join(', ')}`;
  const evidence = {
    scope,
    versions: await versions(ENGINES, library),
    counts,
    subjects: subjects(results, list),
    results,
  };
  console.log(byComponent(results));
  for (const file of write(evidence, options.out ?? library.evidence)) console.log(`wrote ${file}`);
  console.log(`${counts.passed} proofs passed, ${counts.failed} failed, ${counts.excluded} excluded`);
  process.exitCode = counts.failed ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(`${command}: ${(error as Error).message}\n\n${use(command)}`);
  process.exitCode = 1;
});
