// A page as an agency without script serves it: a strict policy, our sheets and pictures, icons in words.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decode } from '../../packages/testing/src/look/pixels.ts';

const dist = fileURLToPath(new URL('../../packages/icons/dist/', import.meta.url));
export const icons = JSON.parse(await readFile(`${dist}index.json`, 'utf8'));

const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'";
const SHEET = `
  body { margin: 0; background: white; color: black; font: 32px/1 sans-serif }
  .icons { display: grid; grid-template-columns: repeat(20, 40px); inline-size: 800px }
  .icons > span { display: grid; block-size: 40px }
  .icons > span::before { margin: 0 }
  .red { color: rgb(255 0 0) }
`;
const TYPES = { css: 'text/css', svg: 'image/svg+xml' };

const document = (sheets, body) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Icons</title>` +
  [...sheets, 'page.css'].map((sheet) => `<link rel="stylesheet" href="/${sheet}">`).join('') +
  `<link rel="icon" href="/svg/check.svg"></head><body>${body}</body></html>`;

/** @returns {Promise<[string, string | Buffer]>} The type and the text of what is asked for. */
async function answer(path, html) {
  if (path === '/') return ['text/html', html];
  if (path === '/page.css') return ['text/css', SHEET];
  return [TYPES[path.split('.').at(-1)], await readFile(join(dist, path))];
}

/**
 * Serves one page from 127.0.0.1.
 *
 * @param {string[]} sheets Paths in `packages/icons/dist`.
 * @param {string} body What stands on the page.
 */
export async function serve(sheets, body) {
  const html = document(sheets, body);
  const server = createServer((request, response) => {
    answer(request.url, html)
      .then(([type, text]) =>
        response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY }).end(text),
      )
      .catch(() => response.writeHead(404).end());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}/`, close: () => new Promise((done) => server.close(done)) };
}

/** Icons of these names, as an agency writes them. */
export const iconsIn = (dir, names) =>
  `<div class="icons" dir="${dir}">${names.map((name) => `<span class="naast-icon-${name}" aria-hidden="true"></span>`).join('')}</div>`;

/** Every picture has come: a browser may say that a page has loaded before its masks have. */
const haveCome = (paths) => {
  const here = performance.getEntriesByType('resource').filter(({ responseEnd }) => responseEnd > 0);
  return paths.every((path) => here.some(({ name }) => name.endsWith(path)));
};

/** Opens a page and waits for the pictures of these icons. */
export async function visit(browser, url, names) {
  await browser.goto(url);
  const paths = names.map((name) => `/svg/${name}.svg`);
  await browser.waitFor(haveCome, paths);
}

/** What is painted where each element that matches stands: one list of colours per element, row by row. */
export async function look(browser, selector) {
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
const pixelsOf = (picture, left, top) =>
  Array.from({ length: SIZE }, (_, y) => Array.from({ length: SIZE }, (__, x) => picture.at(left + x, top + y)));

/** Which pixels have ink: those that are not as light as the paper. */
export const inkOf = (pixels) => pixels.map((row) => row.map(([red, green, blue]) => red + green + blue < 384));
export const amount = (ink) => ink.flat().filter(Boolean).length;
export const flip = (ink) => ink.map((row) => row.toReversed());

/** The part of the pixels with ink in either that differ; edges may be painted a little differently. */
export function difference(one, other) {
  const cells = one.flatMap((row, y) => row.map((here, x) => [here, other[y][x]]));
  return cells.filter(([a, b]) => a !== b).length / Math.max(1, cells.filter(([a, b]) => a || b).length);
}
