import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fault, type Fault } from '../run/fault.ts';
import { sizeOf, textOf } from './lib/facts.ts';
import type { Proof } from './proofs.ts';

/** What machines differ by, and what a word in a message may cost: to be asked for each byte teaches people not to look. */
const HEADROOM = 1.02;

type Part = 'script' | 'style';
const PARTS: Part[] = ['script', 'style'];

/** What was reviewed of a part: how large it was, and how large it may be. */
interface Budget {
  bytes: number;
  budget: number;
}

/** What expected/size.json says; null where there is none. */
type Reviewed = Partial<Record<Part, Budget>> | null;

const budgetFor = (bytes: number): Budget => ({ bytes, budget: Math.ceil((bytes * HEADROOM) / 10) * 10 });

const ABOUT: Record<Part, string> = {
  script: 'See what it imports that others do not: a message, a controller, a part of Lit.',
  style: 'See which rules say what another sheet of the library says already.',
};

const signed = (bytes: number): string => `${bytes < 0 ? '−' : '+'}${Math.abs(bytes)} B`;
const percent = (bytes: number, of: number): string => `${((100 * bytes) / of).toFixed(1)} %`;

/** How a part changed since it was reviewed, in words. */
function changeOf(part: Part, is: number, { bytes, budget }: Budget): string {
  const by = is - bytes;
  return `${part} is ${is} B gzipped, ${signed(by)} (${percent(Math.abs(by), bytes)}) since the ${bytes} B that were reviewed; the budget is ${budget} B`;
}

const noBudget = (part: Part, bytes: number): string =>
  `${part} (${bytes} B gzipped) has no budget that somebody has reviewed`;

function write(name: string, file: string, sizes: Record<Part, number>, reviewed: Reviewed): Fault[] {
  const next = Object.fromEntries(PARTS.map((part) => [part, budgetFor(sizes[part])]));
  for (const part of PARTS) {
    const was = reviewed?.[part];
    const first = `${part} is ${sizes[part]} B gzipped, for the first time`;
    console.log(`  ${name}: ${was ? changeOf(part, sizes[part], was) : first}`);
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(next, null, 2)}\n`);
  return [];
}

const proof: Proof = {
  name: 'size',
  title: 'Script and style, gzipped, stay within the budget that was reviewed.',
  why: 'Each kilobyte is a wait on an old telephone, and a bill for who pays by the megabyte.',
  source: 'https://web.dev/articles/performance-budgets-101',
  criteria: [],
  of: 'component',
  async prove({ component, update }) {
    const row = sizeOf(component);
    if (!row)
      return component.wrong
        ? null
        : [fault(component.name, 'sizes.json does not name it', `Run ${component.library.build}.`)];
    const file = join(component.folder, 'expected/size.json');
    const reviewed: Reviewed = JSON.parse(textOf(file) ?? 'null');
    const sizes: Record<Part, number> = { script: row.js, style: row.css };
    if (update && !component.wrong) return write(component.name, file, sizes, reviewed);
    const anew = `${component.library.command('contract')} --component ${component.name} --proof size --update`;
    return PARTS.flatMap((part) => {
      const [was, bytes] = [reviewed?.[part], sizes[part]];
      if (!was) return [fault('expected/size.json', noBudget(part, bytes), `Write it: ${anew}`)];
      if (bytes <= was.budget) return [];
      const todo = `${ABOUT[part]} If it is worth its weight, raise the budget: ${anew}`;
      return [fault(component.name, changeOf(part, bytes, was), todo)];
    });
  },
};

export default proof;
