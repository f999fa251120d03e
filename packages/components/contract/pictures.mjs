// Pictures are compared as pixels; a fault is kept as a picture that a person can open.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {Buffer} one A PNG made by the browser.
 * @param {Buffer} other Another one by the same browser: equal pixels give equal bytes.
 * @returns {Promise<string>} what differs, or ''.
 */
export async function compare(one, other) {
  if (one.equals(other)) return '';
  const size = (png) => `${png.readUInt32BE(16)} × ${png.readUInt32BE(20)}`;
  return size(one) === size(other) ? 'same size, other pixels' : `${size(one)} became ${size(other)}`;
}

/** Keeps a picture of a fault and says where. */
export function keepIn(folder) {
  return (name, picture) => {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, name);
    writeFileSync(file, picture);
    return file;
  };
}
