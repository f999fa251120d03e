// The script and the style of each page, made in memory: what is on a page, and nothing else.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { values } from '@naast/tokens';

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

/** The page's own script, as it comes to the browser. */
async function script({ elements, client }) {
  const sources = elements.map((name) => `@naast/components/${name}/define`).concat(client ? [`./${client}`] : []);
  const result = await build({
    stdin: { contents: sources.map((source) => `import ${JSON.stringify(source)};`).join('\n'), resolveDir: here },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production', 'browser'],
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  });
  return result.outputFiles[0].text;
}

/** An element without page style, such as an icon before it has one, has no file. */
const styleOf = (name) =>
  readFile(join(dist, `${name}.css`), 'utf8').catch((error) => (error.code === 'ENOENT' ? '' : Promise.reject(error)));

async function style({ elements }) {
  const base = await readFile(join(dist, 'base.css'), 'utf8');
  const parts = await Promise.all(elements.map(styleOf));
  const { code } = await transform([base, ...parts].join('\n'), { loader: 'css', minify: true, legalComments: 'none' });
  return code;
}

/** Fonts and icons, under the names by which the style sheets ask for them. */
async function folder(name) {
  const files = (await readdir(join(dist, name))).filter((file) => extname(file) in TYPES);
  return Promise.all(files.map(async (file) => [`/assets/${name}/${file}`, await readFile(join(dist, name, file))]));
}

/**
 * @param {{ name: string, elements: string[], client?: string }[]} pages
 * @returns {Promise<{ name: string, script: string, style: string }[]>} the text of each page's script and style
 */
export async function bundle(pages) {
  await readFile(join(dist, 'base.css')).catch(() => {
    throw new Error('@naast/components is not built. Run: pnpm build');
  });
  return Promise.all(
    pages.map(async (page) => ({ name: page.name, script: await script(page), style: await style(page) })),
  );
}

const named = (text, extension) =>
  `/assets/${createHash('sha256').update(text).digest('hex').slice(0, 12)}${extension}`;

const file = (path, body) => [path, { body, type: TYPES[extname(path)] }];

/**
 * @param {{ name: string, elements: string[], client?: string }[]} pages
 * @returns {Promise<{ files: Map<string, { body: string | Buffer, type: string }>, of: Map<string, { script: string, style: string }>,
 *   icon: string, font: string }>} every file by its address; the addresses for each page; the icon and the font of all pages
 */
export async function makeAssets(pages) {
  const files = new Map();
  const of = new Map();
  for (const made of await bundle(pages)) {
    const addresses = { script: named(made.script, '.js'), style: named(made.style, '.css') };
    of.set(made.name, addresses);
    files.set(...file(addresses.script, made.script)).set(...file(addresses.style, made.style));
  }
  for (const [path, body] of [...(await folder('fonts')), ...(await folder('icons'))]) files.set(...file(path, body));
  const icon = '/assets/mark.svg';
  files.set(...file(icon, MARK));
  const font = [...files.keys()].find((path) => /-latin-wght-normal\.woff2$/.test(path));
  return { files, of, icon, font };
}
