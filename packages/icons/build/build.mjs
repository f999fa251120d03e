// Builds dist/ from src/ and the installed Lucide. Prints one line, or every problem found.
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { attachMetadata } from './metadata.mjs';
import { readIcons } from './read.mjs';
import { toPaths } from './shapes.mjs';
import { writeDist } from './write.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

export const folders = { src: `${root}src`, lucide: `${root}node_modules/lucide-static`, out: `${root}dist` };

/**
 * Throws one Error that lists every problem as `file: reason`; what was built before is then left as it was.
 * @param {{ src: string, lucide: string, out: string }} folders
 * @returns {{ icons: number, spriteBytes: number }}
 */
export function build({ src, lucide, out }) {
  const problems = [];
  const sources = readIcons(src, lucide, problems);
  const described = attachMetadata(src, sources, problems);
  const icons = described.map((icon) => ({ ...icon, paths: toPaths(icon, problems) }));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return writeDist(icons, { lucide, out });
}

function main() {
  const started = performance.now();
  try {
    const { icons, spriteBytes } = build(folders);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`icons: ${icons} icons, sprite ${(spriteBytes / 1000).toFixed(1)} kB, ${seconds} s`);
  } catch (error) {
    console.error(`icons: not built\n${error.message}`);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
