// Reads pictures that a browser made, to see what a person sees. Only the PNG that Chromium writes: 8 bits, not interlaced.
import { inflateSync } from 'node:zlib';
import type { Browser } from '../engines/driver.ts';
import { contrast, type Colour } from './eyes.ts';

export interface Picture {
  width: number;
  height: number;
  /** As the browser made it: equal bytes are equal pixels. */
  png: Buffer;
  /** Red, green and blue of a pixel; the nearest one beyond the edges. */
  at: (x: number, y: number) => Colour;
  /** A row of pixels from a place on, `size` bytes each: equal bytes are equal pixels. */
  row: (y: number, from?: number, count?: number) => Buffer;
  /** How many bytes a pixel has; the first three are red, green and blue. */
  size: number;
}

/** In CSS pixels, which are the picture's. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What the fourth PNG filter adds: the neighbour that is nearest to what a plane through all three would say. */
function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** One row: what each byte adds to its neighbours, by the number of the filter (https://www.w3.org/TR/png-3/#9Filters). */
function unfilterRow(kind: number, row: Uint8Array, above: Uint8Array, size: number): void {
  for (let x = 0; x < row.length; x++) {
    const left = x >= size ? (row[x - size] ?? 0) : 0;
    const up = above[x] ?? 0;
    const byte = row[x] ?? 0;
    if (kind === 1) row[x] = byte + left;
    else if (kind === 2) row[x] = byte + up;
    else if (kind === 3) row[x] = byte + ((left + up) >> 1);
    else row[x] = byte + paeth(left, up, x >= size ? (above[x - size] ?? 0) : 0);
  }
}

function unfilter(data: Buffer, stride: number, height: number, size: number): Buffer {
  const out = Buffer.allocUnsafe(stride * height);
  let above: Uint8Array = new Uint8Array(stride);
  for (let y = 0; y < height; y++) {
    const from = y * (stride + 1);
    const row = out.subarray(y * stride, (y + 1) * stride);
    data.copy(row, 0, from + 1, from + 1 + stride);
    const kind = data[from] ?? 0;
    if (kind) unfilterRow(kind, row, above, size);
    above = row;
  }
  return out;
}

/** The pixels, one row after the other, `size` bytes each. */
function pixelsOf(png: Buffer, width: number, height: number, size: number): Buffer {
  const parts: Buffer[] = [];
  for (let place = 8; place < png.length;) {
    const length = png.readUInt32BE(place);
    if (png.toString('latin1', place + 4, place + 8) === 'IDAT')
      parts.push(png.subarray(place + 8, place + 8 + length));
    place += length + 12;
  }
  return unfilter(inflateSync(Buffer.concat(parts)), width * size, height, size);
}

const inside = (value: number, most: number) => Math.min(Math.max(Math.round(value), 0), most - 1);

/** It is read when the first pixel is asked for. */
export function decode(png: Buffer): Picture {
  const [width, height, colours] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25]];
  const size = colours === 6 ? 4 : 3;
  let data: Buffer | undefined;
  const pixels = () => (data ??= pixelsOf(png, width, height, size));
  return {
    png,
    width,
    height,
    size,
    at: (x, y) => {
      const bytes = pixels();
      const place = (inside(y, height) * width + inside(x, width)) * size;
      return [bytes[place] ?? 0, bytes[place + 1] ?? 0, bytes[place + 2] ?? 0];
    },
    row: (y, from = 0, count = width) => {
      const place = (inside(y, height) * width + from) * size;
      return pixels().subarray(place, place + count * size);
    },
  };
}

/** What a picture shows of a box, as a picture of its own; what lies outside it is not part of it. */
export function crop(one: Picture, box: Box): Picture {
  const [x, y] = [inside(box.x, one.width), inside(box.y, one.height)];
  const [right, bottom] = [box.x + box.width, box.y + box.height].map(Math.round);
  const width = Math.max(0, Math.min(right ?? 0, one.width) - x);
  const height = Math.max(0, Math.min(bottom ?? 0, one.height) - y);
  return {
    ...one,
    width,
    height,
    at: (column, row) => one.at(x + column, y + row),
    row: (row, from = 0, count = width) => one.row(y + row, x + from, count),
  };
}

// Chromium makes no picture that is higher than 16,384 px.
const HIGHEST = 15_000;

