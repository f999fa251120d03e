import { transformSync } from 'esbuild';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cssFiles } from './css.ts';
import { groups, languages } from './groups.ts';

/** Writes all of dist anew. */
export function writeDist(icons, { lucide, out }) {
  rmSync(out, { recursive: true, force: true });
  for (const folder of ['svg', 'css']) mkdirSync(`${out}/${folder}`, { recursive: true });
  const files = { ...iconFiles(icons), ...listFiles(icons), ...searchFiles(icons), ...cssFiles(icons) };
  for (const [file, text] of Object.entries(files)) writeFileSync(`${out}/${file}`, text);
  // Lucide's licence (ISC, and MIT for what it took from Feather) asks that it goes along with every copy.
  copyFileSync(`${lucide}/LICENSE`, `${out}/LICENSE-lucide.txt`);
  return { icons: icons.length, files };
}

const iconFiles = (icons) =>
  Object.fromEntries(
    icons.flatMap((icon) => [
      [`${icon.name}.js`, moduleOf(icon)],
      [`${icon.name}.d.ts`, moduleTypes(icon)],
      [`svg/${icon.name}.svg`, standalone(icon)],
    ]),
  );

const listFiles = (icons) => ({
  'types.js': 'export {};\n',
  'types.d.ts': types,
  'names.js': namesModule(icons),
  'names.d.ts': namesTypes(icons),
  'all.js': allModule(icons),
  'all.d.ts': allTypes,
  'index.json': `${JSON.stringify(icons.map(searchEntry), null, 1)}\n`,
  'sprite.svg': spriteOf(icons),
});

const handWritten = (file) => readFileSync(new URL(`../modules/${file}`, import.meta.url), 'utf8');

/** A module of ours without its types, as it is published. */
const plain = (file) => transformSync(handWritten(file), { loader: 'ts', target: 'es2022' }).code;

const searchFiles = (icons) => ({
  'search-icons.js': plain('search-icons.ts'),
  'search-icons.d.ts': handWritten('search-icons.d.ts'),
  'search-words.js': `export const words = ${list(icons.map((icon) => JSON.stringify([icon.name, wordsOf(icon)])))};\n`,
});

/** The meaning comes first: it counts for more. */
const wordsOf = ({ meaning, synonyms }) =>
  Object.fromEntries(languages.map((language) => [language, [meaning[language], ...synonyms[language]]]));

const types = `/** One icon: lines of 2 on a 24 grid, as data, so that it can be drawn without innerHTML. */
export interface Icon<Name extends string = string> {
  readonly name: Name;
  /** True when the drawing points along the line of text and has to be flipped in right-to-left text. */
  readonly mirror: boolean;
  /** The \`d\` of each path. */
  readonly paths: readonly string[];
}
`;

const allTypes = `import type { IconName } from './names.js';
import type { Icon } from './types.js';
/** Every icon: for a gallery or a test. A page imports the icons it shows. */
export declare const icons: readonly Icon<IconName>[];
`;

const quote = (text) => `'${text}'`;
const list = (items) => `[\n${items.map((item) => `  ${item},\n`).join('')}]`;

const moduleOf = ({ name, mirror, paths }) =>
  `export default { name: '${name}', mirror: ${mirror}, paths: [${paths.map(quote).join(', ')}] };\n`;

const moduleTypes = ({ name }) =>
  `import type { Icon } from './types.js';\ndeclare const icon: Icon<'${name}'>;\nexport default icon;\n`;

const pen = 'fill="none" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"';

// Black, because as a mask only the alpha counts and as a picture there is no currentColor to take.
const standalone = ({ paths }) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" stroke="#000" ${pen}>` +
  `<path d="${joinPaths(paths)}"/></svg>`;

const spriteOf = (icons) => `<svg xmlns="http://www.w3.org/2000/svg">${icons.map(symbolOf).join('')}</svg>`;

const symbolOf = ({ name, paths }) =>
  `<symbol id="${name}" viewBox="0 0 24 24" stroke="currentColor" ${pen}><path d="${joinPaths(paths)}"/></symbol>`;

/** A relative "m" counts from 0 0 only at the start of a path; further on it has to be told so. */
const joinPaths = ([first, ...rest]) => first + rest.map((d) => d.replace(/^m/, 'M0 0m')).join('');

const searchEntry = ({ name, group, mirror, meaning, synonyms, note }) => ({
  name,
  group,
  mirror,
  meaning,
  synonyms,
  note,
});

const namesIn = (icons, group) => list(icons.filter((icon) => icon.group === group.id).map((icon) => quote(icon.bare)));

const namesModule = (icons) =>
  groups.map((group) => `export const ${group.list} = ${namesIn(icons, group)};\n`).join('') +
  `export const iconNames = ${list(icons.map((icon) => quote(icon.name)))};\n`;

function namesTypes(icons) {
  const parts = groups.map(
    (group) =>
      `export declare const ${group.list}: readonly ${namesIn(icons, group)};\n` +
      `export type ${group.type} = (typeof ${group.list})[number];\n`,
  );
  const union = groups.map(({ prefix, type }) => (prefix ? `\`${prefix}\${${type}}\`` : type)).join(' | ');
  return `${parts.join('')}export type IconName = ${union};\nexport declare const iconNames: readonly IconName[];\n`;
}

const allModule = (icons) =>
  icons.map(({ name }, i) => `import i${i} from './${name}.js';\n`).join('') +
  `export const icons = [${icons.map((_, i) => `i${i}`).join(', ')}];\n`;
