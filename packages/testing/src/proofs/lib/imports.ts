// Imports the class modules of all components, once for each environment, in processes of their own.
import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { components } from '../../library/fixtures.ts';
import { moduleOf } from './facts.ts';

const run = promisify(execFile);
const CHILD = join(dirname(fileURLToPath(import.meta.url)), 'import-child.ts');

export const ENVIRONMENTS = ['node', 'jsdom', 'happy-dom'];

/**
 * @typedef {object} Imported
 * @property {string} module
 * @property {string} [error] What it threw.
 * @property {string[]} touched What it did to globals, as sentences.
 * @property {{ name: string, attributes: string[], members: string[] }[]} classes The elements that it exports.
 */

/** @type {Map<string, Promise<Imported[]>>} */
const known = new Map();

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
  const key = `${environment} ${component.wrong ? component.name : ''}`;
  if (!known.has(key)) {
    const modules = component.wrong ? [module] : components().map(moduleOf).filter(Boolean);
    known.set(key, importAll(environment, modules));
  }
  return (await known.get(key)).find((one) => one.module === module);
}
