// Serves a fixture as a page of its own, as strictly as an agency might: nothing inline, trusted types required.
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { Fixture } from '../library/fixtures.ts';
import type { Library } from '../library/library.ts';
import type { Query } from '../run/worker.ts';
import { broughtSheet } from './brought.ts';
import { clockScript, MOMENT } from './clock.ts';
import { ICON, pageOf } from './fixture-page.ts';
import { toolScript } from './tools.ts';
import { typeOf } from './types.ts';

/** The policy under which all pages are served. */
export const policyOf = ({ trustedTypes }: Library): string =>
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; " +
  `require-trusted-types-for 'script'; trusted-types ${trustedTypes.join(' ') || "'none'"}`;

/** What is served: the fixtures, by their paths, of one library. */
interface Served {
  library: Library;
  fixtures: Map<string, Fixture>;
  /** While it serves, nothing changes: each file is read once. */
  kept: Map<string, Promise<Buffer>>;
}

/** What a set of pages brings, by file name; a component brings nothing. */
const filesOf = async ({ fixtures }: Served, name: string): Promise<Record<string, string>> =>
  (await [...fixtures.values()].find(({ component }) => component === name)?.page?.files?.()) ?? {};

/** The style sheets among them, as one. */
const ownCss = async (served: Served, name: string): Promise<string> =>
  Object.entries(await filesOf(served, name))
    .flatMap(([file, text]) => (file.endsWith('.css') ? [text] : []))
    .join('\n');

function fileIn({ kept }: Served, folder: string, name: string): Promise<Buffer> {
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

/** The sheet that a library makes for the page of one fixture: its rules with those of the page. */
async function sheetFor(served: Served, path: string): Promise<string | undefined> {
  const fixture = served.fixtures.get(path);
  if (!fixture) return undefined;
  return served.library.pageSheet?.({ html: fixture.html, css: await ownCss(served, fixture.component) });
}

/** What is made for a page, by its address; null where a file of that address is meant. */
async function madeFor(pathname: string, served: Served): Promise<Answer | null> {
  const [, brought] = /^\/with\/(\w+)\.css$/.exec(pathname) ?? [];
  if (brought) return { type: '.css', body: await broughtSheet(brought) };
  const [, tool] = /^\/tools\/(\w+)\.js$/.exec(pathname) ?? [];
  if (tool) return { type: '.js', body: await toolScript(tool) };
  const [, subject] = /^\/page(\/[\w-]+\/[\w-]+)\.css$/.exec(pathname) ?? [];
  if (subject) return { type: '.css', body: await sheetFor(served, `${subject}.html`) };
  const [, set, file] = /^\/of\/([a-z-]+)\/([\w.-]+)$/.exec(pathname) ?? [];
  return set && file ? { type: extname(file), body: (await filesOf(served, set))[file] } : null;
}

async function answer({ pathname, searchParams }: URL, served: Served): Promise<Answer> {
  const { library, fixtures } = served;
  const fixture = fixtures.get(pathname);
  if (fixture) return { type: '.html', body: await pageOf(fixture, searchParams, library) };
  if (pathname === '/clock.js') return { type: '.js', body: clockScript(searchParams.get('at') ?? MOMENT) };
  if (pathname === ICON) return { type: '.svg', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' };
  const made = await madeFor(pathname, served);
  if (made) return made;
  const path = normalize(pathname);
  const [, broken] = /^\/wrong(\/.*)$/.exec(path) ?? [];
  const file = broken && library.wrong ? fileIn(served, library.wrong, broken) : fileIn(served, library.dist, path);
  return { type: extname(pathname), body: await file };
}

export interface FixtureServer {
  /** Whose fixtures they are. */
  library: Library;
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
  served: Served,
): Promise<void> {
  if (leaves(headers)) return void response.writeHead(204).end();
  const { type, body } = await answer(new URL(url, 'http://localhost'), served);
  response
    .writeHead(200, {
      'content-type': typeOf(type),
      'content-security-policy': policyOf(served.library),
      // While it serves, nothing changes; a page is loaded some twenty times.
      'cache-control': 'max-age=3600',
    })
    .end(body);
}

/** What every page needs is there, or nothing can be proved. */
function checkBuilt({ name, dist, assets, build }: Library): void {
  for (const file of [assets.sheet, assets.script])
    if (!existsSync(join(dist, file)))
      throw new Error(`${name} is not built: there is no ${join(dist, file)}. Run: ${build}`);
}

export async function serveFixtures(library: Library, list: Fixture[]): Promise<FixtureServer> {
  checkBuilt(library);
  const path = ({ component, example }: Fixture) => `/${component}/${example}.html`;
  const fixtures = new Map(list.map((fixture) => [path(fixture), fixture]));
  const served: Served = { library, fixtures, kept: new Map() };
  const server = createServer((request, response) => {
    respond(request, response, served).catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // It listens at a port, not at a file.
  const origin = `http://127.0.0.1:${port}`;
  return {
    library,
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
