// Runs a plan with as many browsers as the smallest machine has cores; one alone waits more than it works.
import { serveFixtures } from '../serve/serve.ts';
import { count, unneeded } from './summary.ts';
import { makeWorker } from './worker.ts';

export const WORKERS = 2;

/**
 * @param {import('./plan.ts').Group[]} groups
 * @param {object} options
 * @param {import('../library/fixtures.ts').Component[]} options.components What the groups come from.
 * @param {boolean} [options.full] Whether every look is in the plan.
 * @param {boolean} [options.update]
 * @param {(group: import('./plan.ts').Group, results: import('./worker.ts').Result[]) => void} [options.onGroup]
 * @returns {Promise<{ results: import('./worker.ts').Result[], counts: ReturnType<typeof count> }>} The results in the order of the plan.
 */
export async function runPlan(groups, { components, full = false, update, onGroup = () => {} }) {
  const server = await serveFixtures(components.flatMap(({ examples }) => examples));
  const found = groups.map(() => []);
  const queue = [...groups.entries()];
  const work = async () => {
    const worker = makeWorker({ server, update });
    try {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const [index, group] = next;
        for (const task of group.tasks) found[index].push(await worker.run(task));
        onGroup(group, found[index]);
      }
    } finally {
      await worker.close();
    }
  };
  try {
    await Promise.all(Array.from({ length: WORKERS }, work));
  } finally {
    server.close();
  }
  const results = found.flat();
  results.push(...unneeded(results, components, full));
  return { results, counts: count(results) };
}
