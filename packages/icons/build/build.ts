// Builds dist/ from src/, modules/ and the installed Lucide. Prints one line, or every problem found.
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { attachMetadata } from './metadata.ts';
import { readIcons } from './read.ts';
import { toPaths } from './shapes.ts';
import { writeDist } from './write.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export const folders = { src: `${root}src`, lucide: `${root}node_modules/lucide-static`, out: `${root}dist` };

/**
 * Throws one Error that lists every problem as `file: reason`; what was built before is then left as it was.
 * @param {{ src: string, lucide: string, out: string }} folders
 * @returns {{ icons: number, files: Record<string, string> }} what was written, by the name of its file in `out`.
 */
export function build({ src, lucide, out }) {
  const problems = [];
  const sources = readIcons(src, lucide, problems);
  const described = attachMetadata(src, sources, problems);
  const icons = described.map((icon) => ({ ...icon, paths: toPaths(icon, problems) }));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return writeDist(icons, { lucide, out });
}

/** As a browser gets it from a server that compresses, after the size of the file. */
function size(text) {
  const kB = (bytes) => (bytes / 1000).toFixed(1);
  return `${kB(Buffer.byteLength(text))} kB (${kB(gzipSync(text).length)} gzip)`;
}

function main() {
  const started = performance.now();
  try {
    const { icons, files } = build(folders);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const sizes = ['sprite.svg', 'icons.css', 'search-words.js'].map((file) => `${file} ${size(files[file])}`);
    console.log(`icons: ${icons} icons in ${seconds} s; ${sizes.join(', ')}`);
  } catch (error) {
    console.error(`icons: not built\n${error.message}`);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
