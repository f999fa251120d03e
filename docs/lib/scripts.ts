import { join } from 'node:path';
import { build } from 'esbuild';
import { docs } from './paths.ts';

/** The scripts of the site: `elements.js`, which every page loads, and `docs.js`, for what the docs pages add. */
export const buildScripts = (outdir: string) =>
  build({
    entryPoints: [join(docs, 'client/elements.ts'), join(docs, 'client/docs.ts')],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production', 'browser'],
    legalComments: 'none',
    chunkNames: 'chunk-[hash]',
    logLevel: 'warning',
    // A module of types alone leaves an import without effect behind.
    logOverride: { 'ignored-bare-import': 'silent' },
    outdir,
  });
