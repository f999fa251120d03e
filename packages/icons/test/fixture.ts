// Builds into a folder of its own, from the real sources or from a copy that a test spoils.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, folders } from '../build/build.ts';

/** Runs `use(folder)` with an empty folder that is gone afterwards. */
export async function withFolder<T>(use: (folder: string) => T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'naast-icons-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The files of the sources, by their names in `src`. */
export interface Files {
  read: (file: string) => string;
  write: (file: string, text: string) => void;
  remove: (file: string) => void;
}

/** The message of the error when the sources are spoiled by `spoil(files)`; undefined when they build all the same. */
export function messageAfter(spoil: (files: Files) => void): Promise<string | undefined> {
  return withFolder((folder) => {
    const src = join(folder, 'src');
    const out = join(folder, 'dist');
    cpSync(folders.src, src, { recursive: true });
    mkdirSync(out);
    writeFileSync(join(out, 'before.txt'), 'kept');
    spoil({
      read: (file) => readFileSync(join(src, file), 'utf8'),
      write: (file, text) => writeFileSync(join(src, file), text),
      remove: (file) => rmSync(join(src, file)),
    });
    try {
      build({ ...folders, src, out });
      return undefined;
    } catch (error) {
      // Throws, and so fails the test, when a failed build has touched what was there.
      readFileSync(join(out, 'before.txt'));
      return (error as Error).message;
    }
  });
}

const root = 'fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"';

/** A drawing with this inside; `attributes` replaces those of the root. */
export const drawing = (inside: string, attributes = `viewBox="0 0 24 24" ${root}`): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;
