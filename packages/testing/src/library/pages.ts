// Whole pages under contract: every `contract.ts` in a folder of `storybook/journeys`, and that of the foundations.
import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { exclusionsOf } from './exclusions.ts';
import { components, type Component, type Fixture } from './fixtures.ts';

const storybook = fileURLToPath(new URL('../../../../storybook', import.meta.url));

/** What a `contract.ts` gives. */
export interface PageSet {
  /** Such as `journey-moving`; no component has it. */
  name: string;
  pages: SetPage[];
  /**
   * Whether what its pages say is made from data and tested against it; then nobody has to read it again at each change, and there
   * is no reviewed text.
   */
  generated?: boolean;
  /** Style sheets and scripts that its pages need beside those of Naast, by file name; the ending says which. */
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

function asComponent({ name, pages, files, generated }: PageSet, folder: string): Component {
  const sources = files && once(files);
  const examples = pages.map(({ name: example, render, kind }): Fixture => ({
    component: name,
    example,
    file: join(folder, 'contract.ts'),
    html: render('nl').body,
    ...(kind && { kind }),
    page: { render, ...(sources && { files: sources }) },
  }));
  const exclusions = exclusionsOf(folder);
  return { name, folder, examples, exclusions, wrong: false, pages: true, ...(generated && { generated }) };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Each set of pages, in the form of a component whose examples are its pages. */
export async function pageSets(): Promise<Component[]> {
  const files = globSync(['journeys/*/contract.ts', 'foundations/contract.ts'], { cwd: storybook }).sort();
  return Promise.all(
    files.map(async (file) => {
      const { default: set } = (await import(pathToFileURL(join(storybook, file)).href)) as { default: PageSet };
      return asComponent(set, dirname(join(storybook, file)));
    }),
  );
}

/** All that is under contract. */
export const everything = async (): Promise<Component[]> => [...components(), ...(await pageSets())];
