// Every example file of every component is a fixture: new ones are under contract the moment they exist.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { exclusionsOf, type Exclusion } from './exclusions.ts';
import type { Library } from './library.ts';

export interface Component {
  /** The library that it is one of. */
  library: Library;
  /** The folder, such as `button`. */
  name: string;
  /** Its path. */
  folder: string;
  examples: Fixture[];
  exclusions: Exclusion[];
  /** Whether it is a deliberately broken one (`wrong/`), to see that a proof catches it. */
  wrong: boolean;
  /** The address of a module with broken elements that its examples need beside the real ones. */
  script?: string;
  /** Whether it is a set of whole pages (pages.ts): what is asked of a component is not asked of it. */
  pages?: boolean;
  /** As of its set of pages. */
  generated?: boolean;
}

export interface Fixture {
  /** The folder, such as `button`. */
  component: string;
  /** The file without its ending, such as `busy`. */
  example: string;
  /** Its path. */
  file: string;
  /** The fragment. */
  html: string;
  /** As of its component. */
  script?: string;
  /** Of a whole page: its words are those of the language it is asked for in. */
  page?: {
    render: (lang: string) => { title: string; body: string };
    files?: () => Promise<Record<string, string>>;
  };
  /** Of a whole page: those of one kind differ in words only. */
  kind?: string;
}

const foldersIn = (root: string): string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** Those whose folder holds a file that registers an element, or examples. */
export const components = (library: Library): Component[] =>
  library.folders
    .flatMap((root) => foldersIn(root).map((name) => component(library, root, name)))
    .filter(({ name, folder, examples }) => examples.length || existsSync(join(folder, `${name}.define.ts`)));

/** The deliberately broken ones. */
export function brokenOnes(library: Library): Component[] {
  const { wrong } = library;
  return wrong === null ? [] : foldersIn(wrong).map((name) => component(library, wrong, name));
}

function component(library: Library, root: string, name: string): Component {
  const folder = join(root, name);
  const wrong = root === library.wrong;
  const script = wrong && existsSync(join(folder, 'element.js')) ? `/wrong/${name}/element.js` : undefined;
  return {
    library,
    name,
    folder,
    wrong,
    ...(script && { script }),
    examples: examplesOf(folder, name, script),
    exclusions: exclusionsOf(folder),
  };
}

function examplesOf(folder: string, component: string, script?: string): Fixture[] {
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
        return {
          component,
          example: basename(name, '.html'),
          file,
          html: readFileSync(file, 'utf8'),
          ...(script && { script }),
        };
      })
  );
}
