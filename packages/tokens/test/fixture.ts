// A copy of the real sources in a folder of its own, to be spoilt by a test.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../build/build.ts';
import type { Edit } from './edits.ts';

/** What clears up after itself: a test, or the file of tests. */
export interface Cleaner {
  after(tidyUp: () => void): void;
}

export const SOURCE = fileURLToPath(new URL('../src', import.meta.url));

export function temporaryFolder(t: Cleaner): string {
  const folder = mkdtempSync(join(tmpdir(), 'naast-tokens-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The sources with one JSON file edited. */
export function spoiltSource(t: Cleaner, file: string, edit: Edit): string {
  const source = join(temporaryFolder(t), 'src');
  cpSync(SOURCE, source, { recursive: true });
  const path = join(source, file);
  const json: object = JSON.parse(readFileSync(path, 'utf8'));
  edit(json);
  writeFileSync(path, JSON.stringify(json));
  return source;
}

/** Everything that the build writes from these sources, in a folder of its own. */
export async function builtFrom(t: Cleaner, source: string) {
  const dist = join(temporaryFolder(t), 'dist');
  const written = await build(source, dist);
  return { dist, written, read: (file: string) => readFileSync(join(dist, file), 'utf8') };
}
