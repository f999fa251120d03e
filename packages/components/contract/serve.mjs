// Serves a fixture as a page of its own, as strictly as an agency might: nothing inline, trusted types required.
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { broughtSheet, comesFirst } from './brought.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, '../dist');

/** The font of running text, fetched ahead as the documentation advises, so that it is there at the first paint. */
const FONT = '/fonts/atkinson-latin-normal.woff2';

const TYPES = {
  '.css': 'text/css',
  '.js': 'text/javascript',
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

/** The page around a fixture. `main` is the only thing that is not the fixture's. */
function page({ html, component, example, script: extra }, query) {
  const get = (name, usual) => query.get(name) ?? usual;
  const brought = get('with', 'nothing');
  const sheets = [brought === 'page' ? `/page/${elementsIn(html).join('+')}.css` : '/naast.css'];
  // A sheet of the page's own may stand before or after ours; it must not matter.
  if (!['nothing', 'page'].includes(brought)) sheets[comesFirst(brought) ? 'unshift' : 'push'](`/with/${brought}.css`);
  const links = sheets.map((href) => `<link rel="stylesheet" href="${href}">`).join('');
  const scripts = get('script', 'on') === 'on' ? ['/cdn/naast.js', extra].filter(Boolean) : [];
  const script = scripts.map((src) => `<script type="module" src="${src}"></script>`).join('');
  return (
    `<!doctype html><html lang="${get('lang', 'nl')}" dir="${get('dir', 'ltr')}" data-naast-theme="${get('theme', 'light')}" ` +
    `data-naast-pace="${get('pace', 'standard')}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<title>${component} ${example}</title><link rel="icon" href="/icons/check.svg"><link rel="preload" as="font" type="font/woff2" href="${FONT}" crossorigin>${links}${script}</head>` +
    `<body class="naast-page"><main id="fixture" class="naast-container">${html}</main></body></html>`
  );
}

/** An example that is a page brings its own main; one within another would be wrong HTML. */
const withoutSecondMain = (text) =>
  text.match(/<main[\s>]/g)?.length > 1
    ? text
        .replace('<main id="fixture" class="naast-container">', '<div id="fixture">')
        .replace('</main></body>', '</div></body>')
    : text;

/** What pageCss makes for these elements; imported when it is wanted, since it comes with the build. */
async function sheetFor(elements) {
  const { pageCss } = await import('@naast/components/page-css');
  return pageCss({ elements, assets: '/' });
}

async function answer(url, all) {
  const { pathname, searchParams } = url;
  const fixture = all.get(pathname);
  if (fixture) return { type: '.html', body: withoutSecondMain(page(fixture, searchParams)) };
  const brought = /^\/with\/(\w+)\.css$/.exec(pathname)?.[1];
  if (brought) return { type: '.css', body: await broughtSheet(brought) };
  const elements = /^\/page\/([a-z+-]*)\.css$/.exec(pathname)?.[1];
  if (elements !== undefined) return { type: '.css', body: await sheetFor(elements.split('+').filter(Boolean)) };
  const folder = pathname.startsWith('/wrong/') ? here : dist;
  return { type: extname(pathname), body: await readFile(join(folder, normalize(pathname))) };
}

/**
 * @param {import('./fixtures.mjs').Fixture[]} list
 * @returns {Promise<{ url: (fixture: import('./fixtures.mjs').Fixture, query?: Record<string, string | number>) => string, close: () => void }>}
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
