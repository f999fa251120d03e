// node build/build.ts: from the DTCG sources in src/ to everything in dist/, with one line per output.
import { mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { contrastFile } from './contrast.ts';
import { cssFile } from './css.ts';
import { buildFonts } from './fonts.ts';
import { dtsFile, jsFile } from './js.ts';
import { jsonFile } from './json.ts';
import { TokenError } from './load.ts';
import { readModes } from './modes.ts';
import { outputFiles } from './outputs/index.ts';
import { readSources } from './outputs/sources.ts';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));

function report(dist: string, file: string) {
  const content = readFileSync(join(dist, file));
  // A WOFF2 file is compressed already.
  const size = file.endsWith('.woff2')
    ? `${content.length} B`
    : `${content.length} B, ${gzipSync(content, { level: 9 }).length} B gzip`;
  console.log(`dist/${file}: ${size}`);
}

// What an earlier build wrote and this one does not. The folder itself stays, so that others can read it meanwhile.
function removeOthers(dist: string, written: string[]) {
  const found = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const kept = new Set(written.map((file) => join(dist, file)));
  for (const entry of found)
    if (!kept.has(join(entry.parentPath, entry.name))) rmSync(join(entry.parentPath, entry.name));
}

/** Builds the sources in `source` into `dist`; returns the names of the files written. Nothing is written when a source is wrong. */
export async function build(source = join(PACKAGE, 'src'), dist = join(PACKAGE, 'dist')) {
  const modes = await readModes(source);
  const texts: Record<string, string> = {
    'tokens.css': cssFile(modes),
    'tokens.js': jsFile(modes),
    'tokens.d.ts': dtsFile(modes),
    'tokens.json': jsonFile(modes),
    ...outputFiles(await readSources(source, modes)),
    'contrast.json': contrastFile(modes),
  };
  mkdirSync(dist, { recursive: true });
  const fonts = buildFonts(dist);
  texts['fonts.css'] = fonts.css;
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), text);
  }
  const written = [...Object.keys(texts), ...fonts.files.map((file) => `fonts/${file}`)];
  removeOthers(dist, written);
  return written;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const files = await build();
    for (const file of files) report(join(PACKAGE, 'dist'), file);
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    console.error(`The tokens could not be built.\n${error.message}`);
    process.exitCode = 1;
  }
}
