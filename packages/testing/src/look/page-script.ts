// Script of ours that runs in a page is written in TypeScript too; the page gets it without the types.
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

/** @param file A classic script. */
export const pageScript = (file: URL): string =>
  transformSync(readFileSync(file, 'utf8'), { loader: 'ts', target: 'es2023' }).code;
