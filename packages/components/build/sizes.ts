// What an element and a page cost, gzipped: counted, not claimed.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type * as PageCss from './page-css.ts';
import { alias, dist, root, componentNames } from './paths.ts';

const gzip = (text: string | Uint8Array): number => gzipSync(text, { level: 9 }).length;

/** The JavaScript of some elements as a page's bundler would make it, Lit's part included; in one language, or in all. */
async function script(names: string[], lang?: string): Promise<Uint8Array> {
  const contents = names.map((name) => `import ${JSON.stringify(join(dist, name, `${name}.define.js`))};`).join('\n');
  const result = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production', 'browser'],
    alias: lang ? only(lang) : alias,
    legalComments: 'none',
    logOverride: { 'ignored-bare-import': 'silent', 'import-is-undefined': 'silent' },
    write: false,
  });
  return result.outputFiles[0]?.contents ?? new Uint8Array();
}

const style = (name: string): Promise<string> => readFile(join(dist, `${name}.css`), 'utf8').catch(() => '');

/** The packs of messages with all but one left out, as the build condition `naast-<lang>` does (docs/decisions/0004). */
const only = (lang: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(alias).map(([name, file]) => [
      name,
      name.endsWith(`/${lang}`) ? file : join(dist, 'locales/none.js'),
    ]),
  );

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

const row = (name: string, js: Uint8Array, css: string): Size => ({
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
    rows.push(row('form page, Dutch', await script(FORM_PAGE, 'nl'), css));
  }
  await writeFile(join(dist, 'sizes.json'), JSON.stringify(rows, null, 1));
  return rows;
}
