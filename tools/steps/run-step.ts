// Runs one step and says how it went.
import { run } from '../lib/run.mjs';
import { root } from './plan.ts';

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
const countsOf = ({ passed, failed }) => `, ${passed} passed, ${failed} failed`;

/** Runs the script of a step in a Node of its own; a test runner sends its counts over the channel. */
async function runScript(step, context) {
  const live = step.output === 'live';
  const args = typeof step.args === 'function' ? step.args(context) : (step.args ?? []);
  const said = [];
  let counts;
  const code = await run(process.execPath, [...(step.script ? [step.script] : []), ...args], {
    group: true,
    cwd: root,
    env: { ...process.env, NAAST_ENGINES: context.engines.join() },
    stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe', 'ipc'],
    onStart(child) {
      child.on('message', (message) => (counts = message));
      for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => said.push(data));
    },
  });
  return { code, counts, said: Buffer.concat(said).toString() };
}

/**
 * Adds up a step: its own counts where it has them; a failure that no test of it tells of counts as one.
 *
 * @returns {import('./plan.ts').Counts}
 */
export function addUp(code, counts) {
  const { passed = 0, failed = 0 } = counts ?? {};
  return { passed, failed: failed || (code ? 1 : 0) };
}

/**
 * @param {import('./plan.ts').Step} step
 * @param {string} label such as `[3/9]`
 * @param {import('./plan.ts').Context} context
 * @param {(text: string) => void} print
 * @returns {Promise<import('./plan.ts').Counts & { name: string }>}
 */
export async function runStep(step, label, context, print = (text) => process.stdout.write(text)) {
  const title = `${label} ${step.name} …`;
  const reason = step.skip?.(context);
  if (reason) {
    print(`${title} nothing to do: ${reason}\n`);
    return { name: step.name, passed: 0, failed: 0 };
  }
  print(`${title}\n`);
  const began = performance.now();
  const say = (line) => print(`${label} ${line}\n`);
  const result = step.task ? { code: 0, counts: await step.task(context, say) } : await runScript(step, context);
  const total = addUp(result.code, result.counts);
  if (result.said && (total.failed || step.output === 'after')) print(result.said.replace(/\n*$/, '\n'));
  print(`${title} ${seconds(began)} ${total.failed ? 'FAILED' : 'ok'}${result.counts ? countsOf(total) : ''}\n`);
  return { name: step.name, ...total };
}
