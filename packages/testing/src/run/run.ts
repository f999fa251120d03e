// Runs a plan with more browsers than the smallest machine has cores: each of them waits half of the time, for a frame or an answer.
import type { Component } from '../library/fixtures.ts';
import type { Library } from '../library/library.ts';
import { serveFixtures } from '../serve/serve.ts';
import type { Group } from './plan.ts';
import { count, unneeded, type Counts } from './summary.ts';
import { makeWorkers, type Result, type Worker } from './worker.ts';

export const WORKERS = 3;

type OnGroup = (group: Group, results: Result[]) => void;

/** A group and what was found so far. */
interface Waiting {
  group: Group;
  found: Result[];
}

export interface RunOptions {
  /** What the groups come from. */
  components: Component[];
  /** Whether every look is in the plan. */
  full?: boolean;
  update?: boolean | undefined;
  onGroup?: OnGroup;
}

export interface Run {
  /** In the order of the plan. */
  results: Result[];
  counts: Counts;
}

export async function runPlan(
  library: Library,
  groups: Group[],
  { components, full = false, update, onGroup = () => {} }: RunOptions,
): Promise<Run> {
  const server = await serveFixtures(
    library,
    components.flatMap(({ examples }) => examples),
  );
  const queue = groups.map((group): Waiting => ({ group, found: [] }));
  const waiting = [...queue];
  const work = async (worker: Worker) => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      for (const task of next.group.tasks) next.found.push(await worker.run(task));
      onGroup(next.group, next.found);
    }
  };
  const workers = makeWorkers(Math.min(WORKERS, groups.length), { server, update });
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map((worker) => worker.close()));
    server.close();
  }
  const results = queue.flatMap(({ found }) => found);
  results.push(...unneeded(results, components, full));
  return { results, counts: count(results) };
}
