// What a library imports: for its configuration, its pages under contract, and its own tests.
export { defineConfig, type Config } from './library/config.ts';
export { findLibrary, loadLibrary, type Library } from './library/library.ts';
export type { PageSet, SetPage } from './library/pages.ts';
