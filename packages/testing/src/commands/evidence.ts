// pnpm evidence: runs all proofs and writes what they come to, per component and per criterion.
import { parseArgs } from 'node:util';
import { getBrowsers, ENGINES } from '../engines/browsers.ts';
import { check, listOf } from '../run/options.ts';
import { everything } from '../library/pages.ts';
import { plan } from '../run/plan.ts';
import { progress } from '../run/progress.ts';
import { runPlan } from '../run/run.ts';
import { byComponent } from '../run/summary.ts';
import { subjects } from '../evidence/roll-up.ts';
import { versions } from '../evidence/versions.ts';
import { write } from '../evidence/write.ts';

const USE = `pnpm evidence                      all proofs in full, written to evidence/
  --selection        every proof on every example, each in one look: quicker
  --component name   only these (more with a comma)
  --out folder       where to write; evidence unless you say otherwise`;

async function read(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      selection: { type: 'boolean', default: false },
      component: { type: 'string', multiple: true },
      out: { type: 'string', default: 'evidence' },
      help: { type: 'boolean', default: false },
    },
  });
  const every = await everything();
  const wanted = listOf(values.component);
  check(
    'component',
    wanted,
    every.map(({ name }) => name),
  );
  return { ...values, list: every.filter(({ name }) => !wanted.length || wanted.includes(name)) };
}

async function main(): Promise<void> {
  const options = await read(process.argv.slice(2));
  if (options.help) return console.log(USE);
  const { missing } = await getBrowsers(ENGINES, (line) => console.log(line));
  if (missing.length)
    throw new Error('Evidence is made in three engines. Install what is named above and start again.');
  const { list } = options;
  const full = !options.selection;
  const groups = plan(list, { full });
  const { results, counts } = await runPlan(groups, {
    components: list,
    full,
    onGroup: progress(groups.length),
  });
  const scope = `${full ? 'Every proof in every look' : 'Every proof, a selection of looks'}, on ${list.map(({ name }) => name).join(', ')}`;
  const evidence = { scope, versions: await versions(ENGINES), counts, subjects: subjects(results, list), results };
  console.log(byComponent(results));
  for (const file of write(evidence, options.out)) console.log(`wrote ${file}`);
  console.log(`${counts.passed} proofs passed, ${counts.failed} failed, ${counts.excluded} excluded`);
  process.exitCode = counts.failed ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(`pnpm evidence: ${(error as Error).message}\n\n${USE}`);
  process.exitCode = 1;
});
