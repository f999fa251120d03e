// The page that a fixture stands on: the library's sheet and script, a look, and what somebody else's page brings.
import type { Fixture } from '../library/fixtures.ts';
import type { Library } from '../library/library.ts';
import { comesFirst } from './brought.ts';
import { MOMENT } from './clock.ts';

/** The address of an empty icon. */
export const ICON = '/no-icon.svg';

const attribute = (name: string, value: string): string => (value ? ` ${name}="${value}"` : '');

/** A whole page is the body itself; an example stands in the `main` of a page, unless it is a page and brings its own. */
function bodyOf({ html, page }: Fixture, lang: string, { classes }: Library): string {
  const body = attribute('class', classes.body);
  if (page) return `<body${body} id="fixture">${page.render(lang).body}</body>`;
  const main = `<main id="fixture"${attribute('class', classes.main)}>`;
  const place = /<main[\s>]/.test(html) ? ['<div id="fixture">', '</div>'] : [main, '</main>'];
  return `<body${body}>${place.join(html)}</body>`;
}

/** Where the files that a set of pages brings are served. */
const addressOf = (component: string, name: string): string => `/of/${component}/${name}`;

interface Wanted {
  brought: string;
  script: boolean;
  files: boolean;
}

/** The sheets and scripts of a page, by their addresses. A sheet that a page brings may stand before or after ours; it must not matter. */
async function assetsOf(
  { component, example, script: extra, page }: Fixture,
  { brought, script, files: withFiles }: Wanted,
  { assets }: Library,
): Promise<{ sheets: string[]; scripts: string[] }> {
  const files = Object.keys((withFiles && (await page?.files?.())) || {}).map((name) => addressOf(component, name));
  const own = files.filter((file) => file.endsWith('.css'));
  const sheets = [assets.sheet, ...own];
  if (brought === 'page') sheets.splice(0, sheets.length, `/page/${component}/${example}.css`);
  else if (brought !== 'nothing') sheets[comesFirst(brought) ? 'unshift' : 'push'](`/with/${brought}.css`);
  return {
    sheets,
    scripts: script
      ? [assets.script, ...(extra ? [extra] : []), ...files.filter((file) => !file.endsWith('.css'))]
      : [],
  };
}

/** What a page asks for ahead: an icon, so that no browser looks for another, and a font. */
const aheadOf = ({ icon = ICON, font }: Library['assets']): string =>
  `<link rel="icon" href="${icon}">` +
  (font ? `<link rel="preload" as="font" type="font/woff2" href="${font}" crossorigin>` : '');

const scriptAt = (src: string): string => `<script src="${src}"></script>`;

/** A module that is late is there, and waits to be imported (proofs/no-shift.ts). */
const moduleAt = (src: string, isLate: boolean): string =>
  isLate ? `<link rel="modulepreload" href="${src}">` : `<script type="module" src="${src}"></script>`;

/** What the page is given to be looked at with (serve/tools.ts). */
const toolsOf = (names: string): string =>
  names
    .split(',')
    .filter(Boolean)
    .map((name) => scriptAt(`/tools/${name}.js`))
    .join('');

/** The page of a fixture in the look that a query asks for. */
export async function pageOf(fixture: Fixture, query: URLSearchParams, library: Library): Promise<string> {
  const { marks, assets } = library;
  const get = (name: string, usual: string) => query.get(name) ?? usual;
  const lang = get('lang', 'nl');
  const isLate = get('script', 'on') === 'late';
  const script = get('script', 'on') !== 'off';
  const wanted = { brought: get('with', 'nothing'), script, files: get('files', 'on') === 'on' };
  const { sheets, scripts } = await assetsOf(fixture, wanted, library);
  const links = sheets.map((href) => `<link rel="stylesheet" href="${href}">`).join('');
  const modules = scripts.map((src) => moduleAt(src, isLate)).join('');
  const clock = script ? scriptAt(`/clock.js?${new URLSearchParams({ at: get('at', MOMENT) })}`) : '';
  const title = fixture.page?.render(lang).title ?? `${fixture.component} ${fixture.example}`;
  return (
    `<!doctype html><html lang="${lang}" dir="${get('dir', 'ltr')}" ${marks.theme}="${get('theme', 'light')}" ` +
    `${marks.pace}="${get('pace', 'standard')}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${clock}${toolsOf(get('tools', ''))}` +
    `<title>${title}</title>${aheadOf(assets)}${links}${modules}</head>${bodyOf(fixture, lang, library)}</html>`
  );
}
