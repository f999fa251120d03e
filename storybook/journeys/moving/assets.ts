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
import { languages } from './content/index.ts';

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(dirname(createRequire(import.meta.url).resolve('@naast/components/package.json')), 'dist');

const TYPES = {
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
const hasShadow = (name) => existsSync(join(dist, name, `${name}.css.js`));

/**
 * The script of a page in one language, as it comes to the browser: a page pays for the words of its own language, and for what Lit
 * has for shadow roots only where there is one.
 */
async function script({ elements, client }, lang) {
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
  const smaller = { module: true, compress: { passes: 2, sequences: false }, mangle: true };
  return (await minify(result.outputFiles[0].text, smaller)).code;
}

async function style({ elements, content }) {
  const { code } = await transform(await pageCss({ elements, content }), { loader: 'css', minify: true });
  return code;
}

/** Fonts and icons, under the names by which the style sheets ask for them. */
async function folder(name) {
  const files = (await readdir(join(dist, name))).filter((file) => extname(file) in TYPES);
  return Promise.all(files.map(async (file) => [`/assets/${name}/${file}`, await readFile(join(dist, name, file))]));
}

/** @typedef {{ name: string, elements: string[], content?: 'all' | 'text', client?: string }} Page */

/**
 * @param {Page} page
 * @returns {Promise<{ style: string, scripts: Record<string, string> }>} the text of its style, and of its script in each
 *   language
 */
export async function bundle(page) {
  const scripts = await Promise.all(languages.map(async (lang) => [lang, await script(page, lang)]));
  return { style: await style(page), scripts: Object.fromEntries(scripts) };
}

/** A name that says what is in it, so that two pages with the same elements share a file. */
const named = (text, extension) =>
  `/assets/${createHash('sha256').update(text).digest('hex').slice(0, 12)}${extension}`;

/**
 * @param {Page[]} pages
 * @returns {Promise<{ files: Map<string, { body: string | Buffer, type: string }>,
 *   of: (page: Page, lang: string) => { script: string, style: string, icon: string, font: string }}>} every file by its
 *   address, and the addresses for a page
 */
export async function makeAssets(pages) {
  await readFile(join(dist, 'base.css')).catch(() => {
    throw new Error('@naast/components is not built. Run: pnpm build');
  });
  const files = new Map();
  const add = (path, body) => {
    files.set(path, { body, type: TYPES[extname(path)] });
    return path;
  };
  for (const [path, body] of [...(await folder('fonts')), ...(await folder('icons'))]) add(path, body);
  const font = [...files.keys()].find((path) => /-latin-normal\.woff2$/.test(path));
  const icon = add('/assets/mark.svg', MARK);
  // Many pages have the same elements on them.
  const keyOf = ({ elements, content, client }) => [...elements, content, client].join();
  const made = new Map();
  for (const page of pages) if (!made.has(keyOf(page))) made.set(keyOf(page), bundle(page));
  for (const [key, bundled] of made) {
    const { style: css, scripts } = await bundled;
    const script = Object.fromEntries(
      Object.entries(scripts).map(([lang, text]) => [lang, add(named(text, '.js'), text)]),
    );
    made.set(key, { style: add(named(css, '.css'), css), script });
  }
  const of = (page, lang) => {
    const { style, script } = made.get(keyOf(page));
    return { style, script: script[lang], icon, font };
  };
  return { files, of };
}
