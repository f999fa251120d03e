// Texts that live elsewhere in the repository and are pages here: the rules, the decisions.
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { splitMarkdown } from './components.ts';
import { docs, repository } from './paths.ts';

const titleOf = (text) => splitMarkdown(text).heading;
const read = (file) => readFileSync(join(repository, file), 'utf8');

function page(file, path) {
  // A line such as <!-- tokens --> marks a place for a script that fills it in.
  const text = read(file).replace(/^<!-- \/?[\w-]+ -->\n/gm, '');
  return { source: file, path, title: titleOf(text), text: text.replace(/^# .*\n/, '') };
}

/** @returns the decisions, oldest first. */
export const readDecisions = () =>
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

/** @returns the rules of the project, its tokens and icons. */
export const readPages = () => Object.entries(PAGES).map(([file, path]) => page(file, path));

/** The page of this site that shows a file of the repository; undefined when there is none. */
export function pathOf(file) {
  const fixed = {
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
 * @param {string} href As written in the file, relative to it.
 * @param {string} source The file it stands in, from the root of the repository.
 */
export function translateLink(href, source) {
  if (!source || /^([a-z]+:|#|\/)/.test(href)) return href;
  const [file, hash] = href.split('#');
  const path = pathOf(posix.join(posix.dirname(source), file).replace(/\/$/, ''));
  return path ? path + (hash ? `#${hash}` : '') : href;
}
