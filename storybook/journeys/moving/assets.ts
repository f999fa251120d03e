// The script and the style of each page, made in memory: what is on a page, and nothing else.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minify } from '@swc/core';
import { build, transform } from 'esbuild';
import { pageCss } from '@naast/components/page-css';
import { values } from '@naast/tokens';
import { at, tableOf } from '../../../packages/tokens/build/records.ts';
import { languages } from './content/index.ts';
import type { Addresses, Language, Parts } from './types.ts';

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(dirname(createRequire(import.meta.url).resolve('@naast/components/package.json')), 'dist');

/** A file as the server sends it. */
interface Asset {
  body: string | Buffer;
  type: string;
}
export interface Assets {
  /** By their addresses. */
  files: Map<string, Asset>;
  of: (page: Parts, lang: Language) => Addresses;
}
/** The text of the style of a page, and of its script in each language. */
export interface Bundle {
  style: string;
  scripts: Record<Language, string>;
}

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const { light } = values;
/** The mark: two bars side by side, citizen and government. */
const MARK = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">
<rect x="3" y="3" width="8" height="18" rx="4" fill="${light['action-primary']}"/>
<rect x="13" y="3" width="8" height="18" rx="4" fill="${light['help-mark']}"/></svg>`;

/** Whether an element has a shadow root, with a style of its own in it. */
const hasShadow = (name: string): boolean => existsSync(join(dist, name, `${name}.css.js`));

/**
 * The script of a page in one language, as it comes to the browser: a page pays for the words of its own language, and for what Lit
 * has for shadow roots only where there is one.
 */
async function script({ elements, client }: Parts, lang: Language): Promise<string> {
  const sources = elements.map((name) => `@naast/components/${name}/define`).concat(client ? [`./${client}`] : []);
  const result = await build({
    stdin: { contents: sources.map((source) => `import ${JSON.stringify(source)};`).join('\n'), resolveDir: here },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production', 'browser', `naast-${lang}`, ...(elements.some(hasShadow) ? [] : ['naast-light'])],
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  });
  const [made] = result.outputFiles;
  if (!made) throw new Error(`esbuild made no script of ${sources.join(', ')}.`);
  const smaller = { module: true, compress: { passes: 2, sequences: false }, mangle: true };
  return (await minify(made.text, smaller)).code;
}

async function style({ elements, content }: Parts): Promise<string> {
  const { code } = await transform(await pageCss({ elements, content }), { loader: 'css', minify: true });
  return code;
}

/** Fonts and icons, under the names by which the style sheets ask for them. */
async function folder(name: string): Promise<[path: string, body: Buffer][]> {
  const files = (await readdir(join(dist, name))).filter((file) => extname(file) in TYPES);
  return Promise.all(
    files.map(async (file) => [`/assets/${name}/${file}`, await readFile(join(dist, name, file))] as const),
  );
}

export async function bundle(page: Parts): Promise<Bundle> {
  const scripts = new Map(await Promise.all(languages.map(async (lang) => [lang, await script(page, lang)] as const)));
  return { style: await style(page), scripts: tableOf(languages, (lang) => at(scripts, lang)) };
}

/** A name that says what is in it, so that two pages with the same elements share a file. */
const named = (text: string, extension: string): string =>
  `/assets/${createHash('sha256').update(text).digest('hex').slice(0, 12)}${extension}`;

/** Many pages have the same elements on them. */
const keyOf = ({ elements, content, client }: Parts): string => [...elements, content, client].join();

/** Every file by its address, and the addresses for a page. */
export async function makeAssets(pages: Parts[]): Promise<Assets> {
  await readFile(join(dist, 'base.css')).catch(() => {
    throw new Error('@naast/components is not built. Run: pnpm build');
  });
  const files: Assets['files'] = new Map();
  const add = (path: string, body: Asset['body']): string => {
    files.set(path, { body, type: TYPES[extname(path)] ?? 'application/octet-stream' });
    return path;
  };
  for (const [path, body] of [...(await folder('fonts')), ...(await folder('icons'))]) add(path, body);
  const font = [...files.keys()].find((path) => /-latin-normal\.woff2$/.test(path));
  if (!font) throw new Error('@naast/components has no font with Latin letters.');
  const icon = add('/assets/mark.svg', MARK);
  const bundles = new Map<string, Promise<Bundle>>();
  for (const page of pages) if (!bundles.has(keyOf(page))) bundles.set(keyOf(page), bundle(page));
  const made = new Map<string, Bundle>();
  for (const [key, bundled] of bundles) {
    const { style, scripts } = await bundled;
    made.set(key, {
      style: add(named(style, '.css'), style),
      scripts: tableOf(languages, (lang) => add(named(scripts[lang], '.js'), scripts[lang])),
    });
  }
  const of = (page: Parts, lang: Language): Addresses => {
    const { style, scripts } = at(made, keyOf(page));
    return { style, script: scripts[lang], icon, font };
  };
  return { files, of };
}
