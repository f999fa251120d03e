// Writes the evidence into a folder: a page for people, and the same for programs.
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Result } from '../run/worker.ts';
import { toCsv, toEarl, toJson, type Evidence } from './formats.ts';
import { toHtml } from './report.ts';

/** Takes the picture of a fault along and says where it is, seen from the report; null when there is none. */
function take(picture: string | null | undefined, component: string, folder: string): string | null {
  if (!picture || !existsSync(picture)) return null;
  const place = `pictures/${component}/${basename(picture)}`;
  mkdirSync(dirname(join(folder, place)), { recursive: true });
  copyFileSync(picture, join(folder, place));
  return place;
}

/** Pictures come along, so that the folder can be sent to somebody. */
function withPictures(results: Result[], folder: string): Evidence['results'] {
  rmSync(join(folder, 'pictures'), { recursive: true, force: true });
  return results.map(({ faults, ...result }) => ({
    ...result,
    faults: faults.map((fault) => ({ ...fault, picture: take(fault.picture, result.component, folder) })),
  }));
}

/** @returns the files */
export function write({ results, ...rest }: Evidence, folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  const evidence = { ...rest, results: withPictures(results, folder) };
  const files = {
    'report.html': toHtml(evidence),
    'report.json': toJson(evidence),
    'report.csv': toCsv(evidence),
    'report.earl.jsonld': toEarl(evidence),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return Object.keys(files).map((name) => join(folder, name));
}
