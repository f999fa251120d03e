// Imports the class modules of all components, once for each environment, in processes of their own.
import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { components, type Component } from '../../library/fixtures.ts';
import { moduleOf } from './facts.ts';
import type { Imported } from './import-child.ts';

const run = promisify(execFile);
const CHILD = join(dirname(fileURLToPath(import.meta.url)), 'import-child.ts');

export const ENVIRONMENTS = ['node', 'jsdom', 'happy-dom'] as const;
export type Environment = (typeof ENVIRONMENTS)[number];

const known = new Map<string, Promise<Imported[]>>();

async function importAll(environment: Environment, modules: string[]): Promise<Imported[]> {
  const { stdout } = await run(process.execPath, [CHILD, environment, ...modules], { maxBuffer: 1e7 });
  return JSON.parse(stdout);
}

/** What its module does when it is imported; null when it has no module of its own. */
export async function imported(component: Component, environment: Environment): Promise<Imported | null> {
  const module = moduleOf(component);
  if (!module) return null;
  const key = `${environment} ${component.wrong ? component.name : ''}`;
  const all =
    known.get(key) ??
    importAll(environment, component.wrong ? [module] : components().flatMap((one) => moduleOf(one) ?? []));
  known.set(key, all);
  return (await all).find((one) => one.module === module) ?? null;
}
