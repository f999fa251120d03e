// What a page without a build step loads, made by Rollup from the built modules: one file with everything, one file per element on
// a chunk that all share, and a loader that fetches what is on the page. Names hold a hash of what is in them, so that a server may
// let them be kept for ever; manifest.json says what needs what.
import { createHash } from 'node:crypto';
import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { rollup, type OutputChunk, type OutputOptions, type Plugin } from 'rollup';
import { alias, componentNames, dist, root } from './paths.ts';

/** A file of the folder. */
export interface CdnFile {
  /** The files that come with it. */
  imports: string[];
  /** Bytes, as a server that compresses sends them (gzip). */
  gzip: number;
  /** For the attribute of the same name. */
  integrity: string;
}

/** manifest.json. */
export interface CdnManifest {
  /** By the tag of an element, the file that defines it. */
  elements: Record<string, string>;
  files: Record<string, CdnFile>;
}

/** What goes together, in this order: what is not among it Rollup divides by who needs it. */
const CHUNKS: [name: string, modules: RegExp][] = [
  // Lit's templates: only elements with a shadow root have them.
  ['shadow', /\/(lit|lit-html|lit-element|@lit-labs\/[\w-]+)\/|naast-shadow-element|shadow\.css/],
  // The sentences, for elements that say something.
  ['words', /\/dist\.next\/(locales\/|core\/(locale|announce|day)\.js|controllers\/own-node)/],
  // What every element stands on.
  ['shared', /\/(@lit\/reactive-element|dist\.next\/core)\/|controllers\/fold-on-escape/],
];

const chunkOf = (id: string): string | undefined => CHUNKS.find(([, modules]) => modules.test(id))?.[0];

/** The package's own imports (`#locales/nl`) lead to what is being made. */
const own: Plugin = { name: 'own-imports', resolveId: (source) => alias[source] ?? null };

/** Comments are for who reads the modules. */
const minify: Plugin = {
  name: 'minify',
  async renderChunk(code) {
    const made = await transform(code, { minify: true, format: 'esm', target: 'es2022', legalComments: 'none' });
    return { code: made.code, map: null };
  },
};

/** One bundle, of these entries by name. */
async function bundle(input: Record<string, string>, output: OutputOptions): Promise<OutputChunk[]> {
  const made = await rollup({
    input,
    plugins: [own, nodeResolve({ exportConditions: ['production', 'browser'], browser: true }), minify],
    // The order in which elements are defined is told by their define files, and everything here registers or is asked for.
    treeshake: { moduleSideEffects: (id) => !chunkOf(id) },
    onwarn: ({ message }) => {
      throw new Error(message);
    },
  });
  const written = await made.write({ format: 'esm', dir: join(dist, 'cdn'), ...output });
  await made.close();
  return written.output.filter((one) => one.type === 'chunk');
}

/** The tags that a define file registers. */
async function tagsOf(name: string): Promise<string[]> {
  const source = await readFile(join(root, 'src', name, `${name}.define.ts`), 'utf8');
  return Array.from(source.matchAll(/define\('([a-z-]+)'/g), ([, tag]) => tag ?? '');
}

async function fileOf({ code, imports }: Pick<OutputChunk, 'code' | 'imports'>): Promise<CdnFile> {
  const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;
  return { imports, gzip: gzipSync(code, { level: 9 }).length, integrity };
}

/** The loader, which is told where each element is. */
async function loader(elements: Record<string, string>): Promise<OutputChunk[]> {
  const place = join(dist, 'autoloader.entry.js');
  const source = await readFile(join(dist, 'core/autoloader.js'), 'utf8');
  await writeFile(place, source.replace('__FILES__', JSON.stringify(elements)));
  const made = await bundle({ autoloader: place }, { entryFileNames: '[name].js' });
  await rm(place);
  return made;
}

/** @returns every file of `dist/cdn` by its name, with the modules in it. */
export async function buildCdn(): Promise<OutputChunk[]> {
  const names = componentNames();
  const whole = await bundle({ naast: join(dist, 'define-all.js') }, { entryFileNames: '[name].js' });
  const each = await bundle(Object.fromEntries(names.map((name) => [name, join(dist, name, `${name}.define.js`)])), {
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: '[name]-[hash].js',
    manualChunks: chunkOf,
    hoistTransitiveImports: true,
  });
  const elements: Record<string, string> = {};
  for (const { isEntry, name, fileName } of each.filter((chunk) => chunk.isEntry)) {
    for (const tag of isEntry ? await tagsOf(name) : []) elements[tag] = fileName;
    // For a page that names its elements by hand: the same file under a name that stays.
    await copyFile(join(dist, 'cdn', fileName), join(dist, 'cdn', `${name}.js`));
  }
  const chunks = [...whole, ...each, ...(await loader(elements))];
  const files = Object.fromEntries(
    await Promise.all(chunks.map(async (chunk) => [chunk.fileName, await fileOf(chunk)] as const)),
  );
  const manifest: CdnManifest = { elements, files };
  await writeFile(join(dist, 'cdn/manifest.json'), JSON.stringify(manifest, null, 1));
  return chunks;
}
