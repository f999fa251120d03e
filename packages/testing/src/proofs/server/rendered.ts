// What Lit's server renderer makes of the examples, and pages that take it over as those of the docs site do.
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join } from 'node:path';
import { build } from 'esbuild';
import { ShadowStyles } from '../../server/shadow-styles.ts';
import { brokenOnes, type Component, type Fixture } from '../../library/fixtures.ts';
import type { ServerRendering } from '../../library/config.ts';
import { fillIn, type Library } from '../../library/library.ts';
import { everything } from '../../library/pages.ts';
import { policyOf } from '../../serve/serve.ts';
import { needed } from '../lib/needed.ts';
import { allDeclarations } from '../lib/facts.ts';

const CHILD = join(import.meta.dirname, `render-child${extname(import.meta.filename)}`);

/** The elements with a shadow root; only these are known to the renderer, so that light ones are passed on as they are. */
const shadows = (library: Library): string[] =>
  allDeclarations(library)
    .filter(({ superclass }) => superclass?.name === library.server?.superclass)
    .map(({ tagName }) => tagName);

/** What a broken server sends: a deliberately broken one (wrong/<case>/) brings it itself, as rendered.html. */
const sentBy = ({ file }: Fixture): string => join(dirname(file), '../rendered.html');

/** Whether an example holds an element that has a shadow root. */
const hasShadow = ({ html }: Fixture, library: Library): boolean =>
  shadows(library).some((tag) => html.includes(`<${tag}`));

/** Whether there is something to take over: what the server renders, or what a broken one brings. */
export const isRendered = ({ library, wrong }: Component, fixture: Fixture): boolean =>
  library.server !== null && (wrong ? existsSync(sentBy(fixture)) : hasShadow(fixture, library));

function render(pieces: string[], library: Library, { define, from }: ServerRendering): Promise<string[]> {
  const modules = shadows(library)
    .map((tag) => tag.replace(library.marks.prefix, ''))
    .map((element) => join(library.dist, fillIn(define, { element })));
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, output: string) => (error ? reject(error) : resolve(JSON.parse(output)));
    const child = execFile(process.execPath, [CHILD, from, ...modules], { maxBuffer: 1e8 }, done);
    child.stdin?.end(JSON.stringify(pieces));
  });
}

/** The elements, and before them what makes Lit take over what is there. */
async function script({ all, from }: ServerRendering): Promise<string> {
  const contents = `import '@lit-labs/ssr-client/lit-element-hydrate-support.js'; import '${all}';`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: from },
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

/** All that the renderer made, by the addresses at which it is served. */
async function filesOf(library: Library, server: ServerRendering): Promise<Map<string, Served>> {
  const [right, wrong] = [examplesOf(await everything(library)), examplesOf(brokenOnes(library))];
  const list = [...right, ...wrong];
  const pieces = right.map(({ html }) => html);
  const rendered = await render(pieces, library, server);
  rendered.push(...wrong.map((fixture) => readFileSync(sentBy(fixture), 'utf8')));
  const styles = new ShadowStyles();
  const files = new Map<string, Served>([
    ['/script.js', { type: 'text/javascript', body: await script(server) }],
    ['/icon.svg', { type: 'image/svg+xml', body: '' }],
  ]);
  for (const [index, fixture] of list.entries()) {
    const html = rendered[index];
    if (html === undefined) throw new Error(`The server rendered nothing of ${path(fixture)}.`);
    files.set(path(fixture), { type: 'text/html', body: styles.linkIn(html, '/shadow/') });
  }
  for (const [name, css] of styles.files) files.set(`/shadow/${name}`, { type: 'text/css', body: css });
  return files;
}

/** Serves what the renderer made. @returns the address */
async function serve(library: Library): Promise<string> {
  if (!library.server) throw new Error(`${library.file} says nothing of a server.`);
  const near = createRequire(join(library.server.from, 'package.json'));
  for (const name of ['@lit-labs/ssr', '@lit-labs/ssr-client']) await needed(name, 'server', () => near.resolve(name));
  const files = await filesOf(library, library.server);
  const server = createServer(({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const { type, body } = files.get(pathname) ?? { type: 'text/plain', body: undefined };
    const isPage = type === 'text/html' && body !== undefined;
    response
      .writeHead(body === undefined ? 404 : 200, { 'content-type': type, 'content-security-policy': policyOf(library) })
      .end(isPage ? page(body, searchParams.get('script') === 'on', searchParams.get('lang')) : body);
  });
  // It ends with the process; nothing waits for it.
  await once(server.listen(0, '127.0.0.1').unref(), 'listening');
  const { port } = server.address() as AddressInfo; // It listens at a port, not at a file.
  return `http://127.0.0.1:${port}`;
}

/** Where the examples of each library are. */
const served = new WeakMap<Library, Promise<string>>();

/** The address of the example as the server rendered it. */
export async function renderedAddress(
  fixture: Fixture,
  query: { script: 'on' | 'off'; lang: string },
  library: Library,
): Promise<string> {
  const there = served.get(library) ?? serve(library);
  served.set(library, there);
  return `${await there}${path(fixture)}?${new URLSearchParams(query)}`;
}