/** A picture of the window, or of a place in the page. */
export async function shot({ puppeteer }: Browser, clip?: Box): Promise<Picture> {
  return decode(Buffer.from(await puppeteer.screenshot({ optimizeForSpeed: true, ...(clip && { clip }) })));
}

/** A window as high as the page, so that one picture shows all; of a page of data that is higher than any picture, the beginning. */
export async function picture(browser: Browser, width: number): Promise<Picture> {
  const height = await browser.evaluate(
    (most: number) => Math.min(document.documentElement.scrollHeight, most),
    HIGHEST,
  );
  await browser.setViewport(width, Math.max(height, 900));
  return shot(browser);
}

/** A picture of a part of such a window, grown on each side; it is asked by the places of the whole. */
export async function detail(browser: Browser, box: Box, grown: number): Promise<Picture> {
  const [x, y] = [Math.max(0, Math.floor(box.x) - grown), Math.max(0, Math.floor(box.y) - grown)];
  const clip = { x, y, width: Math.ceil(box.width) + 2 * grown + 1, height: Math.ceil(box.height) + 2 * grown + 1 };
  const part = decode(
    Buffer.from(await browser.puppeteer.screenshot({ optimizeForSpeed: true, captureBeyondViewport: false, clip })),
  );
  return { ...part, at: (column: number, row: number) => part.at(column - x, row - y) };
}

/** Whether a picture shows all of a box. */
export const shows = (one: Picture, { y, height }: Box): boolean => y >= 0 && y + height <= one.height;

/** The pixels of a box, grown by so many on each side, with the place of each. */
export function* within({ x, y, width, height }: Box, grown = 0): Generator<[number, number]> {
  for (let row = Math.floor(y) - grown; row < Math.ceil(y + height) + grown; row++)
    for (let column = Math.floor(x) - grown; column < Math.ceil(x + width) + grown; column++) yield [column, row];
}

/**
 * Chromium paints masks and round corners a shade otherwise from one time to the next: up to 16 pixels of one example did, none of them
 * to be seen. A dot of a list has more pixels than this, and a letter changes more.
 */
const SHADE = 16;
const LEAST = 24;

/** How many pixels of two rows differ so that it can be seen, and the first of them. */
function differing(one: Buffer, other: Buffer, size: number): { count: number; first: number } {
  let [count, first] = [0, -1];
  for (let place = 0; place < one.length; place += size) {
    const far = (channel: number) => Math.abs((one[place + channel] ?? 0) - (other[place + channel] ?? 0)) > SHADE;
    if (!far(0) && !far(1) && !far(2)) continue;
    if (first < 0) first = place / size;
    count++;
  }
  return { count, first };
}

/** The first place, in the order of reading, where two pictures differ; null when nobody sees a difference. */
export function firstDifference(one: Picture, other: Picture): { x: number; y: number } | null {
  const width = Math.min(one.width, other.width);
  let first: { x: number; y: number } | null = null;
  let count = 0;
  for (let y = 0; y < Math.max(one.height, other.height); y++) {
    const rows = [one.row(y, 0, width), other.row(y, 0, width)] as const;
    if (rows[0].equals(rows[1])) continue;
    const found = differing(...rows, one.size);
    if (found.count) first ??= { x: found.first, y };
    count += found.count;
  }
  return count >= LEAST ? first : null;
}

/** How many pixels of a box contrast at least so much between two pictures. */
export function changed(one: Picture, other: Picture, box: Box, { grown = 0, least = 3 } = {}): number {
  let count = 0;
  for (const [x, y] of within(box, grown)) {
    const [a, b] = [one.at(x, y), other.at(x, y)];
    const same = a[0] === b[0] && a[1] === b[1] && a[2] === b[2];
    if (!same && contrast(a, b) >= least) count++;
  }
  return count;
}

/** A colour as one number, and back. */
const packed = ([red, green, blue]: Colour): number => (red << 16) | (green << 8) | blue;
const unpacked = (colour: number): Colour => [colour >> 16, (colour >> 8) & 255, colour & 255];

/** How many pixels of a box contrast 3:1 with the colour that most of it has. */
export function ink(one: Picture, box: Box, grown = 2): number {
  const counts = new Map<number, number>();
  for (const [x, y] of within(box, grown)) {
    const key = packed(one.at(x, y));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [most] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best));
  const ground = unpacked(most);
  return [...counts].reduce((sum, [key, count]) => sum + (contrast(unpacked(key), ground) >= 3 ? count : 0), 0);
}
