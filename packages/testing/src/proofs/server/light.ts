import { fault, type Fault } from '../../run/fault.ts';
import type { Marks } from '../../library/library.ts';
import type { Context } from '../../run/worker.ts';
import { linesOf, readTree } from '../lib/tree.ts';

const keep = ({ own, memory }: Marks): string =>
  `Leave what the author wrote; note what you add under the symbol "${memory}", or add it in a node of your own with ${own}.`;

/** What an element may add unmarked where the author wrote none. What the author did write stays, these too. */
const byDesign = ({ id }: Marks): RegExp[] => [
  // An id stays when the element has gone, because others may point to it by then.
  new RegExp(` id="${id}"`),
  // The state of an answer, as `value` is: it comes with an error and goes when the person mends it.
  / aria-invalid="(true|false)"/,
];

const plain = (allowed: RegExp[], line = '', written = '') =>
  allowed.reduce((text, pattern) => (pattern.test(written) ? text : text.replace(pattern, '')), line);

/** Where two lists of lines part: what was written and what became of it. */
function differences(written: string[], found: string[], allowed: RegExp[]): { was: string; is: string }[] {
  const end = Math.max(written.length, found.length);
  const at = Array.from({ length: end }, (_, index) => index).find(
    (index) => (written[index] ?? '') !== plain(allowed, found[index], written[index]),
  );
  return at === undefined ? [] : [{ was: written[at] ?? 'the end', is: found[at] ?? 'the end' }];
}

/**
 * Server HTML in equals HTML out: with script the authored nodes, attributes and texts are the same, in the same order. What the
 * script of a page itself changes is the page's business.
 */
export async function lightFaults({ look, library: { marks } }: Context): Promise<Fault[]> {
  const written = linesOf(await (await look({ script: 'off' })).evaluate(readTree));
  const found = linesOf(await (await look({ files: 'off' })).evaluate(readTree));
  return differences(written, found, byDesign(marks)).map(({ was, is }) =>
    fault(was, `with script ${is} stands in its place`, keep(marks)),
  );
}
