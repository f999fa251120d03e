// Every component has a story with its evidence; the page about the component stands for it in the index.
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { evidenceOf } from './evidence.ts';
import { storyFiles } from './story-files.ts';

const componentOf = (file: string) => basename(file, '.md');
const isComponent = (file: string) => existsSync(join(dirname(file), `${componentOf(file)}.define.ts`));

export const evidence = storyFiles('evidence', {
  test: /\/src\/([a-z-]+)\/\1\.md$/,
  place: (file) =>
    isComponent(file)
      ? {
          title: `Components/naast-${componentOf(file)}`,
          name: 'Evidence',
          exportName: 'Evidence',
          tags: ['!autodocs'],
        }
      : null,
  content: (file) => ({
    html: evidenceOf(dirname(file)),
    parameters: { layout: 'fullscreen', controls: { disable: true } },
  }),
});
