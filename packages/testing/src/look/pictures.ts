// Pictures are compared as pixels; a fault is kept as a picture that a person can open.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode, firstDifference, type Picture } from './pixels.ts';

/**
 * @param one A PNG made by Chromium.
 * @param other Another one.
 * @returns what a person sees differ, or ''.
 */
export function compare(one: Buffer, other: Buffer): string {
  if (one.equals(other)) return '';
  const [a, b] = [decode(one), decode(other)];
  const size = ({ width, height }: Picture) => `${width} × ${height}`;
  if (size(a) !== size(b)) return `${size(a)} became ${size(b)}`;
  const first = firstDifference(a, b);
  return first ? `same size, other pixels from ${first.x}, ${first.y} on` : '';
}

/** Keeps a picture of a fault and says where. */
export function keepIn(folder: string): (name: string, picture: Buffer) => string {
  return (name, picture) => {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, name);
    writeFileSync(file, picture);
    return file;
  };
}
