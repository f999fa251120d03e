// Tells how far a run is, and at once what failed.
import { nameOf } from '../look/variants.ts';
import { proofs } from '../proofs/proofs.ts';
import { say } from './fault.ts';
import type { Group } from './plan.ts';
import type { Result } from './worker.ts';

const minutes = (ms: number): string => (ms < 90_000 ? `${Math.ceil(ms / 1000)} s` : `${Math.round(ms / 60_000)} min`);

/**
 * @param total How many groups there are.
 * @returns to be called after each
 */
export function progress(total: number): (group: Group, results: Result[]) => void {
  const start = Date.now();
  const seen = { groups: 0, failed: 0 };
  return (group, results) => {
    seen.groups++;
    const failed = results.filter(({ status }) => status === 'failed');
    seen.failed += failed.length;
    const left = ((Date.now() - start) / seen.groups) * (total - seen.groups);
    const sofar = seen.failed ? `, ${seen.failed} failed so far` : '';
    const mark = failed.length ? '✗' : '✓';
    console.log(
      `${mark} ${group.name}: ${results.length} proofs [${seen.groups}/${total}, about ${minutes(left)} left${sofar}]`,
    );
    for (const { proof, variant, faults } of failed) {
      console.log(
        `  ${proof}${variant ? ` (${nameOf(variant)})` : ''}: ${proofs.find(({ name }) => name === proof)?.why ?? ''}`,
      );
      for (const fault of faults) console.log(`    ${say(fault).replaceAll('\n', '\n    ')}`);
    }
  };
}
