#!/usr/bin/env node
// naast-axe: what two engines of accessibility rules find, in the components of a library or on any page.
import { parseArgs } from 'node:util';
import { audits, auditPages } from '../audit/pages.ts';
import { getBrowsers } from '../engines/browsers.ts';
import { check, listOf } from '../run/options.ts';
import type { Component } from '../library/fixtures.ts';
import { neededLibrary, usualCommand, type Library } from '../library/library.ts';
import { everything } from '../library/pages.ts';
import { progress } from '../run/progress.ts';
import { runPlan } from '../run/run.ts';
import { byComponent, columns, count } from '../run/summary.ts';
import { nameOf, pairwise, usual, values as known, type Variant } from '../look/variants.ts';
import type { Result } from '../run/worker.ts';
import { subjects } from '../evidence/roll-up.ts';
import { versions } from '../evidence/versions.ts';
import { write } from '../evidence/write.ts';

const use = (
  command: string,
): string => `${command} https://… page.html folder   axe-core and IBM Equal Access over pages of your own, at 320 and 1280 px;
                       of a folder every .html in it, served so that its own /style.css is found
${command}                          over every example of a library, in twelve looks
  --component button   only these components (more with a comma); --example busy
  --theme light,dark,contrast  --pace standard,calm  --lang nl,fr,de,en  --dir ltr,rtl  --width 320,1280
                       every combination of what you name instead of the twelve looks
  --out folder         where the report is written; evidence unless you say otherwise
  --config file        the configuration of the library; unless you say so, the nearest naast-testing.config.ts from here upward
It ends with 0 when nothing was found, with 1 when something was, or when it could not look.`;

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
  out: { type: 'string' },
  config: { type: 'string' },
  help: { type: 'boolean' },
} as const;

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

/** The examples of a library. */
async function auditExamples({ component, example, variants }: Options, library: Library): Promise<Audit> {
  const every = await everything(library);
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
  const { results } = await runPlan(library, groups, { components: list, onGroup: progress(groups.length) });
  return { results, list };
}

/** Pages of anybody. */
async function auditOthers({ pages, width }: Options): Promise<Audit> {
  const widths = width ? listOf(width) : ['320', '1280'];
  for (const one of widths)
    if (!/^[1-9]\d*$/.test(one)) throw new Error(`There is no width "${one}". Write CSS pixels, such as 320.`);
  return { results: await auditPages(pages, widths.map(Number)), list: [] };
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

/** What was looked at, in words. */
function scopeOf({ pages, variants }: Options, list: Component[]): string {
  const what = pages.length ? pages.join(', ') : list.map(({ name }) => name).join(', ');
  return `axe-core and IBM Equal Access on ${what}${pages.length ? '' : `; ${variants.map(nameOf).join('; ')}`}`;
}

/** What people type here, as far as is known. */
let command = usualCommand('axe');

/** The library whose examples are asked; none where pages are named. */
async function libraryOf({ pages, config }: Options): Promise<Library | null> {
  if (pages.length) return null;
  const library = await neededLibrary(config).catch((error: unknown) => {
    throw new Error(`Name a page, or a library. ${(error as Error).message}`, { cause: error });
  });
  command = library.command('axe');
  return library;
}

async function main(): Promise<void> {
  const options = read(process.argv.slice(2));
  if (options.help) return console.log(use(command));
  const library = await libraryOf(options);
  const { missing } = await getBrowsers(['chromium'], (line) => console.log(line));
  if (missing.length) throw new Error('Both engines run in Chromium. Install what is named above and start again.');
  const { results, list } = await (library ? auditExamples(options, library) : auditOthers(options));
  const counts = count(results);
  const evidence = {
    scope: scopeOf(options, list),
    versions: await versions(['chromium'], library),
    counts,
    subjects: subjects(results, list),
    results,
  };
  print(results);
  for (const file of write(evidence, options.out ?? library?.evidence ?? 'evidence')) console.log(`wrote ${file}`);
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.excluded} excluded`);
  process.exitCode = counts.failed ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(`${command}: ${(error as Error).message}\n\n${use(command)}`);
  process.exitCode = 1;
});
