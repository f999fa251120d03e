// A page as an agency without script serves it: a strict policy, our sheets and pictures, icons in words.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@naast/testing/driver';
import type { Colour } from '../../packages/testing/src/look/eyes.ts';
import { decode, type Picture } from '../../packages/testing/src/look/pixels.ts';

const dist = fileURLToPath(new URL('../../packages/icons/dist/', import.meta.url));

/** What is used here of an icon in the list of them all. */
interface Icon {
  name: string;
  mirror: boolean;
}

export const icons = JSON.parse(await readFile(`${dist}index.json`, 'utf8')) as Icon[];

const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'";
const SHEET = `
  body { margin: 0; background: white; color: black; font: 32px/1 sans-serif }
  .icons { display: grid; grid-template-columns: repeat(20, 40px); inline-size: 800px }
  .icons > span { display: grid; block-size: 40px }
  .icons > span::before { margin: 0 }
  .red { color: rgb(255 0 0) }
`;
const TYPES: Partial<Record<string, string>> = { css: 'text/css', svg: 'image/svg+xml' };

const pageOf = (sheets: string[], body: string): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Icons</title>` +
  [...sheets, 'page.css'].map((sheet) => `<link rel="stylesheet" href="/${sheet}">`).join('') +
  `<link rel="icon" href="/svg/check.svg"></head><body>${body}</body></html>`;

/** The type and the text of what is asked for. */
async function answer(path: string, html: string): Promise<[type: string, text: string | Buffer]> {
  if (path === '/') return ['text/html', html];
  if (path === '/page.css') return ['text/css', SHEET];
  return [TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream', await readFile(join(dist, path))];
}

/**
 * Serves one page from 127.0.0.1.
 *
 * @param sheets Paths in `packages/icons/dist`.
 * @param body What stands on the page.
 */
export async function serve(sheets: string[], body: string): Promise<{ url: string; close: () => Promise<unknown> }> {
  const html = pageOf(sheets, body);
  const server = createServer(({ url = '/' }, response) => {
    answer(url, html)
      .then(([type, text]) =>
        response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY }).end(text),
      )
      .catch(() => response.writeHead(404).end());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo; // It listens at a port, not at a file.
  return { url: `http://127.0.0.1:${port}/`, close: () => new Promise((done) => server.close(done)) };
}

/** Icons of these names, as an agency writes them. */
export const iconsIn = (dir: 'ltr' | 'rtl', names: string[]): string =>
  `<div class="icons" dir="${dir}">${names.map((name) => `<span class="naast-icon-${name}" aria-hidden="true"></span>`).join('')}</div>`;

/** Every picture has come: a browser may say that a page has loaded before its masks have. */
const haveCome = (paths: string[]): boolean => {
  const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const here = resources.filter(({ responseEnd }) => responseEnd > 0);
  return paths.every((path) => here.some(({ name }) => name.endsWith(path)));
};

/** Opens a page and waits for the pictures of these icons. */
export async function visit(browser: Browser, url: string, names: string[]): Promise<void> {
  await browser.goto(url);
  const paths = names.map((name) => `/svg/${name}.svg`);
  await browser.waitFor(haveCome, paths);
}

/** The colours of a square of the page, row by row. */
export type Pixels = Colour[][];
/** Where a square of the page has ink, row by row. */
export type Ink = boolean[][];

/** One of a list, which has to be there. */
export const at = <T>(list: T[], index: number): T =>
  list.at(index) ?? assert.fail(`There are ${list.length}; number ${index} is missing.`);

/** What is painted where each element that matches stands: one list of colours per element, row by row. */
export async function look(browser: Browser, selector: string): Promise<Pixels[]> {
  const boxes = await browser.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)].map((node) => {
        const { left, top } = node.getBoundingClientRect();
        return { left, top };
      }),
    selector,
  );
  const file = join(tmpdir(), `naast-icons-${process.pid}-${browser.engine}.png`);
  await browser.screenshot(file, { fullPage: true });
  const picture = decode(await readFile(file));
  return boxes.map(({ left, top }) => pixelsOf(picture, left, top));
}

const SIZE = 40;
const pixelsOf = (picture: Picture, left: number, top: number): Pixels =>
  Array.from({ length: SIZE }, (_, y) => Array.from({ length: SIZE }, (__, x) => picture.at(left + x, top + y)));

/** Which pixels have ink: those that are not as light as the paper. */
export const inkOf = (pixels: Pixels): Ink =>
  pixels.map((row) => row.map(([red, green, blue]) => red + green + blue < 384));
export const amount = (ink: Ink): number => ink.flat().filter(Boolean).length;
export const flip = (ink: Ink): Ink => ink.map((row) => row.toReversed());

/** The part of the pixels with ink in either that differ; edges may be painted a little differently. */
export function difference(one: Ink, other: Ink): number {
  const cells = one.flatMap((row, y) => row.map((here, x) => [here, other[y]?.[x]]));
  return cells.filter(([a, b]) => a !== b).length / Math.max(1, cells.filter(([a, b]) => a || b).length);
}
