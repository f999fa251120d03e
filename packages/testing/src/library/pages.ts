// Whole pages under contract: every `contract.ts` in a folder of `storybook/journeys`, and that of the foundations.
import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { exclusionsOf } from './exclusions.ts';
import { components } from './fixtures.ts';

const storybook = fileURLToPath(new URL('../../../../storybook', import.meta.url));

/**
 * @typedef {object} PageSet What a `contract.ts` gives.
 * @property {string} name Such as `journey-moving`; no component has it.
 * @property {SetPage[]} pages
 * @property {boolean} [generated] Whether what its pages say is made from data and tested against it; then nobody has to read it again
 *   at each change, and there is no reviewed text.
 * @property {() => Promise<Record<string, string>>} [files] Style sheets and scripts that its pages need beside those of Naast, by
 *   file name; the ending says which.
 *
 * @typedef {object} SetPage
 * @property {string} name Such as `overview`.
 * @property {(lang: string) => { title: string, body: string }} render Everything inside `<body>`.
 * @property {string} [kind] Pages of one kind differ in words only; a selection looks at the first of them.
 */

/** @param {PageSet} set @param {string} folder @returns {import('./fixtures.ts').Component} */
function asComponent({ name, pages, files, generated }, folder) {
  const sources = files && once(files);
  const examples = pages.map(({ name: example, render, kind }) => ({
    component: name,
    example,
    file: join(folder, 'contract.ts'),
    html: render('nl').body,
    kind,
    page: { render, files: sources },
  }));
  return { name, folder, examples, wrong: false, pages: true, generated, exclusions: exclusionsOf(folder) };
}

function once(make) {
  let made;
  return () => (made ??= make());
}

/** @returns {Promise<import('./fixtures.ts').Component[]>} Each set of pages, in the form of a component whose examples are its pages. */
export async function pageSets() {
  const files = globSync(['journeys/*/contract.ts', 'foundations/contract.ts'], { cwd: storybook }).sort();
  return Promise.all(
    files.map(async (file) => {
      const { default: set } = await import(pathToFileURL(join(storybook, file)).href);
      return asComponent(set, dirname(join(storybook, file)));
    }),
  );
}

/** @returns {Promise<import('./fixtures.ts').Component[]>} All that is under contract. */
export const everything = async () => [...components(), ...(await pageSets())];
