// Imports the class modules of all components, once for each environment, in processes of their own.
import { execFile } from 'node:child_process';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { components } from '../../library/fixtures.ts';
import { moduleOf } from './facts.ts';

const run = promisify(execFile);
const CHILD = join(import.meta.dirname, `import-child${extname(import.meta.filename)}`);

export const ENVIRONMENTS = ['node', 'jsdom', 'happy-dom'];

/**
 * @typedef {object} Imported
 * @property {string} module
 * @property {string} [error] What it threw.
 * @property {string[]} touched What it did to globals, as sentences.
 * @property {{ name: string, attributes: string[], members: string[] }[]} classes The elements that it exports.
 */

/** What is known of each library. @type {WeakMap<object, Map<string, Promise<Imported[]>>>} */
const known = new WeakMap();

async function importAll(environment, modules) {
  const { stdout } = await run(process.execPath, [CHILD, environment, ...modules], { maxBuffer: 1e7 });
  return JSON.parse(stdout);
}

/**
 * @param {import('../../library/fixtures.ts').Component} component
 * @param {string} environment One of ENVIRONMENTS.
 * @returns {Promise<Imported | null>} null when it has no module of its own.
 */
export async function imported(component, environment) {
  const module = moduleOf(component);
  if (!module) return null;
  const { library, wrong, name } = component;
  const own = known.get(library) ?? new Map();
  known.set(library, own);
  const key = `${environment} ${wrong ? name : ''}`;
  if (!own.has(key)) {
    const modules = wrong ? [module] : components(library).map(moduleOf).filter(Boolean);
    own.set(key, importAll(environment, modules));
  }
  return (await own.get(key)).find((one) => one.module === module);
}
