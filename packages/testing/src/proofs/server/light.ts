import { fault, type Fault } from '../../run/fault.ts';
import type { Context } from '../../run/worker.ts';
import { linesOf, readTree } from '../lib/tree.ts';

const KEEP =
  'Leave what the author wrote; add with ownAttribute, ownTokens, ownId, or in a node of your own with data-naast.';

/** What an element may add unmarked where the author wrote none. What the author did write stays, these too. */
const BY_DESIGN = [
  // ownId: an id stays when the element has gone, because others may point to it by then.
  / id="naast-\d+"/,
  // The state of an answer, as `value` is: it comes with an error and goes when the person mends it (field/parts.ts).
  / aria-invalid="(true|false)"/,
];

const plain = (line = '', written = '') =>
  BY_DESIGN.reduce((text, pattern) => (pattern.test(written) ? text : text.replace(pattern, '')), line);

/** Where two lists of lines part: what was written and what became of it. */
function differences(written: string[], found: string[]): { was: string; is: string }[] {
  const end = Math.max(written.length, found.length);
  const at = Array.from({ length: end }, (_, index) => index).find(
    (index) => (written[index] ?? '') !== plain(found[index], written[index]),
  );
  return at === undefined ? [] : [{ was: written[at] ?? 'the end', is: found[at] ?? 'the end' }];
}

/**
 * Server HTML in equals HTML out: with script the authored nodes, attributes and texts are the same, in the same order. What the
 * script of a page itself changes is the page's business.
 */
export async function lightFaults({ look }: Context): Promise<Fault[]> {
  const written = linesOf(await (await look({ script: 'off' })).evaluate(readTree));
  const found = linesOf(await (await look({ files: 'off' })).evaluate(readTree));
  return differences(written, found).map(({ was, is }) => fault(was, `with script ${is} stands in its place`, KEEP));
}
