// A page of the foundations is a module that renders in Node, where the tokens can be read and colours be computed. This
// makes a story of each: the page is rendered when it is asked for, and what script adds comes with it.
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Indexer } from 'storybook/internal/types';
import { mainOf, pages, styleSheets } from '../foundations/index.mjs';
import type { PluginContext } from './html-stories.ts';

const FOLDER = fileURLToPath(new URL('../foundations/', import.meta.url));
const PAGE = /\/foundations\/pages\/[^/]+\.mjs$/;
const PREFIX = '\0naast-foundation:';
const SUFFIX = '.module.js';
const NAME = 'Page';

function pageOf(file: string) {
  const found = pages.find(({ name }) => name === basename(file, '.mjs'));
  if (!found) throw new Error(`${file} is not among the pages of foundations/index.mjs.`);
  return found;
}

export const foundationIndexer: Indexer = {
  test: PAGE,
  createIndex: async (file) => {
    const { title } = pageOf(file);
    // A single story of the same name as its component stands in the sidebar as one line.
    return [
      {
        type: 'story',
        subtype: 'story',
        importPath: file,
        exportName: NAME,
        name: title,
        title: `Foundations/${title}`,
        tags: ['!autodocs'],
      },
    ];
  },
};

/** Every file of `client/` offers functions that take the `<main>` of a page and find in it what is theirs. */
const clients = () => readdirSync(`${FOLDER}client`).filter((file) => /^[^.]+\.ts$/.test(file));

function moduleOf(file: string): string {
  const page = pageOf(file);
  const path = (name: string) => JSON.stringify(name);
  return [
    ...styleSheets.map((sheet) => `import ${path(sheet)};`),
    ...clients().map((client, index) => `import * as client${index} from ${path(`${FOLDER}client/${client}`)};`),
    `import { fragment } from ${path(fileURLToPath(new URL('./fragment.ts', import.meta.url)))};`,
    `const enhance = [${clients().map((_, index) => `client${index}`)}].flatMap((client) => Object.values(client));`,
    `export default ${JSON.stringify({ title: `Foundations/${page.title}`, tags: ['!autodocs'] })};`,
    `export const ${NAME} = { name: ${JSON.stringify(page.title)},`,
    `  parameters: { layout: 'fullscreen', controls: { disable: true } },`,
    `  render: () => { const root = fragment(${JSON.stringify(mainOf(page))}); for (const one of enhance) one(root); return root; } };`,
  ].join('\n');
}

export const foundationStories = {
  name: 'naast-foundation-stories',
  enforce: 'pre' as const,
  async resolveId(this: PluginContext, source: string, importer?: string) {
    if (!PAGE.test(source)) return null;
    const file = await this.resolve(source, importer, { skipSelf: true });
    return file && `${PREFIX}${file.id}${SUFFIX}`;
  },
  async load(this: PluginContext, id: string) {
    if (!id.startsWith(PREFIX)) return null;
    return moduleOf(id.slice(PREFIX.length, -SUFFIX.length));
  },
};
