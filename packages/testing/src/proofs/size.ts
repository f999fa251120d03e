import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fault } from '../run/fault.ts';
import { sizeOf, textOf } from './lib/facts.ts';
import type { Proof } from './proofs.ts';

/** What machines differ by, and what a word in a message may cost: to be asked for each byte teaches people not to look. */
const HEADROOM = 1.02;

const PARTS = { script: 'js', style: 'css' };

const budgetFor = (bytes) => ({ bytes, budget: Math.ceil((bytes * HEADROOM) / 10) * 10 });

const ABOUT = {
  script: 'See what it imports that others do not (pnpm build lists sizes): a message, a controller, a part of Lit.',
  style: 'See which rules say what a token or base.css says already.',
};

const signed = (bytes) => `${bytes < 0 ? '−' : '+'}${Math.abs(bytes)} B`;
const percent = (bytes, of) => `${((100 * bytes) / of).toFixed(1)} %`;

/** How a part changed since it was reviewed, in words. */
function changeOf(part, is, { bytes, budget }) {
  const by = is - bytes;
  return `${part} is ${is} B gzipped, ${signed(by)} (${percent(Math.abs(by), bytes)}) since the ${bytes} B that were reviewed; the budget is ${budget} B`;
}

function write(name, file, sizes, reviewed) {
  const next = Object.fromEntries(Object.entries(sizes).map(([part, bytes]) => [part, budgetFor(bytes)]));
  for (const [part, bytes] of Object.entries(sizes))
    console.log(
      `  ${name}: ${reviewed?.[part] ? changeOf(part, bytes, reviewed[part]) : `${part} is ${bytes} B gzipped, for the first time`}`,
    );
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
    const reviewed = JSON.parse(textOf(file) ?? 'null');
    const sizes = Object.fromEntries(Object.entries(PARTS).map(([part, key]) => [part, row[key]]));
    if (update && !component.wrong) return write(component.name, file, sizes, reviewed);
    const anew = `${component.library.command('contract')} --component ${component.name} --proof size --update`;
    return Object.entries(sizes).flatMap(([part, bytes]) => {
      const was = reviewed?.[part];
      if (!was)
        return [
          fault(
            'expected/size.json',
            `${part} (${bytes} B gzipped) has no budget that somebody has reviewed`,
            `Write it: ${anew}`,
          ),
        ];
      if (bytes <= was.budget) return [];
      return [
        fault(
          component.name,
          changeOf(part, bytes, was),
          `${ABOUT[part]} If it is worth its weight, raise the budget: ${anew}`,
        ),
      ];
    });
  },
};

export default proof;
