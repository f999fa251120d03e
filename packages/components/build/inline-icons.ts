import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { icons } from './paths.ts';

const IMPORT = /^import (\w+) from '@naast\/icons\/([\w-]+)';$/gm;

/**
 * In the `icons.ts` of a component, `import close from '@naast/icons/close'` becomes the drawing itself, so that who uses
 * the package needs no @naast/icons at run time.
 */
export const inlineIcons: Plugin = {
  name: 'inline-icons',
  setup(build) {
    build.onLoad({ filter: /[\\/]icons\.ts$/ }, async ({ path }) => {
      let contents = await readFile(path, 'utf8');
      for (const [line, local, name] of contents.matchAll(IMPORT)) {
        const file = pathToFileURL(join(icons, 'dist', `${name}.js`)).href;
        const { default: drawing } = (await import(file)) as { default: unknown };
        contents = contents.replace(line, `const ${local} = ${JSON.stringify(drawing)};`);
      }
      return { contents, loader: 'ts' };
    });
  },
};
