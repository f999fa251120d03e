// Every component has a story with its evidence; the page about the component stands for it in the index.
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Indexer } from 'storybook/internal/types';
import { evidenceOf } from './evidence.mjs';
import type { PluginContext } from './html-stories.ts';

const PAGE = /\/src\/([a-z-]+)\/\1\.md$/;
const PREFIX = '\0naast-evidence:';
const SUFFIX = '.module.js';
const NAME = 'Evidence';

const componentOf = (file: string) => basename(file, '.md');
const titleOf = (file: string) => `Components/naast-${componentOf(file)}`;
const isComponent = (file: string) => existsSync(join(dirname(file), `${componentOf(file)}.define.ts`));

export const evidenceIndexer: Indexer = {
  test: PAGE,
  createIndex: async (file) =>
    isComponent(file)
      ? [{ type: 'story', subtype: 'story', importPath: file, exportName: NAME, name: NAME, title: titleOf(file) }]
      : [],
};

export const evidenceStories = {
  name: 'naast-evidence-stories',
  enforce: 'pre' as const,
  async resolveId(this: Pick<PluginContext, 'resolve'>, source: string, importer?: string) {
    if (!PAGE.test(source)) return null;
    const file = await this.resolve(source, importer, { skipSelf: true });
    return file && `${PREFIX}${file.id}${SUFFIX}`;
  },
  load(id: string) {
    if (!id.startsWith(PREFIX)) return null;
    const file = id.slice(PREFIX.length, -SUFFIX.length);
    return [
      `import { fragment } from ${JSON.stringify(new URL('./fragment.ts', import.meta.url).pathname)};`,
      `export default ${JSON.stringify({ title: titleOf(file), tags: ['!autodocs'] })};`,
      `export const ${NAME} = { parameters: { layout: 'fullscreen', controls: { disable: true } },`,
      `  render: () => fragment(${JSON.stringify(evidenceOf(componentOf(file)))}) };`,
    ].join('\n');
  },
};
