// Serves a fixture as a page of its own, as strictly as an agency might: nothing inline, trusted types required.
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Fixture } from '../library/fixtures.ts';
import type { Query } from '../run/worker.ts';
import { broughtSheet, comesFirst } from './brought.ts';
import { clockScript, MOMENT } from './clock.ts';
import { toolScript } from './tools.ts';

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, '../../../components/dist');
/** Where the deliberately broken ones are. */
const testing = join(here, '../..');

/** The font of running text, fetched ahead as the documentation advises, so that it is there at the first paint. */
const FONT = '/fonts/atkinson-latin-normal.woff2';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.html': 'text/html; charset=utf-8',
};

export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

/** The components whose elements stand in a fragment. */
function elementsIn(html: string): string[] {
  const { parts } = JSON.parse(readFileSync(join(dist, 'page-css.json'), 'utf8')) as {
    parts: Record<string, { own: string[] }>;
  };
  const tags = new Set(Array.from(html.matchAll(/<(naast-[a-z-]+)/g), ([, tag]) => tag));
  return Object.entries(parts).flatMap(([name, { own }]) => (own.some((selector) => tags.has(selector)) ? [name] : []));
}

/** A whole page is the body itself; an example stands in the `main` of a page, unless it is a page and brings its own. */
function bodyOf({ html, page }: Fixture, lang: string): string {
  if (page) return `<body class="naast-page" id="fixture">${page.render(lang).body}</body>`;
  const place = /<main[\s>]/.test(html) ? ['<div id="fixture">', '</div>'] : [MAIN, '</main>'];
  return `<body class="naast-page">${place.join(html)}</body>`;
}

const MAIN = '<main id="fixture" class="naast-container">';

/** Where the files that a set of pages brings are served. */
const addressOf = (component: string, name: string): string => `/of/${component}/${name}`;

/** The sheets and scripts of a page, by their addresses. A sheet that a page brings may stand before or after ours; it must not matter. */
async function assetsOf(
  { html, component, script: extra, page }: Fixture,
  { brought, script, files: withFiles }: { brought: string; script: boolean; files: boolean },
): Promise<{ sheets: string[]; scripts: string[] }> {
  const files = Object.keys((withFiles && (await page?.files?.())) || {}).map((name) => addressOf(component, name));
  const own = files.filter((file) => file.endsWith('.css'));
  const sheets = ['/naast.css', ...own];
  if (brought === 'page') sheets.splice(0, sheets.length, `/page/${component}/${elementsIn(html).join('+')}.css`);
  else if (brought !== 'nothing') sheets[comesFirst(brought) ? 'unshift' : 'push'](`/with/${brought}.css`);
  return {
    sheets,
    scripts: script
      ? ['/cdn/naast.js', ...(extra ? [extra] : []), ...files.filter((file) => !file.endsWith('.css'))]
      : [],
  };
}

/** The page of a fixture. */
async function pageOf(fixture: Fixture, query: URLSearchParams): Promise<string> {
  const get = (name: string, usual: string) => query.get(name) ?? usual;
  const lang = get('lang', 'nl');
  const is = (name: string) => get(name, 'on') === 'on';
  const { sheets, scripts } = await assetsOf(fixture, {
    brought: get('with', 'nothing'),
    script: get('script', 'on') !== 'off',
    files: is('files'),
  });
  const links = sheets.map((href) => `<link rel="stylesheet" href="${href}">`).join('');
  const module = (src: string) =>
    is('script') ? `<script type="module" src="${src}"></script>` : `<link rel="modulepreload" href="${src}">`;
  const modules = scripts.map(module).join('');
  const clock =
    get('script', 'on') !== 'off'
      ? `<script src="/clock.js?${new URLSearchParams({ at: get('at', MOMENT) })}"></script>`
      : '';
  const tools = get('tools', '')
    .split(',')
    .filter(Boolean)
    .map((name) => `<script src="/tools/${name}.js"></script>`)
    .join('');
  const title = fixture.page?.render(lang).title ?? `${fixture.component} ${fixture.example}`;
  return (
    `<!doctype html><html lang="${lang}" dir="${get('dir', 'ltr')}" data-naast-theme="${get('theme', 'light')}" ` +
    `data-naast-pace="${get('pace', 'standard')}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${clock}${tools}` +
    `<title>${title}</title><link rel="icon" href="/icons/check.svg"><link rel="preload" as="font" type="font/woff2" href="${FONT}" crossorigin>` +
    `${links}${modules}</head>${bodyOf(fixture, lang)}</html>`
  );
}

