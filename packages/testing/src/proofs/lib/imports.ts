// Imports the class modules of all components, once for each environment, in processes of their own.
import { execFile } from 'node:child_process';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { components, type Component } from '../../library/fixtures.ts';
import type { Library } from '../../library/library.ts';
import { needed } from './needed.ts';
import { moduleOf } from './facts.ts';
import type { Imported } from './import-child.ts';

const run = promisify(execFile);
const CHILD = join(import.meta.dirname, `import-child${extname(import.meta.filename)}`);

export const ENVIRONMENTS = ['node', 'jsdom', 'happy-dom'] as const;
export type Environment = (typeof ENVIRONMENTS)[number];

/** What is known of each library. */
const known = new WeakMap<Library, Map<string, Promise<Imported[]>>>();

async function importAll(environment: Environment, modules: string[]): Promise<Imported[]> {
  if (environment !== 'node') await needed(environment, 'server', () => import.meta.resolve(environment));
  const { stdout } = await run(process.execPath, [CHILD, environment, ...modules], { maxBuffer: 1e7 });
  return JSON.parse(stdout);
}

/** What its module does when it is imported; null when it has no module of its own. */
export async function imported(component: Component, environment: Environment): Promise<Imported | null> {
  const module = moduleOf(component);
  if (!module) return null;
  const { library, wrong, name } = component;
  const own = known.get(library) ?? new Map<string, Promise<Imported[]>>();
  known.set(library, own);
  const key = `${environment} ${wrong ? name : ''}`;
  const modules = () => (wrong ? [module] : components(library).flatMap((one) => moduleOf(one) ?? []));
  const all = own.get(key) ?? importAll(environment, modules());
  own.set(key, all);
  return (await all).find((one) => one.module === module) ?? null;
}
