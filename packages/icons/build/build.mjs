// Builds dist/ from src/ and the installed Lucide. Prints one line, or every problem found.
import { fileURLToPath } from 'node:url';
import { performance } from 'node:perf_hooks';
import { readIcons } from './read.mjs';
import { attachMetadata } from './metadata.mjs';
import { toPaths } from './shapes.mjs';
import { writeDist } from './write.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Throws one Error that lists every problem as `file: reason`; dist is then left as it was.
 * @param {{ src: string, lucide: string, out: string }} folders
 */
export function build({ src, lucide, out }) {
  const problems = [];
  const icons = attachMetadata(src, readIcons(src, lucide, problems), problems).map((icon) => ({
    ...icon,
    paths: toPaths(icon, problems),
  }));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return writeDist(icons, { lucide, out });
}

function main() {
  const started = performance.now();
  try {
    const { icons, bytes } = build({
      src: `${root}src`,
      lucide: `${root}node_modules/lucide-static`,
      out: `${root}dist`,
    });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`icons: ${icons} icons, sprite ${(bytes / 1000).toFixed(1)} kB, ${seconds} s`);
  } catch (error) {
    console.error(`icons: the build stopped\n${error.message}`);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
