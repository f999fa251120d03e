// Runs one step and says how it went.
import { run } from '../lib/run.mjs';
import { root, type Context, type Counts, type Step } from './plan.ts';

/** How a step went. */
interface Outcome {
  code: number;
  counts?: Counts | undefined;
  said?: string;
}

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const countsOf = ({ passed, failed }: Counts): string => `, ${passed} passed, ${failed} failed`;

/** Runs the script of a step in a Node of its own; a test runner sends its counts over the channel. */
async function runScript(step: Step, context: Context): Promise<Outcome> {
  const live = step.output === 'live';
  const args = typeof step.args === 'function' ? step.args(context) : (step.args ?? []);
  const said: Buffer[] = [];
  let counts: Counts | undefined;
  const code = await run(process.execPath, [...(step.script ? [step.script] : []), ...args], {
    group: true,
    cwd: root,
    env: { ...process.env, NAAST_ENGINES: context.engines.join() },
    stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe', 'ipc'],
    onStart(child) {
      child.on('message', (message) => (counts = message as Counts));
      for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => said.push(data));
    },
  });
  return { code, counts, said: Buffer.concat(said).toString() };
}

/** Adds up a step: its own counts where it has them; a failure that no test of it tells of counts as one. */
export function addUp(code: number, counts?: Partial<Counts>): Counts {
  const { passed = 0, failed = 0 } = counts ?? {};
  return { passed, failed: failed || (code ? 1 : 0) };
}

/** @param label such as `[3/9]` */
export async function runStep(
  step: Step,
  label: string,
  context: Context,
  print: (text: string) => void = (text) => process.stdout.write(text),
): Promise<Counts & { name: string }> {
  const title = `${label} ${step.name} …`;
  const reason = step.skip?.(context);
  if (reason) {
    print(`${title} nothing to do: ${reason}\n`);
    return { name: step.name, passed: 0, failed: 0 };
  }
  print(`${title}\n`);
  const began = performance.now();
  const say = (line: string): void => print(`${label} ${line}\n`);
  const result: Outcome = step.task
    ? { code: 0, counts: await step.task(context, say) }
    : await runScript(step, context);
  const total = addUp(result.code, result.counts);
  if (result.said && (total.failed || step.output === 'after')) print(result.said.replace(/\n*$/, '\n'));
  print(`${title} ${seconds(began)} ${total.failed ? 'FAILED' : 'ok'}${result.counts ? countsOf(total) : ''}\n`);
  return { name: step.name, ...total };
}
