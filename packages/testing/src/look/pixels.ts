// Reads pictures that a browser made, to see what a person sees. Only the PNG that Chromium writes: 8 bits, not interlaced.
import { inflateSync } from 'node:zlib';
import { contrast } from './eyes.ts';

/**
 * @typedef {object} Picture
 * @property {number} width
 * @property {number} height
 * @property {Buffer} png As the browser made it: equal bytes are equal pixels.
 * @property {(x: number, y: number) => number[]} at Red, green and blue of a pixel; the nearest one beyond the edges.
 *
 * @typedef {{ x: number, y: number, width: number, height: number }} Box In CSS pixels, which are the picture's.
 */

/** The value that a PNG filter adds, by its number (https://www.w3.org/TR/png-3/#9Filters). */
const PREDICT = [
  () => 0,
  (left) => left,
  (left, up) => up,
  (left, up) => (left + up) >> 1,
  (left, up, corner) => {
    const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
    if (a <= b && a <= c) return left;
    return b <= c ? up : corner;
  },
];

function unfilter(data, stride, height, size) {
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const from = y * (stride + 1);
    const to = y * stride;
    const kind = data[from];
    if (kind === 0) data.copy(out, to, from + 1, from + 1 + stride);
    for (let x = kind === 0 ? stride : 0; x < stride; x++) {
      const left = x >= size ? out[to + x - size] : 0;
      const up = y ? out[to + x - stride] : 0;
      const corner = y && x >= size ? out[to + x - stride - size] : 0;
      out[to + x] = data[from + 1 + x] + PREDICT[kind](left, up, corner);
    }
  }
  return out;
}

/** The pixels, one row after the other, `size` bytes each. */
function pixelsOf(png, width, height, size) {
  const parts = [];
  for (let place = 8; place < png.length;) {
    const length = png.readUInt32BE(place);
    if (png.toString('latin1', place + 4, place + 8) === 'IDAT')
      parts.push(png.subarray(place + 8, place + 8 + length));
    place += length + 12;
  }
  return unfilter(inflateSync(Buffer.concat(parts)), width * size, height, size);
}

/** @param {Buffer} png @returns {Picture} It is read when the first pixel is asked for. */
export function decode(png) {
  const [width, height, colours] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25]];
  const size = colours === 6 ? 4 : 3;
  let data;
  const within = (value, most) => Math.min(Math.max(Math.round(value), 0), most - 1);
  const at = (x, y) => {
    data ??= pixelsOf(png, width, height, size);
    const place = (within(y, height) * width + within(x, width)) * size;
    return [data[place], data[place + 1], data[place + 2]];
  };
  return { png, width, height, at };
}

// Chromium makes no picture that is higher than 16,384 px.
const HIGHEST = 15_000;

/** A window as high as the page, so that one picture shows all; of a page of data that is higher than any picture, the beginning. */
export async function picture(browser, width) {
  const height = await browser.evaluate((most) => Math.min(document.documentElement.scrollHeight, most), HIGHEST);
  await browser.setViewport(width, Math.max(height, 900));
  return decode(Buffer.from(await browser.raw.screenshot({ optimizeForSpeed: true })));
}

/** A picture of a part of such a window, grown on each side; it is asked by the places of the whole. */
export async function detail(browser, box, grown) {
  const [x, y] = [Math.max(0, Math.floor(box.x) - grown), Math.max(0, Math.floor(box.y) - grown)];
  const clip = { x, y, width: Math.ceil(box.width) + 2 * grown + 1, height: Math.ceil(box.height) + 2 * grown + 1 };
  const part = decode(
    Buffer.from(await browser.raw.screenshot({ optimizeForSpeed: true, captureBeyondViewport: false, clip })),
  );
  return { ...part, at: (column, row) => part.at(column - x, row - y) };
}

/** Whether a picture shows all of a box. */
export const shows = (one, { y, height }) => y >= 0 && y + height <= one.height;

/** The pixels of a box, grown by so many on each side, with the place of each. */
export function* within({ x, y, width, height }, grown = 0) {
  for (let row = Math.floor(y) - grown; row < Math.ceil(y + height) + grown; row++)
    for (let column = Math.floor(x) - grown; column < Math.ceil(x + width) + grown; column++) yield [column, row];
}

/**
 * Chromium paints masks and round corners a shade otherwise from one time to the next: up to 16 pixels of one example did, none of them
 * to be seen. A dot of a list has more pixels than this, and a letter changes more.
 */
const SHADE = 16;
const LEAST = 24;

/** The first place, in the order of reading, where two pictures differ; null when nobody sees a difference. */
export function firstDifference(one, other) {
  if (one.png.equals(other.png)) return null;
  let first = null;
  let count = 0;
  for (let y = 0; y < Math.max(one.height, other.height); y++)
    for (let x = 0; x < one.width; x++) {
      const [a, b] = [one.at(x, y), other.at(x, y)];
      if (!a.some((value, index) => Math.abs(value - b[index]) > SHADE)) continue;
      first ??= { x, y };
      count++;
    }
  return count >= LEAST ? first : null;
}

/** How many pixels of a box contrast at least so much between two pictures. */
export function changed(one, other, box, { grown = 0, least = 3 } = {}) {
  let count = 0;
  for (const [x, y] of within(box, grown)) {
    const [a, b] = [one.at(x, y), other.at(x, y)];
    const same = a[0] === b[0] && a[1] === b[1] && a[2] === b[2];
    if (!same && contrast(a, b) >= least) count++;
  }
  return count;
}

/** How many pixels of a box contrast 3:1 with the colour that most of it has. */
export function ink(one, box, grown = 2) {
  const counts = new Map();
  for (const [x, y] of within(box, grown)) {
    const key = one.at(x, y).join();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [most] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best));
  const ground = most.split(',').map(Number);
  return [...counts].reduce(
    (sum, [key, count]) => sum + (contrast(key.split(',').map(Number), ground) >= 3 ? count : 0),
    0,
  );
}