/** What pageCss makes for these elements; imported when it is wanted, since it comes with the build. `css` is the page's own. */
async function sheetFor(elements: string[], css: string): Promise<string> {
  const { pageCss } = (await import(pathToFileURL(join(dist, 'page-css.js')).href)) as {
    pageCss: (options: { elements: string[]; css: string; assets: string }) => string;
  };
  return pageCss({ elements, css, assets: '/' });
}

/** By their paths. */
type Fixtures = Map<string, Fixture>;

/** What a set of pages brings, by file name; a component brings nothing. */
const filesOf = async (all: Fixtures, name: string): Promise<Record<string, string>> =>
  (await [...all.values()].find(({ component }) => component === name)?.page?.files?.()) ?? {};

/** The style sheets among them, as one. */
const ownCss = async (all: Fixtures, name: string): Promise<string> =>
  Object.entries(await filesOf(all, name))
    .flatMap(([file, text]) => (file.endsWith('.css') ? [text] : []))
    .join('\n');

/** While it serves, nothing changes: each file is read once. */
const kept = new Map<string, Promise<Buffer>>();

function fileIn(folder: string, name: string): Promise<Buffer> {
  const file = join(folder, name);
  const text = kept.get(file) ?? readFile(file);
  kept.set(file, text);
  return text;
}

interface Answer {
  /** The ending of a file of this kind. */
  type: string;
  /** There may be no such thing. */
  body: string | Buffer | undefined;
}

/** What is made for a page, by its address; null where a file of that address is meant. */
async function madeFor(pathname: string, all: Fixtures): Promise<Answer | null> {
  const [, brought] = /^\/with\/(\w+)\.css$/.exec(pathname) ?? [];
  if (brought) return { type: '.css', body: await broughtSheet(brought) };
  const [, tool] = /^\/tools\/(\w+)\.js$/.exec(pathname) ?? [];
  if (tool) return { type: '.js', body: await toolScript(tool) };
  const [, subject, elements = ''] = /^\/page\/([a-z-]+)\/([a-z+-]*)\.css$/.exec(pathname) ?? [];
  if (subject)
    return { type: '.css', body: await sheetFor(elements.split('+').filter(Boolean), await ownCss(all, subject)) };
  const [, set, file] = /^\/of\/([a-z-]+)\/([\w.-]+)$/.exec(pathname) ?? [];
  return set && file ? { type: extname(file), body: (await filesOf(all, set))[file] } : null;
}

async function answer({ pathname, searchParams }: URL, all: Fixtures): Promise<Answer> {
  const fixture = all.get(pathname);
  if (fixture) return { type: '.html', body: await pageOf(fixture, searchParams) };
  if (pathname === '/clock.js') return { type: '.js', body: clockScript(searchParams.get('at') ?? MOMENT) };
  const made = await madeFor(pathname, all);
  if (made) return made;
  const folder = pathname.startsWith('/wrong/') ? testing : dist;
  return { type: extname(pathname), body: await fileIn(folder, normalize(pathname)) };
}

export interface FixtureServer {
  /** The address of a fixture in a look. */
  url: (fixture: Fixture, query?: Query) => string;
  close: () => void;
}

/** Where a page wants to go by itself: a form was sent, or a link followed. What it asks for is seen; it stays, for the next question. */
const leaves = ({ 'sec-fetch-mode': mode, 'sec-fetch-site': from }: IncomingHttpHeaders): boolean =>
  mode === 'navigate' && from === 'same-origin';

async function respond(
  { url = '/', headers }: IncomingMessage,
  response: ServerResponse,
  all: Fixtures,
): Promise<void> {
  if (leaves(headers)) return void response.writeHead(204).end();
  const { type, body } = await answer(new URL(url, 'http://localhost'), all);
  response
    .writeHead(200, {
      'content-type': TYPES[type] ?? 'application/octet-stream',
      'content-security-policy': POLICY,
      // While it serves, nothing changes; a page is loaded some twenty times.
      'cache-control': 'max-age=3600',
    })
    .end(body);
}

export async function serveFixtures(list: Fixture[]): Promise<FixtureServer> {
  if (!existsSync(join(dist, 'naast.css'))) throw new Error('The components are not built. Run: pnpm build');
  const path = ({ component, example }: Fixture) => `/${component}/${example}.html`;
  const all: Fixtures = new Map(list.map((fixture) => [path(fixture), fixture]));
  const server = createServer((request, response) => {
    respond(request, response, all).catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // It listens at a port, not at a file.
  const origin = `http://127.0.0.1:${port}`;
  return {
    url: (fixture, query = {}) => {
      const said = Object.entries(query).map(([name, value]) => [name, String(value)]);
      return `${origin}${path(fixture)}?${new URLSearchParams(said)}`;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
