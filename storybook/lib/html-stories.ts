// An example is one .html file, and every one is a story: this turns the file into a story module, so that nothing is
// written twice and a new example shows up by itself.
import { readFile } from 'node:fs/promises';
import { basename, dirname, relative } from 'node:path';
import type { Indexer } from 'storybook/internal/types';

const words = (file: string) => basename(file, '.html').replaceAll('-', ' ');
const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

interface Place {
  title: string;
  name: string;
  exportName: string;
  component?: string;
}

/** `src/button/examples/busy.html` → the story "Busy" under Components/naast-button; `pages/developers.html` → Start. */
function placeOf(file: string): Place {
  const exportName = `Example${basename(file, '.html').replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())}`;
  const name = sentence(words(file));
  if (!file.includes('/examples/'))
    return { title: 'Start', name: sentence(words(file).replace(/^\d+ /, '')), exportName };
  const component = `naast-${basename(dirname(dirname(file)))}`;
  return { title: `Components/${component}/Examples`, name, exportName, component };
}

export const htmlIndexer: Indexer = {
  test: /\.html$/,
  createIndex: async (file) => {
    const { title, name, exportName } = placeOf(file);
    return [{ type: 'story', subtype: 'story', importPath: file, exportName, name, title, tags: ['example'] }];
  },
};

/** The first comment of an example says what it shows. */
const about = (html: string) => /^\s*<!--\s*([\s\S]*?)\s*-->/.exec(html)?.[1] ?? '';

const PREFIX = '\0naast-story:';
const SUFFIX = '.module.js';

/** What is used of Vite's plugin context. */
export interface PluginContext {
  resolve(source: string, importer: string | undefined, options: { skipSelf: boolean }): Promise<{ id: string } | null>;
  addWatchFile(file: string): void;
}

export const htmlStories = {
  name: 'naast-html-stories',
  enforce: 'pre' as const,
  // Vite takes every id that ends in .html for a page, so the story goes by another name.
  async resolveId(this: PluginContext, source: string, importer?: string) {
    if (!/\/(examples|pages)\/[^/]+\.html$/.test(source)) return null;
    const file = await this.resolve(source, importer, { skipSelf: true });
    return file && `${PREFIX}${file.id}${SUFFIX}`;
  },
  async load(this: PluginContext, id: string) {
    if (!id.startsWith(PREFIX)) return null;
    const file = id.slice(PREFIX.length, -SUFFIX.length);
    this.addWatchFile(file);
    const html = await readFile(file, 'utf8');
    const { title, exportName, name, component } = placeOf(file);
    const parameters = {
      docs: { description: { story: about(html) }, source: { code: html, language: 'html' } },
      layout: component ? 'padded' : 'fullscreen',
      fileName: relative(process.cwd(), file),
    };
    return [
      `import { fragment } from ${JSON.stringify(new URL('./fragment.ts', import.meta.url).pathname)};`,
      `export default ${JSON.stringify({ title, component })};`,
      `export const ${exportName} = { name: ${JSON.stringify(name)}, parameters: ${JSON.stringify(parameters)},`,
      `  render: () => fragment(${JSON.stringify(html)}) };`,
    ].join('\n');
  },
};
