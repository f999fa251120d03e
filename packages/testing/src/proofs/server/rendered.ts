// What Lit's server renderer makes of the examples, and pages that take it over as those of the docs site do.
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ShadowStyles } from '../../server/shadow-styles.ts';
import { components, WRONG } from '../../library/fixtures.ts';
import { everything } from '../../library/pages.ts';
import { POLICY } from '../../serve/serve.ts';
import { allDeclarations, DIST } from '../lib/facts.ts';

const here = dirname(fileURLToPath(import.meta.url));

/** The elements with a shadow root; only these are known to the renderer, so that light ones are passed on as they are. */
const shadows = () =>
  allDeclarations()
    .filter(({ superclass }) => superclass?.name === 'NaastShadowElement')
    .map(({ tagName }) => tagName);

/** What a broken server sends: a deliberately broken one (wrong/<case>/) brings it itself, as rendered.html. */
const sentBy = ({ file }) => join(dirname(file), '../rendered.html');

/** Whether an example holds an element that has a shadow root. */
const hasShadow = ({ html }) => shadows().some((tag) => html.includes(`<${tag}`));

/** Whether there is something to take over: what the server renders, or what a broken one brings. */
export const isRendered = ({ wrong }, fixture) => (wrong ? existsSync(sentBy(fixture)) : hasShadow(fixture));

function render(pieces) {
  const modules = shadows()
    .map((tag) => tag.replace('naast-', ''))
    .map((name) => join(DIST, name, `${name}.define.js`));
  return new Promise((resolve, reject) => {
    const done = (error, output) => (error ? reject(error) : resolve(JSON.parse(output)));
    const child = execFile(process.execPath, [join(here, 'render-child.ts'), ...modules], { maxBuffer: 1e8 }, done);
    child.stdin.end(JSON.stringify(pieces));
  });
}

/** The elements, and before them what makes Lit take over what is there. */
async function script() {
  const contents = "import '@lit-labs/ssr-client/lit-element-hydrate-support.js'; import '@naast/components/all';";
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(here, '../../../../../docs') },
    bundle: true,
    format: 'esm',
    conditions: ['production', 'browser'],
    logOverride: { 'ignored-bare-import': 'silent' },
    write: false,
  });
  return outputFiles[0].text;
}

const page = (html, script, lang) =>
  `<!doctype html><html lang="${lang}">` +
  '<head><meta charset="utf-8"><title>server</title><link rel="icon" href="/icon.svg">' +
  `${script ? '<script type="module" src="/script.js"></script>' : ''}</head><body><main id="fixture">${html}</main></body></html>`;

const path = ({ component, example }) => `/${component}/${example}`;

async function serve() {
  const examplesOf = (subjects) =>
    subjects.flatMap((component) => component.examples.filter((fixture) => isRendered(component, fixture)));
  const [right, wrong] = [examplesOf(await everything()), examplesOf(components(WRONG))];
  const list = [...right, ...wrong];
  const rendered = await render(right.map(({ html }) => html));
  rendered.push(...wrong.map((fixture) => readFileSync(sentBy(fixture), 'utf8')));
  const styles = new ShadowStyles();
  const files = new Map([
    ['/script.js', ['text/javascript', await script()]],
    ['/icon.svg', ['image/svg+xml', '']],
  ]);
  for (const [index, fixture] of list.entries())
    files.set(path(fixture), ['text/html', styles.linkIn(rendered[index], '/shadow/')]);
  for (const [name, css] of styles.files) files.set(`/shadow/${name}`, ['text/css', css]);
  const server = createServer(({ url }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const [type, body] = files.get(pathname) ?? [];
    const isPage = type === 'text/html';
    response
      .writeHead(type ? 200 : 404, { 'content-type': type ?? 'text/plain', 'content-security-policy': POLICY })
      .end(isPage ? page(body, searchParams.get('script') === 'on', searchParams.get('lang')) : body);
  });
  // It ends with the process; nothing waits for it.
  await once(server.listen(0, '127.0.0.1').unref(), 'listening');
  return `http://127.0.0.1:${server.address().port}`;
}

let served;

/**
 * @param {import('../../library/fixtures.ts').Fixture} fixture
 * @param {{ script: 'on' | 'off', lang: string }} query
 * @returns {Promise<string>} The address of the example as the server rendered it.
 */
export const renderedAddress = async (fixture, query) =>
  `${await (served ??= serve())}${path(fixture)}?${new URLSearchParams(query)}`;
