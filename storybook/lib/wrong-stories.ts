// Every planted fault of the contract is a story: what not to write, and why. Named in case.json, so a new one shows up by itself.
import { basename, dirname } from 'node:path';
import type { Indexer } from 'storybook/internal/types';
import type { PluginContext } from './html-stories.ts';
import { isForAgencies, wrongPage } from './wrong.mjs';

const CASE = /\/contract\/wrong\/([a-z-]+)\/case\.json$/;
const PREFIX = '\0naast-wrong:';
const SUFFIX = '.module.js';
const EXPORT = 'Wrong';

/** `wrong/label-missing/case.json` → "Label missing". */
const nameOf = (file: string) => {
  const words = basename(dirname(file)).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
const titleOf = (file: string) =>
  `Wrong use/${isForAgencies(dirname(file)) ? 'For agencies' : 'For builders of components'}/${nameOf(file)}`;

export const wrongIndexer: Indexer = {
  test: CASE,
  createIndex: async (file) => [
    {
      type: 'story',
      subtype: 'story',
      importPath: file,
      exportName: EXPORT,
      name: nameOf(file),
      title: titleOf(file),
      tags: ['!autodocs'],
    },
  ],
};

export const wrongStories = {
  name: 'naast-wrong-stories',
  enforce: 'pre' as const,
  async resolveId(this: Pick<PluginContext, 'resolve'>, source: string, importer?: string) {
    if (!CASE.test(source)) return null;
    const file = await this.resolve(source, importer, { skipSelf: true });
    return file && `${PREFIX}${file.id}${SUFFIX}`;
  },
  load(id: string) {
    if (!id.startsWith(PREFIX)) return null;
    const file = id.slice(PREFIX.length, -SUFFIX.length);
    // What is shown breaks a rule on purpose; that it is found is proved by contract/mutation.test.mjs.
    const a11y = { test: 'off', disable: true };
    const parameters = { layout: 'fullscreen', controls: { disable: true }, a11y };
    return [
      `import { fragment } from ${JSON.stringify(new URL('./fragment.ts', import.meta.url).pathname)};`,
      `export default ${JSON.stringify({ title: titleOf(file), tags: ['!autodocs'] })};`,
      `export const ${EXPORT} = { name: ${JSON.stringify(nameOf(file))}, parameters: ${JSON.stringify(parameters)},`,
      `  render: () => fragment(${JSON.stringify(wrongPage(dirname(file)))}) };`,
    ].join('\n');
  },
};
