// Pictures are compared as pixels; a fault is kept as a picture that a person can open.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstDifference, type Picture } from './pixels.ts';

/** What a person sees differ between two pictures, or ''. */
export function compare(one: Picture, other: Picture): string {
  const size = ({ width, height }: Picture) => `${width} × ${height}`;
  if (size(one) !== size(other)) return `${size(one)} became ${size(other)}`;
  const first = firstDifference(one, other);
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
