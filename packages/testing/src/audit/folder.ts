// A folder of pages, served as a server would: what a page asks for by an address that begins with "/" is found in the folder.
import { readFile } from 'node:fs/promises';
import { globSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { typeOf } from '../serve/types.ts';

export interface ServedFolder {
  /** The pages, by their paths in the folder. */
  pages: { path: string; address: string }[];
  close: () => void;
}

/** What is installed beside pages is not theirs. */
const NOT_PAGES = ['**/node_modules/**'];

/** The file that an address means, as most servers read it. */
function fileOf(folder: string, url: string): string {
  // Normalized from "/", no address leads out of the folder.
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  return join(folder, path.endsWith(sep) ? join(path, 'index.html') : path);
}

/** Serves a folder on this machine alone. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const paths = globSync('**/*.html', { cwd: folder, exclude: NOT_PAGES }).sort();
  if (!paths.length) throw new Error(`There is no .html in the folder "${folder}".`);
  const server = createServer(({ url = '/' }, response) => {
    const file = fileOf(folder, url);
    readFile(file).then(
      (body) => response.writeHead(200, { 'content-type': typeOf(extname(file)) }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // It listens at a port, not at a file.
  const addressOf = (path: string) => `http://127.0.0.1:${port}/${path.split(sep).map(encodeURIComponent).join('/')}`;
  return {
    pages: paths.map((path) => ({ path, address: addressOf(path) })),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
