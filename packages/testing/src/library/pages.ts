// Whole pages under contract: what the files that a library names (`pages`) export.
import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { exclusionsOf } from './exclusions.ts';
import { components, type Component, type Fixture } from './fixtures.ts';
import type { Library } from './library.ts';

/** What such a file exports as its default. */
export interface PageSet {
  /** Such as `journey-moving`; no component has it. */
  name: string;
  pages: SetPage[];
  /**
   * Whether what its pages say is made from data and tested against it; then nobody has to read it again at each change, and there
   * is no reviewed text.
   */
  generated?: boolean;
  /** Style sheets and scripts that its pages need beside those of the library, by file name; the ending says which. */
  files?: () => Promise<Record<string, string>>;
}

export interface SetPage {
  /** Such as `overview`. */
  name: string;
  /** Everything inside `<body>`. */
  render: (lang: string) => { title: string; body: string };
  /** Pages of one kind differ in words only; a selection looks at the first of them. */
  kind?: string;
}

function asComponent(library: Library, { name, pages, files, generated }: PageSet, file: string): Component {
  const folder = dirname(file);
  const sources = files && once(files);
  const examples = pages.map(({ name: example, render, kind }): Fixture => ({
    component: name,
    example,
    file,
    html: render('nl').body,
    ...(kind && { kind }),
    page: { render, ...(sources && { files: sources }) },
  }));
  const exclusions = exclusionsOf(folder);
  return { library, name, folder, examples, exclusions, wrong: false, pages: true, ...(generated && { generated }) };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Each set of pages, in the form of a component whose examples are its pages. */
export async function pageSets(library: Library): Promise<Component[]> {
  const files = globSync(library.pages, { cwd: library.root }).sort();
  return Promise.all(
    files.map(async (path) => {
      const file = join(library.root, path);
      const { default: set } = (await import(pathToFileURL(file).href)) as { default?: PageSet };
      if (!set?.pages)
        throw new Error(`${file} exports no set of pages. Write: export default { name: …, pages: […] }`);
      return asComponent(library, set, file);
    }),
  );
}

/** All that is under contract. */
export const everything = async (library: Library): Promise<Component[]> => [
  ...components(library),
  ...(await pageSets(library)),
];
