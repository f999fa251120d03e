// Every example file of every component is a fixture: new ones are under contract the moment they exist.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = join(dirname(fileURLToPath(import.meta.url)), '../src');

/**
 * @typedef {object} Fixture
 * @property {string} component The folder, such as `button`.
 * @property {string} example The file without its ending, such as `busy`.
 * @property {string} html The fragment.
 */

/**
 * @param {(component: string) => boolean} [wanted] Which components; all unless said otherwise.
 * @returns {Fixture[]}
 */
export function fixtures(wanted = () => true) {
  return readdirSync(src, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && wanted(entry.name))
    .flatMap(({ name }) => examplesOf(name));
}

function examplesOf(component) {
  const folder = join(src, component, 'examples');
  let files = [];
  try {
    files = readdirSync(folder);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  return files
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => ({ component, example: basename(file, '.html'), html: readFileSync(join(folder, file), 'utf8') }));
}
