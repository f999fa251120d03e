// Builds dist/ from src/, modules/ and the installed Lucide. Prints one line, or every problem found.
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Icon } from './icon.ts';
import { attachMetadata } from './metadata.ts';
import { readIcons } from './read.ts';
import { toPaths } from './shapes.ts';
import { writeDist, type Written } from './write.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the build finds what it needs and puts what it makes. */
interface Folders {
  src: string;
  /** Of the lucide-static package. */
  lucide: string;
  out: string;
}

export const folders: Folders = { src: `${root}src`, lucide: `${root}node_modules/lucide-static`, out: `${root}dist` };

/** Throws one Error that lists every problem as `file: reason`; what was built before is then left as it was. */
export function build({ src, lucide, out }: Folders): Written {
  const problems: string[] = [];
  const sources = readIcons(src, lucide, problems);
  const described = attachMetadata(src, sources, problems);
  const icons: Icon[] = described.map((icon) => ({ ...icon, paths: toPaths(icon, problems) }));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return writeDist(icons, { lucide, out });
}

/** As a browser gets it from a server that compresses, after the size of the file. */
function size(text: string): string {
  const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
  return `${kB(Buffer.byteLength(text))} kB (${kB(gzipSync(text).length)} gzip)`;
}

function main(): void {
  const started = performance.now();
  try {
    const { icons, files } = build(folders);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const sizes = ['sprite.svg', 'icons.css', 'search-words.js'].map((file) => `${file} ${size(files[file] ?? '')}`);
    console.log(`icons: ${icons} icons in ${seconds} s; ${sizes.join(', ')}`);
  } catch (error) {
    console.error(`icons: not built\n${(error as Error).message}`);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
