// Serves a fixture as a page of its own, as strictly as an agency might: nothing inline, trusted types required.
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { broughtSheet, comesFirst } from './brought.ts';
import { clockScript, MOMENT } from './clock.ts';

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, '../../../components/dist');
/** Where the deliberately broken ones are. */
const testing = join(here, '../..');

/** The font of running text, fetched ahead as the documentation advises, so that it is there at the first paint. */
const FONT = '/fonts/atkinson-latin-normal.woff2';

const TYPES = {
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
function elementsIn(html) {
  const { parts } = JSON.parse(readFileSync(join(dist, 'page-css.json'), 'utf8'));
  const tags = new Set(Array.from(html.matchAll(/<(naast-[a-z-]+)/g), ([, tag]) => tag));
  return Object.keys(parts).filter((name) => parts[name].own.some((selector) => tags.has(selector)));
}

/** A whole page is the body itself; an example stands in the `main` of a page, unless it is a page and brings its own. */
function bodyOf({ html, page }, lang) {
  if (page) return `<body class="naast-page" id="fixture">${page.render(lang).body}</body>`;
  const place = /<main[\s>]/.test(html) ? ['<div id="fixture">', '</div>'] : [MAIN, '</main>'];
  return `<body class="naast-page">${place.join(html)}</body>`;
}

const MAIN = '<main id="fixture" class="naast-container">';

/** Where the files that a set of pages brings are served. */
const addressOf = (component, name) => `/of/${component}/${name}`;

/** The sheets and scripts of a page, by their addresses. A sheet that a page brings may stand before or after ours; it must not matter. */
async function assetsOf({ html, component, script: extra, page }, { brought, script, files: withFiles }) {
  const files = Object.keys((withFiles && (await page?.files?.())) || {}).map((name) => addressOf(component, name));
  const own = files.filter((file) => file.endsWith('.css'));
  const sheets = ['/naast.css', ...own];
  if (brought === 'page') sheets.splice(0, sheets.length, `/page/${component}/${elementsIn(html).join('+')}.css`);
  else if (brought !== 'nothing') sheets[comesFirst(brought) ? 'unshift' : 'push'](`/with/${brought}.css`);
  return {
    sheets,
    scripts: script ? ['/cdn/naast.js', extra, ...files.filter((file) => !file.endsWith('.css'))].filter(Boolean) : [],
  };
}

/** The page of a fixture. */
async function pageOf(fixture, query) {
  const get = (name, usual) => query.get(name) ?? usual;
  const lang = get('lang', 'nl');
  const is = (name) => get(name, 'on') === 'on';
  const { sheets, scripts } = await assetsOf(fixture, {
    brought: get('with', 'nothing'),
    script: is('script'),
    files: is('files'),
  });
  const links = sheets.map((href) => `<link rel="stylesheet" href="${href}">`).join('');
  const modules = scripts.map((src) => `<script type="module" src="${src}"></script>`).join('');
  const clock = is('script')
    ? `<script src="/clock.js?${new URLSearchParams({ at: get('at', MOMENT) })}"></script>`
    : '';
  const title = fixture.page?.render(lang).title ?? `${fixture.component} ${fixture.example}`;
  return (
    `<!doctype html><html lang="${lang}" dir="${get('dir', 'ltr')}" data-naast-theme="${get('theme', 'light')}" ` +
    `data-naast-pace="${get('pace', 'standard')}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${clock}` +
    `<title>${title}</title><link rel="icon" href="/icons/check.svg"><link rel="preload" as="font" type="font/woff2" href="${FONT}" crossorigin>` +
    `${links}${modules}</head>${bodyOf(fixture, lang)}</html>`
  );
}

/** What pageCss makes for these elements; imported when it is wanted, since it comes with the build. `css` is the page's own. */
async function sheetFor(elements, css) {
  const { pageCss } = await import(pathToFileURL(join(dist, 'page-css.js')).href);
  return pageCss({ elements, css, assets: '/' });
}

/** What a set of pages brings, by file name; a component brings nothing. */
const filesOf = async (all, name) =>
  (await [...all.values()].find(({ component }) => component === name).page?.files?.()) ?? {};

/** The style sheets among them, as one. */
const ownCss = async (all, name) =>
  Object.entries(await filesOf(all, name))
    .flatMap(([file, text]) => (file.endsWith('.css') ? [text] : []))
    .join('\n');

async function answer(url, all) {
  const { pathname, searchParams } = url;
  const fixture = all.get(pathname);
  if (fixture) return { type: '.html', body: await pageOf(fixture, searchParams) };
  if (pathname === '/clock.js') return { type: '.js', body: clockScript(searchParams.get('at') ?? MOMENT) };
  const brought = /^\/with\/(\w+)\.css$/.exec(pathname)?.[1];
  if (brought) return { type: '.css', body: await broughtSheet(brought) };
  const [, subject, elements] = /^\/page\/([a-z-]+)\/([a-z+-]*)\.css$/.exec(pathname) ?? [];
  if (subject)
    return { type: '.css', body: await sheetFor(elements.split('+').filter(Boolean), await ownCss(all, subject)) };
  const [, set, file] = /^\/of\/([a-z-]+)\/([\w.-]+)$/.exec(pathname) ?? [];
  if (set) return { type: extname(file), body: (await filesOf(all, set))[file] };
  const folder = pathname.startsWith('/wrong/') ? testing : dist;
  return { type: extname(pathname), body: await readFile(join(folder, normalize(pathname))) };
}

/**
 * @param {import('../library/fixtures.ts').Fixture[]} list
 * @returns {Promise<{ url: (fixture: import('../library/fixtures.ts').Fixture, query?: Record<string, string | number>) => string, close: () => void }>}
 */
export async function serveFixtures(list) {
  if (!existsSync(join(dist, 'naast.css'))) throw new Error('The components are not built. Run: pnpm build');
  const path = ({ component, example }) => `/${component}/${example}.html`;
  const all = new Map(list.map((fixture) => [path(fixture), fixture]));
  const server = createServer(async (request, response) => {
    try {
      const { type, body } = await answer(new URL(request.url, 'http://localhost'), all);
      response
        .writeHead(200, {
          'content-type': TYPES[type] ?? 'application/octet-stream',
          'content-security-policy': POLICY,
          // While it serves, nothing changes; a page is loaded some twenty times.
          'cache-control': 'max-age=3600',
        })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    url: (fixture, query = {}) => `${origin}${path(fixture)}?${new URLSearchParams(query)}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
