// What a page without a build step loads, made by Rollup from the built modules: one file with everything, one file per element on
// a chunk that all share, and a loader that fetches what is on the page. Names hold a hash of what is in them, so that a server may
// let them be kept for ever; manifest.json says what needs what.
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { rollup, type OutputChunk, type OutputOptions, type Plugin } from 'rollup';
import { componentNames, root } from './paths.ts';
import { smaller } from './smaller.ts';

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

/** What goes together, in this order, by paths from the folder of the modules; the rest Rollup divides by who needs it. */
const CHUNKS: [name: string, modules: RegExp][] = [
  // Lit's templates: only elements with a shadow root have them.
  ['shadow', /node_modules\/(lit|lit-html|lit-element|@lit-labs\/[\w-]+)\/|^core\/(naast-shadow-element|shadow\.css)/],
  // The sentences, for elements that say something.
  ['words', /^(locales\/|core\/(locale|announce|day)\.js|controllers\/own-node)/],
  // What every element stands on.
  ['shared', /node_modules\/@lit\/reactive-element\/|^core\/|^controllers\/fold-on-escape/],
];

const chunkOf = (folder: string, id: string): string | undefined =>
  CHUNKS.find(([, modules]) => modules.test(relative(folder, id).replaceAll('\\', '/')))?.[0];

/** The package's own imports (`#locales/nl`) lead to what is being made; with elements that have style of their own, Lit is whole. */
const own = (modules: string): Plugin => ({
  name: 'own-imports',
  resolveId(source, importer) {
    if (source === '#reactive-element') return this.resolve('@lit/reactive-element', importer);
    return source.startsWith('#') ? join(modules, `${source.slice(1)}.js`) : null;
  },
});

/** Comments are for who reads the modules. */
const minify: Plugin = {
  name: 'minify',
  async renderChunk(code) {
    const made = await transform(code, { minify: true, format: 'esm', target: 'es2022', legalComments: 'none' });
    return { code: await smaller(made.code), map: null };
  },
};

/** One bundle, of these entries by name, in the folder `cdn` of the modules. */
async function bundle(modules: string, input: Record<string, string>, output: OutputOptions): Promise<OutputChunk[]> {
  const made = await rollup({
    input,
    plugins: [own(modules), nodeResolve({ exportConditions: ['production', 'browser'], browser: true }), minify],
    // The order in which elements are defined is told by their define files, and everything here registers or is asked for.
    treeshake: { moduleSideEffects: (id) => !chunkOf(modules, id) },
    onwarn: ({ message }) => {
      throw new Error(message);
    },
  });
  const written = await made.write({ format: 'esm', dir: join(modules, 'cdn'), ...output });
  await made.close();
  return written.output.filter((one) => one.type === 'chunk');
}

/** The tags that a define file registers. */
async function tagsOf(name: string): Promise<string[]> {
  const source = await readFile(join(root, 'src', name, `${name}.define.ts`), 'utf8');
  return Array.from(source.matchAll(/define\('([a-z-]+)'/g), ([, tag]) => tag ?? '');
}

function fileOf({ code, imports }: Pick<OutputChunk, 'code' | 'imports'>): CdnFile {
  const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;
  return { imports, gzip: gzipSync(code, { level: 9 }).length, integrity };
}

/** The loader, which is told where each element is. */
async function loader(elements: Record<string, string>): Promise<string> {
  const { code } = await transform(await readFile(join(root, 'build/autoloader.ts'), 'utf8'), {
    loader: 'ts',
    define: { __FILES__: JSON.stringify(elements) },
    minify: true,
    format: 'esm',
    target: 'es2022',
  });
  return smaller(code);
}

/** By the tag of each element, its file. For a page that names its elements by hand the same file is there under a name that stays. */
async function placeOf(entries: OutputChunk[], out: string): Promise<Record<string, string>> {
  const elements: Record<string, string> = {};
  for (const { name, fileName } of entries) {
    for (const tag of await tagsOf(name)) elements[tag] = fileName;
    await copyFile(join(out, fileName), join(out, `${name}.js`));
  }
  return elements;
}

/**
 * @param modules The folder of the built modules, in which `cdn` is made.
 * @returns what was written to its manifest.json.
 */
export async function buildCdn(modules: string): Promise<CdnManifest> {
  const out = join(modules, 'cdn');
  await mkdir(out, { recursive: true });
  const whole = await bundle(modules, { naast: join(modules, 'define-all.js') }, { entryFileNames: '[name].js' });
  const entries = componentNames().map((name) => [name, join(modules, name, `${name}.define.js`)] as const);
  const each = await bundle(modules, Object.fromEntries(entries), {
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: '[name]-[hash].js',
    // No hyphen, so that the last one in a name stands before its hash.
    hashCharacters: 'base36',
    manualChunks: (id) => chunkOf(modules, id),
    hoistTransitiveImports: true,
  });
  const elements = await placeOf(
    each.filter(({ isEntry }) => isEntry),
    out,
  );
  const code = await loader(elements);
  await writeFile(join(out, 'autoloader.js'), code);
  const chunks = [...whole, ...each, { fileName: 'autoloader.js', code, imports: [] }];
  const files = Object.fromEntries(chunks.map((chunk) => [chunk.fileName, fileOf(chunk)]));
  const manifest: CdnManifest = { elements, files };
  await writeFile(join(out, 'manifest.json'), JSON.stringify(manifest, null, 1));
  return manifest;
}
