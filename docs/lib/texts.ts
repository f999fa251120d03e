// Texts that live elsewhere in the repository and are pages here: the rules, the decisions.
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { splitMarkdown } from './components.ts';
import { docs, repository } from './paths.ts';

/** A file of the repository that is a page here. */
export interface Text {
  /** From the root of the repository. */
  source: string;
  /** The address of the page. */
  path: string;
  title: string;
  /** Without its title. */
  text: string;
}

const titleOf = (text: string): string => splitMarkdown(text).heading;
const read = (file: string): string => readFileSync(join(repository, file), 'utf8');

function page(file: string, path: string): Text {
  // A line such as <!-- tokens --> marks a place for a script that fills it in.
  const text = read(file).replace(/^<!-- \/?[\w-]+ -->\n/gm, '');
  return { source: file, path, title: titleOf(text), text: text.replace(/^# .*\n/, '') };
}

/** The decisions, oldest first. */
export const readDecisions = (): Text[] =>
  readdirSync(join(docs, 'decisions'))
    .filter((file) => /^\d{4}-.*\.md$/.test(file))
    .sort()
    .map((file) => page(`docs/decisions/${file}`, `/decisions/${file.slice(5, -3)}/`));

/** Files of the repository that are a page here as they are. */
const PAGES = {
  'CONVENTIONS.md': '/conventions/',
  'CONTRIBUTING.md': '/contributing/',
  'packages/tokens/README.md': '/tokens/',
  'packages/tokens/CONTRAST.md': '/tokens/contrast/',
  'packages/tokens/OUTPUTS.md': '/tokens/outputs/',
  'packages/icons/README.md': '/icons/',
};

/** The rules of the project, its tokens and icons. */
export const readPages = (): Text[] => Object.entries(PAGES).map(([file, path]) => page(file, path));

/** The page of this site that shows a file of the repository; undefined when there is none. */
export function pathOf(file: string): string | undefined {
  const fixed: Partial<Record<string, string>> = {
    ...PAGES,
    'docs/decisions': '/decisions/',
    'packages/components/src': '/components/',
    'packages/components/src/base/base.md': '/base/',
  };
  const decision = /^docs\/decisions\/\d{4}-(.*)\.md$/.exec(file);
  const component = /^packages\/components\/src\/([\w-]+)(?:\/\1\.md)?$/.exec(file);
  return (
    fixed[file] ?? (decision ? `/decisions/${decision[1]}/` : component ? `/components/${component[1]}/` : undefined)
  );
}

/**
 * A link between files of the repository, as a link between pages.
 *
 * @param href As written in the file, relative to it.
 * @param source The file it stands in, from the root of the repository; undefined where that does not matter.
 */
export function translateLink(href: string, source: string | undefined): string {
  if (!source || /^([a-z]+:|#|\/)/.test(href)) return href;
  const [file = '', hash] = href.split('#');
  const path = pathOf(posix.join(posix.dirname(source), file).replace(/\/$/, ''));
  return path ? path + (hash ? `#${hash}` : '') : href;
}
