// What is known of a component without a browser: where its class is, and what custom-elements.json says of it. A deliberately
// broken one (wrong/<case>/) brings these itself, or has nothing to prove: <case>.js (the class; it registers nothing), <case>.md,
// custom-elements.json, sizes.json.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fillIn } from '../../library/library.ts';

/** @typedef {import('../../library/fixtures.ts').Component} Component */

/** @param {string} file @returns The text of a file, or null when there is none. */
export const textOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : null);

const json = (file) => JSON.parse(textOf(file) ?? 'null');

/** @param {Component} component @returns {string | null} The built module of the class. */
export function moduleOf({ library, name, folder, wrong }) {
  const file = wrong ? join(folder, `${name}.js`) : join(library.dist, fillIn(library.classModule, { name }));
  return existsSync(file) ? file : null;
}

/** @param {Component} component @returns {object | null} Its row in the sizes that the build measured: js and css, in bytes. */
export function sizeOf({ library, name, folder, wrong }) {
  const rows = json(wrong ? join(folder, 'sizes.json') : library.sizes);
  return rows?.find((row) => row.name === name) ?? null;
}

/**
 * @param {Component} component
 * @returns {object[] | null} The declarations of its elements; null when there is no manifest.
 */
export function declarationsOf({ library, name, folder, wrong }) {
  const manifest = json(wrong ? join(folder, 'custom-elements.json') : library.manifest);
  const isOwn = ({ path }) => wrong || path.startsWith(fillIn(library.modules, { name }));
  return manifest?.modules
    .filter(isOwn)
    .flatMap(({ path, declarations = [] }) =>
      declarations.filter(({ tagName }) => tagName).map((declaration) => ({ ...declaration, path })),
    );
}

/** What others than the class bring: @returns {object[]} every element of the library. */
export const allDeclarations = (library) =>
  json(library.manifest).modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));

/** `'a' | 'b'` → its words; other types have none. */
export const wordsOf = (type) => [...(type?.text ?? '').matchAll(/'([^']*)'/g)].map(([, word]) => word);

/** @param {Component} component @returns {{ file: string, text: string }[]} Its sources, without tests and stories. */
export function sourcesOf({ name, folder, wrong }) {
  const files = wrong
    ? [`${name}.js`, `${name}.css`].filter((file) => existsSync(join(folder, file)))
    : readdirSync(folder, { recursive: true }).filter(
        (file) => /\.(ts|js|css)$/.test(file) && !/(\.test|\.stories|\.d|^testing)\.ts$/.test(file),
      );
  return files.map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}
