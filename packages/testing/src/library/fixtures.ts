// Every example file of every component is a fixture: new ones are under contract the moment they exist.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exclusionsOf } from './exclusions.ts';

const here = dirname(fileURLToPath(import.meta.url));
/** Where the components are. */
export const SOURCES = join(here, '../../../components/src');
/** Where the deliberately broken ones are. */
export const WRONG = join(here, '../../wrong');

/**
 * @typedef {object} Component
 * @property {string} name The folder, such as `button`.
 * @property {string} folder Its path.
 * @property {Fixture[]} examples
 * @property {import('./exclusions.ts').Exclusion[]} exclusions
 * @property {boolean} wrong Whether it is a deliberately broken one (`wrong/`), to see that a proof catches it.
 * @property {string} [script] The address of a module with broken elements that its examples need beside the real ones.
 * @property {boolean} [pages] Whether it is a set of whole pages (pages.ts): what is asked of a component is not asked of it.
 * @property {boolean} [generated] As of its set of pages.
 *
 * @typedef {object} Fixture
 * @property {string} component The folder, such as `button`.
 * @property {string} example The file without its ending, such as `busy`.
 * @property {string} file Its path.
 * @property {string} html The fragment.
 * @property {string} [script] As of its component.
 * @property {{ render: (lang: string) => { title: string, body: string }, files?: () => Promise<Record<string, string>> }} [page] Of a
 *   whole page: its words are those of the language it is asked for in.
 * @property {string} [kind] Of a whole page: those of one kind differ in words only.
 */

/**
 * @param {string} [root] The folder that holds them.
 * @returns {Component[]} A folder counts when it holds a file that registers an element, or examples.
 */
export function components(root = SOURCES) {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => component(root, name))
    .filter(({ name, folder, examples }) => examples.length || existsSync(join(folder, `${name}.define.ts`)));
}

function component(root, name) {
  const folder = join(root, name);
  const script = existsSync(join(folder, 'element.js')) ? `/wrong/${name}/element.js` : undefined;
  return {
    name,
    folder,
    wrong: root === WRONG,
    script,
    examples: examplesOf(folder, name, script),
    exclusions: exclusionsOf(folder),
  };
}

function examplesOf(folder, component, script) {
  const examples = join(folder, 'examples');
  if (!existsSync(examples)) return [];
  return (
    readdirSync(examples)
      .filter((file) => file.endsWith('.html'))
      // The usual one first: a selection looks at it most.
      .sort(
        (one, other) => Number(other === 'default.html') - Number(one === 'default.html') || one.localeCompare(other),
      )
      .map((name) => {
        const file = join(examples, name);
        return { component, example: basename(name, '.html'), file, html: readFileSync(file, 'utf8'), script };
      })
  );
}
