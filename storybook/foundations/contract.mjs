// The foundations, for the contract: each page with its style sheets and the script that Storybook gives it.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { css, mainOf, pages } from './index.mjs';

const folder = fileURLToPath(new URL('client', import.meta.url));

async function script() {
  const clients = readdirSync(folder).filter((file) => /^[^.]+\.ts$/.test(file));
  const contents = [
    ...clients.map((file, index) => `import * as client${index} from './${file}';`),
    `const enhance = [${clients.map((_, index) => `client${index}`)}].flatMap((client) => Object.values(client));`,
    "for (const one of enhance) one(document.querySelector('main'));",
  ].join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    format: 'esm',
    conditions: ['production', 'browser'],
    write: false,
  });
  return outputFiles[0].text;
}

/** @type {import('../../packages/components/contract/pages.mjs').PageSet} */
export default {
  name: 'foundations',
  generated: true,
  pages: pages.map((page) => ({
    name: page.name,
    render: () => ({ title: page.title, body: mainOf(page) }),
  })),
  files: async () => ({ 'foundations.css': css(), 'foundations.js': await script() }),
};
