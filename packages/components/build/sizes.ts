// What an element and a page cost, gzipped: counted, not claimed.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type * as PageCss from './page-css.ts';
import { alias, dist, root, componentNames } from './paths.ts';
import { smaller } from './smaller.ts';

const gzip = (text: string): number => gzipSync(text, { level: 9 }).length;

/** The JavaScript of some elements as any bundler makes it, Lit's part included. */
async function script(names: string[], instead = alias): Promise<string> {
  const contents = names.map((name) => `import ${JSON.stringify(join(dist, name, `${name}.define.js`))};`).join('\n');
  const result = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production', 'browser'],
    alias: instead,
    legalComments: 'none',
    logOverride: { 'ignored-bare-import': 'silent', 'import-is-undefined': 'silent' },
    write: false,
  });
  return result.outputFiles[0]?.text ?? '';
}

const style = (name: string): Promise<string> => readFile(join(dist, `${name}.css`), 'utf8').catch(() => '');

/** What the build conditions `naast-<lang>` (docs/decisions/0004) and `naast-light` (0012) leave out. */
const only = (lang: string): Record<string, string> => ({
  '#reactive-element': join(dist, 'core/reactive-element.js'),
  ...Object.fromEntries(
    Object.entries(alias).map(([name, file]) => [
      name,
      name.endsWith(`/${lang}`) ? file : join(dist, 'locales/none.js'),
    ]),
  ),
});

/** The elements on the form page of the moving journey. */
const FORM_PAGE = [
  'official-banner',
  'skip-link',
  'header',
  'language-nav',
  'field',
  'button',
  'error-summary',
  'help-button',
  'footer',
];

/** What something costs, in bytes, gzipped. */
export interface Size {
  name: string;
  js: number;
  css: number;
  total: number;
}

const row = (name: string, js: string, css: string): Size => ({
  name,
  js: gzip(js),
  css: gzip(css),
  total: gzip(js) + gzip(css),
});

/** @returns a row per element and one for the form page; also written to dist/sizes.json. */
export async function measureSizes(): Promise<Size[]> {
  const names = componentNames();
  const rows: Size[] = [];
  for (const name of names) rows.push(row(name, await script([name]), await style(name)));
  if (FORM_PAGE.every((name) => names.includes(name))) {
    // From the folder that is being made.
    const made = (await import(pathToFileURL(join(dist, 'page-css.js')).href)) as typeof PageCss;
    const css = await made.pageCss({ elements: FORM_PAGE, content: 'text' });
    // As small as the journey has it.
    rows.push(row('form page, Dutch', await smaller(await script(FORM_PAGE, only('nl'))), css));
  }
  await writeFile(join(dist, 'sizes.json'), JSON.stringify(rows, null, 1));
  return rows;
}
