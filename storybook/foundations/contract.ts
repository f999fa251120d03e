// The foundations, for the contract: each page with its style sheets and the script that Storybook gives it.
import { build } from 'esbuild';
import { clientCode, css, mainOf, pages } from './index.ts';

async function script() {
  const { outputFiles } = await build({
    stdin: { contents: `${clientCode()}\nenhance(document.querySelector('main'));`, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    conditions: ['production', 'browser'],
    write: false,
  });
  return outputFiles[0].text;
}

/** @type {import('../../packages/testing/src/library/pages.ts').PageSet} */
export default {
  name: 'foundations',
  generated: true,
  pages: pages.map((page) => ({
    name: page.name,
    render: () => ({ title: page.title, body: mainOf(page) }),
  })),
  files: async () => ({ 'foundations.css': css(), 'foundations.js': await script() }),
};
