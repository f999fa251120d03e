// What is not a story module is made into one when Storybook asks for it, so that nothing is written twice and a new file shows up
// by itself.
import { fileURLToPath } from 'node:url';
import type { Indexer } from 'storybook/internal/types';

/** Where the story of a file stands. */
export interface Place {
  /** The path in the sidebar. */
  title: string;
  /** What the story is called there. */
  name: string;
  exportName: string;
  /** The element that it is about. */
  component?: string;
  tags?: string[];
}

/** What a story shows. */
export interface Content {
  /** Markup that stands in the page. */
  html: string;
  parameters: object;
  /** Statements before the story. When they make a function `enhance`, it is given the page before that is shown. */
  code?: string;
}

/** What is used of Vite's plugin context. */
interface PluginContext {
  resolve(source: string, importer: string | undefined, options: { skipSelf: boolean }): Promise<{ id: string } | null>;
  addWatchFile(file: string): void;
}

const FRAGMENT = JSON.stringify(fileURLToPath(new URL('./fragment.ts', import.meta.url)));

function moduleOf({ title, name, exportName, component, tags }: Place, { html, parameters, code }: Content): string {
  const page = `fragment(${JSON.stringify(html)})`;
  return [
    `import { fragment } from ${FRAGMENT};`,
    code ?? '',
    `export default ${JSON.stringify({ title, component, tags })};`,
    `export const ${exportName} = { name: ${JSON.stringify(name)}, parameters: ${JSON.stringify(parameters)},`,
    `  render: () => { const root = ${page}; ${code ? 'enhance(root);' : ''} return root; } };`,
  ].join('\n');
}

/** One kind of file. */
interface Kind {
  /** Which files: it is tried on the path. */
  test: RegExp;
  /** Null where a file of that path has no story. */
  place: (file: string) => Place | null;
  content: (file: string) => Content | Promise<Content>;
}

const indexerFor = ({ test, place }: Kind): Indexer => ({
  test,
  createIndex: async (file) => {
    const found = place(file);
    return found ? [{ type: 'story', subtype: 'story', importPath: file, ...found }] : [];
  },
});

function pluginFor(name: string, { test, place, content }: Kind) {
  // Vite takes every id that ends in .html for a page and in .json for data, so the story goes by another name.
  const prefix = `\0naast-${name}:`;
  const suffix = '.module.js';
  return {
    name: `naast-${name}-stories`,
    enforce: 'pre' as const,
    async resolveId(this: PluginContext, source: string, importer?: string) {
      if (!test.test(source)) return null;
      const file = await this.resolve(source, importer, { skipSelf: true });
      return file && `${prefix}${file.id}${suffix}`;
    },
    async load(this: PluginContext, id: string) {
      if (!id.startsWith(prefix)) return null;
      const file = id.slice(prefix.length, -suffix.length);
      const found = place(file);
      if (!found) throw new Error(`${file} has no story, and yet somebody asks for it.`);
      this.addWatchFile(file);
      return moduleOf(found, await content(file));
    },
  };
}

/** An indexer and a plugin for one kind of file. @param name One word for the kind. */
export const storyFiles = (name: string, kind: Kind) => ({ indexer: indexerFor(kind), plugin: pluginFor(name, kind) });
