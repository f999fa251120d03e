// What Lit's server renderer makes of the examples, and pages that take it over as those of the docs site do.
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ShadowStyles } from '../../server/shadow-styles.ts';
import { components, WRONG, type Component, type Fixture } from '../../library/fixtures.ts';
import { everything } from '../../library/pages.ts';
import { POLICY } from '../../serve/serve.ts';
import { allDeclarations, DIST } from '../lib/facts.ts';

const here = dirname(fileURLToPath(import.meta.url));

/** The elements with a shadow root; only these are known to the renderer, so that light ones are passed on as they are. */
const shadows = (): string[] =>
  allDeclarations()
    .filter(({ superclass }) => superclass?.name === 'NaastShadowElement')
    .map(({ tagName }) => tagName);

/** What a broken server sends: a deliberately broken one (wrong/<case>/) brings it itself, as rendered.html. */
const sentBy = ({ file }: Fixture): string => join(dirname(file), '../rendered.html');

/** Whether an example holds an element that has a shadow root. */
const hasShadow = ({ html }: Fixture): boolean => shadows().some((tag) => html.includes(`<${tag}`));

/** Whether there is something to take over: what the server renders, or what a broken one brings. */
export const isRendered = ({ wrong }: Component, fixture: Fixture): boolean =>
  wrong ? existsSync(sentBy(fixture)) : hasShadow(fixture);

function render(pieces: string[]): Promise<string[]> {
  const modules = shadows()
    .map((tag) => tag.replace('naast-', ''))
    .map((name) => join(DIST, name, `${name}.define.js`));
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, output: string) => (error ? reject(error) : resolve(JSON.parse(output)));
    const child = execFile(process.execPath, [join(here, 'render-child.ts'), ...modules], { maxBuffer: 1e8 }, done);
    child.stdin?.end(JSON.stringify(pieces));
  });
}

/** The elements, and before them what makes Lit take over what is there. */
async function script(): Promise<string> {
  const contents = "import '@lit-labs/ssr-client/lit-element-hydrate-support.js'; import '@naast/components/all';";
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(here, '../../../../../docs') },
    bundle: true,
    format: 'esm',
    conditions: ['production', 'browser'],
    logOverride: { 'ignored-bare-import': 'silent' },
    write: false,
  });
  const [file] = outputFiles;
  if (!file) throw new Error('esbuild made no script.');
  return file.text;
}

const page = (html: string, script: boolean, lang: string | null): string =>
  `<!doctype html><html lang="${lang}">` +
  '<head><meta charset="utf-8"><title>server</title><link rel="icon" href="/icon.svg">' +
  `${script ? '<script type="module" src="/script.js"></script>' : ''}</head><body><main id="fixture">${html}</main></body></html>`;

const path = ({ component, example }: Fixture): string => `/${component}/${example}`;

/** What is served at an address. */
interface Served {
  type: string;
  body: string;
}

const examplesOf = (subjects: Component[]): Fixture[] =>
  subjects.flatMap((component) => component.examples.filter((fixture) => isRendered(component, fixture)));

/** Serves what the renderer made. @returns the address */
async function serve(): Promise<string> {
  const [right, wrong] = [examplesOf(await everything()), examplesOf(components(WRONG))];
  const list = [...right, ...wrong];
  const rendered = await render(right.map(({ html }) => html));
  rendered.push(...wrong.map((fixture) => readFileSync(sentBy(fixture), 'utf8')));
  const styles = new ShadowStyles();
  const files = new Map<string, Served>([
    ['/script.js', { type: 'text/javascript', body: await script() }],
    ['/icon.svg', { type: 'image/svg+xml', body: '' }],
  ]);
  for (const [index, fixture] of list.entries()) {
    const html = rendered[index];
    if (html === undefined) throw new Error(`The server rendered nothing of ${path(fixture)}.`);
    files.set(path(fixture), { type: 'text/html', body: styles.linkIn(html, '/shadow/') });
  }
  for (const [name, css] of styles.files) files.set(`/shadow/${name}`, { type: 'text/css', body: css });
  const server = createServer(({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const { type, body } = files.get(pathname) ?? { type: 'text/plain', body: undefined };
    const isPage = type === 'text/html' && body !== undefined;
    response
      .writeHead(body === undefined ? 404 : 200, { 'content-type': type, 'content-security-policy': POLICY })
      .end(isPage ? page(body, searchParams.get('script') === 'on', searchParams.get('lang')) : body);
  });
  // It ends with the process; nothing waits for it.
  await once(server.listen(0, '127.0.0.1').unref(), 'listening');
  const { port } = server.address() as AddressInfo; // It listens at a port, not at a file.
  return `http://127.0.0.1:${port}`;
}

let served: Promise<string> | undefined;

/** The address of the example as the server rendered it. */
export const renderedAddress = async (
  fixture: Fixture,
  query: { script: 'on' | 'off'; lang: string },
): Promise<string> => `${await (served ??= serve())}${path(fixture)}?${new URLSearchParams(query)}`;
