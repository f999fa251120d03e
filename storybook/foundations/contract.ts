// The foundations, for the contract: each page with its style sheets and the script that Storybook gives it.
import { build } from 'esbuild';
import type { PageSet } from '../../packages/testing/src/library/pages.ts';
import { clientCode, css, mainOf, pages } from './index.ts';

async function script(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `${clientCode()}\nenhance(document.querySelector('main'));`, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    conditions: ['production', 'browser'],
    write: false,
  });
  const [made] = outputFiles;
  if (!made) throw new Error('esbuild made no script of the foundations.');
  return made.text;
}

export default {
  name: 'foundations',
  generated: true,
  pages: pages.map((page) => ({
    name: page.name,
    render: () => ({ title: page.title, body: mainOf(page) }),
  })),
  files: async () => ({ 'foundations.css': css(), 'foundations.js': await script() }),
} satisfies PageSet;
