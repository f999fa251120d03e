// Writes the evidence into a folder: a page for people, and the same for programs.
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { toCsv, toEarl, toJson } from './formats.mjs';
import { toHtml } from './report.mjs';

/** Pictures come along, so that the folder can be sent to somebody. */
function takePictures(results, folder) {
  const pictures = join(folder, 'pictures');
  rmSync(pictures, { recursive: true, force: true });
  for (const { picture } of results.flatMap(({ faults }) => faults)) {
    if (!picture || !existsSync(picture)) continue;
    mkdirSync(pictures, { recursive: true });
    copyFileSync(picture, join(pictures, basename(picture)));
  }
}

/**
 * @param {import('./formats.mjs').Evidence} evidence
 * @param {string} folder
 * @returns {string[]} the files
 */
export function write(evidence, folder) {
  mkdirSync(folder, { recursive: true });
  const files = {
    'report.html': toHtml(evidence),
    'report.json': toJson(evidence),
    'report.csv': toCsv(evidence),
    'report.earl.jsonld': toEarl(evidence),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  takePictures(evidence.results, folder);
  return Object.keys(files).map((name) => join(folder, name));
}
