// What is known of a component without a browser: where its class is, and what custom-elements.json says of it. A deliberately
// broken one (wrong/<case>/) brings these itself, or has nothing to prove: <case>.js (the class; it registers nothing), <case>.md,
// custom-elements.json, sizes.json.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../../../components');
export const DIST = join(root, 'dist');

/** @typedef {import('../../library/fixtures.ts').Component} Component */

/** @param {string} file @returns The text of a file, or null when there is none. */
export const textOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : null);

const json = (file) => JSON.parse(textOf(file) ?? 'null');

/** @param {Component} component @returns {string | null} The built module of the class. */
export function moduleOf({ name, folder, wrong }) {
  const file = wrong ? join(folder, `${name}.js`) : join(DIST, name, `${name}.js`);
  return existsSync(file) ? file : null;
}

/** @param {Component} component @returns {object | null} Its row in the sizes that the build measured: js and css, in bytes. */
export function sizeOf({ name, folder, wrong }) {
  const rows = json(wrong ? join(folder, 'sizes.json') : join(DIST, 'sizes.json'));
  return rows?.find((row) => row.name === name) ?? null;
}

/**
 * @param {Component} component
 * @returns {object[] | null} The declarations of its elements; null when there is no manifest.
 */
export function declarationsOf({ name, folder, wrong }) {
  const manifest = json(join(wrong ? folder : root, 'custom-elements.json'));
  const isOwn = ({ path }) => wrong || path.startsWith(`src/${name}/`);
  return manifest?.modules
    .filter(isOwn)
    .flatMap(({ path, declarations = [] }) =>
      declarations.filter(({ tagName }) => tagName).map((declaration) => ({ ...declaration, path })),
    );
}

/** What others than the class bring: @returns {object[]} every element of the package. */
export const allDeclarations = () =>
  json(join(root, 'custom-elements.json')).modules.flatMap(({ declarations = [] }) =>
    declarations.filter(({ tagName }) => tagName),
  );

/** `'a' | 'b'` → its words; other types have none. */
export const wordsOf = (type) => [...(type?.text ?? '').matchAll(/'([^']*)'/g)].map(([, word]) => word);

/** @param {Component} component @returns {{ file: string, text: string }[]} Its sources, without tests and stories. */
export function sourcesOf({ name, folder, wrong }) {
  const files = wrong
    ? [`${name}.js`, `${name}.css`].filter((file) => existsSync(join(folder, file)))
    : readdirSync(folder, { recursive: true }).filter(
        (file) => /\.(ts|css)$/.test(file) && !/(\.test|\.stories|\.d|^testing)\.ts$/.test(file),
      );
  return files.map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}
