// pnpm axe: what two engines of accessibility rules find, in our components or on any page.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { getBrowsers } from '../engines/browsers.ts';
import { open, type Browser } from '../engines/driver.ts';
import { check, listOf } from '../run/options.ts';
import type { Component } from '../library/fixtures.ts';
import { everything } from '../library/pages.ts';
import { loadFixture } from '../look/page.ts';
import { progress } from '../run/progress.ts';
import { proofs, type Proof } from '../proofs/proofs.ts';
import { runPlan } from '../run/run.ts';
import { byComponent, columns, count } from '../run/summary.ts';
import { nameOf, pairwise, usual, values as known, type Variant } from '../look/variants.ts';
import type { Result } from '../run/worker.ts';
import { subjects } from '../evidence/roll-up.ts';
import { versions } from '../evidence/versions.ts';
import { write } from '../evidence/write.ts';

const USE = `pnpm axe                          axe-core and IBM Equal Access over every example, in twelve looks
pnpm axe https://… page.html      over pages and files of your own, at 320 and 1280 px
  --component button   only these components (more with a comma); --example busy
  --theme light,dark,contrast  --pace standard,calm  --lang nl,fr,de,en  --dir ltr,rtl  --width 320,1280
                       every combination of what you name instead of the twelve looks
  --out folder         where the report is written; evidence unless you say otherwise`;

const AXES = ['theme', 'pace', 'lang', 'dir', 'width'] as const;
const many = { type: 'string', multiple: true } as const;
const OPTIONS = {
  component: many,
  example: many,
  theme: many,
  pace: many,
  lang: many,
  dir: many,
  width: many,
  out: { type: 'string', default: 'evidence' },
  help: { type: 'boolean' },
} as const;

type Auditing = Proof & Required<Pick<Proof, 'audit'>>;
const audits = (): Auditing[] => proofs.filter((proof): proof is Auditing => proof.audit !== undefined);

type Options = ReturnType<typeof read>;

/** What was found, and the components that it was found in: none on pages of others. */
interface Audit {
  results: Result[];
  list: Component[];
}

/** Every combination of the looks that are named. */
function looks(values: Partial<Record<(typeof AXES)[number], string[]>>): Variant[] {
  const named = AXES.filter((axis) => values[axis]);
  if (!named.length) return pairwise;
  return named.reduce<Variant[]>(
    (list, axis) => {
      const wanted = listOf(values[axis]);
      check(axis, wanted, known[axis].map(String));
      return list.flatMap((one) =>
        wanted.map((value) => ({ ...one, [axis]: axis === 'width' ? Number(value) : value })),
      );
    },
    [usual],
  );
}

function read(args: string[]) {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  return { ...values, pages: positionals, variants: looks(values) };
}

/** Our own examples. */
async function auditExamples({ component, example, variants }: Options): Promise<Audit> {
  const every = await everything();
  const [wanted, examples] = [listOf(component), listOf(example)];
  check(
    'component',
    wanted,
    every.map(({ name }) => name),
  );
  const list = every.filter(({ name }) => !wanted.length || wanted.includes(name));
  check(
    'example',
    examples,
    list.flatMap((one) => one.examples.map((fixture) => fixture.example)),
  );
  const groups = list.flatMap((one) =>
    one.examples
      .filter((fixture) => !examples.length || examples.includes(fixture.example))
      .map((fixture) => ({
        name: `${one.name}/${fixture.example}`,
        tasks: audits().flatMap((proof) => variants.map((variant) => ({ component: one, fixture, proof, variant }))),
      })),
  );
  const { results } = await runPlan(groups, { components: list, onGroup: progress(groups.length) });
  return { results, list };
}

function addressOf(page: string): string {
  if (/^https?:\/\//.test(page)) return page;
  if (existsSync(page)) return pathToFileURL(page).href;
  throw new Error(`"${page}" is neither an address (https://…) nor a file here.`);
}

/** A page of anybody's: all rules, also those about the page as a whole. */
async function auditPage(browser: Browser, name: string, width: number): Promise<Result[]> {
  const variant = { ...usual, width };
  const page = await loadFixture(browser, addressOf(name), variant).catch((error: unknown) => {
    throw new Error(`${name} does not answer: ${(error as Error).message}`, { cause: error });
  });
  const results: Result[] = [];
  for (const proof of audits()) {
    const { faults, checked } = await proof.audit(page, { whole: true });
    const found = { status: faults.length ? 'failed' : 'passed', faults, ...(checked && { checked }) } as const;
    results.push({ component: name, example: null, proof: proof.name, variant, ...found });
  }
  return results;
}

async function auditPages({ pages, width }: Options): Promise<Audit> {
  const widths = width ? listOf(width).map(Number) : [320, 1280];
  const tell = progress(pages.length);
  const browser = await open('chromium');
  const results: Result[] = [];
  try {
    for (const name of pages) {
      const found: Result[] = [];
      for (const one of widths) found.push(...(await auditPage(browser, name, one)));
      tell({ name, tasks: [] }, found);
      results.push(...found);
    }
  } finally {
    await browser.close();
  }
  return { results, list: [] };
}

/** What it came to, and what was found, rule by rule. */
function print(results: Result[]): void {
  console.log(`\n${byComponent(results)}`);
  const found = results.flatMap(({ component, faults }) => faults.map(({ rule }) => ({ component, rule })));
  const rows = [...Map.groupBy(found, ({ component, rule }) => `${component} ${rule}`).values()]
    .sort((a, b) => b.length - a.length)
    .flatMap((same) => (same[0] ? [[same.length, same[0].component, same[0].rule]] : []));
  if (rows.length) console.log(`\n${columns([['times', 'where', 'engine and rule'], ...rows])}\n`);
}

async function main(): Promise<void> {
  const options = read(process.argv.slice(2));
  if (options.help) return console.log(USE);
  const { missing } = await getBrowsers(['chromium'], (line) => console.log(line));
  if (missing.length) throw new Error('Both engines run in Chromium. Install what is named above and start again.');
  const { results, list } = await (options.pages.length ? auditPages(options) : auditExamples(options));
  const what = options.pages.length ? options.pages.join(', ') : list.map(({ name }) => name).join(', ');
  const scope = `axe-core and IBM Equal Access on ${what}${options.pages.length ? '' : `; ${options.variants.map(nameOf).join('; ')}`}`;
  const counts = count(results);
  const evidence = {
    scope,
    versions: await versions(['chromium']),
    counts,
    subjects: subjects(results, list),
    results,
  };
  print(results);
  for (const file of write(evidence, options.out)) console.log(`wrote ${file}`);
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.excluded} excluded`);
  process.exitCode = counts.failed ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(`pnpm axe: ${(error as Error).message}\n\n${USE}`);
  process.exitCode = 1;
});
