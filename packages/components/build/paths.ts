import { readdirSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** Where a build is made; it takes the place of `dist` only when all of it has succeeded. */
export const dist = join(root, 'dist.next');
export const tokens = join(root, '../tokens');
export const icons = join(root, '../icons');

/** A folder of `src` is a component when it holds a file that registers it. */
export const componentNames = () =>
  readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, 'src', entry.name, `${entry.name}.define.ts`)))
    .map((entry) => entry.name)
    .sort();

/** The package's own imports lead to `dist`; while that is being made, they lead to where it is made. */
export const alias = Object.fromEntries(
  ['nl', 'fr', 'de', 'en'].map((lang) => [`#locales/${lang}`, join(dist, 'locales', `${lang}.js`)]),
);
