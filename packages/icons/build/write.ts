import { transformSync } from 'esbuild';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cssFiles } from './css.ts';
import { groups, languages, type Group } from './groups.ts';
import type { Icon, Listed } from './icon.ts';

export interface Written {
  /** How many. */
  icons: number;
  /** Their text, by the name of the file in dist. */
  files: Record<string, string>;
}

/** Writes all of dist anew. */
export function writeDist(icons: Icon[], { lucide, out }: { lucide: string; out: string }): Written {
  rmSync(out, { recursive: true, force: true });
  for (const folder of ['svg', 'css']) mkdirSync(`${out}/${folder}`, { recursive: true });
  const files: Record<string, string> = {
    ...iconFiles(icons),
    ...listFiles(icons),
    ...searchFiles(icons),
    ...cssFiles(icons),
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(`${out}/${file}`, text);
  // Lucide's licence (ISC, and MIT for what it took from Feather) asks that it goes along with every copy.
  copyFileSync(`${lucide}/LICENSE`, `${out}/LICENSE-lucide.txt`);
  return { icons: icons.length, files };
}

const iconFiles = (icons: Icon[]): Record<string, string> =>
  Object.fromEntries(
    icons.flatMap((icon) => [
      [`${icon.name}.js`, moduleOf(icon)],
      [`${icon.name}.d.ts`, moduleTypes(icon)],
      [`svg/${icon.name}.svg`, standalone(icon)],
    ]),
  );

const listFiles = (icons: Icon[]): Record<string, string> => ({
  'types.js': 'export {};\n',
  'types.d.ts': types,
  'names.js': namesModule(icons),
  'names.d.ts': namesTypes(icons),
  'all.js': allModule(icons),
  'all.d.ts': allTypes,
  'index.json': `${JSON.stringify(icons.map(searchEntry), null, 1)}\n`,
  'sprite.svg': spriteOf(icons),
});

const handWritten = (file: string): string => readFileSync(new URL(`../modules/${file}`, import.meta.url), 'utf8');

/** A module of ours without its types, as it is published. */
const plain = (file: string): string => transformSync(handWritten(file), { loader: 'ts', target: 'es2022' }).code;

const searchFiles = (icons: Icon[]): Record<string, string> => ({
  'search-icons.js': plain('search-icons.ts'),
  'search-icons.d.ts': handWritten('search-icons.d.ts'),
  'search-words.js': `export const words = ${list(icons.map((icon) => JSON.stringify([icon.name, wordsOf(icon)])))};\n`,
});

/** The meaning comes first: it counts for more. */
const wordsOf = ({ meaning, synonyms }: Icon): Record<string, string[]> =>
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

const quote = (text: string): string => `'${text}'`;
const list = (items: string[]): string => `[\n${items.map((item) => `  ${item},\n`).join('')}]`;

const moduleOf = ({ name, mirror, paths }: Icon): string =>
  `export default { name: '${name}', mirror: ${mirror}, paths: [${paths.map(quote).join(', ')}] };\n`;

const moduleTypes = ({ name }: Icon): string =>
  `import type { Icon } from './types.js';\ndeclare const icon: Icon<'${name}'>;\nexport default icon;\n`;

const pen = 'fill="none" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"';

// Black, because as a mask only the alpha counts and as a picture there is no currentColor to take.
const standalone = ({ paths }: Icon): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" stroke="#000" ${pen}>` +
  `<path d="${joinPaths(paths)}"/></svg>`;

const spriteOf = (icons: Icon[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg">${icons.map(symbolOf).join('')}</svg>`;

const symbolOf = ({ name, paths }: Icon): string =>
  `<symbol id="${name}" viewBox="0 0 24 24" stroke="currentColor" ${pen}><path d="${joinPaths(paths)}"/></symbol>`;

/** A relative "m" counts from 0 0 only at the start of a path; further on it has to be told so. */
const joinPaths = ([first = '', ...rest]: string[]): string =>
  first + rest.map((d) => d.replace(/^m/, 'M0 0m')).join('');

const searchEntry = ({ name, group, mirror, meaning, synonyms, note }: Icon): Listed => ({
  name,
  group,
  mirror,
  meaning,
  synonyms,
  note,
});

const namesIn = (icons: Icon[], group: Group): string =>
  list(icons.filter((icon) => icon.group === group.id).map((icon) => quote(icon.bare)));

const namesModule = (icons: Icon[]): string =>
  groups.map((group) => `export const ${group.list} = ${namesIn(icons, group)};\n`).join('') +
  `export const iconNames = ${list(icons.map((icon) => quote(icon.name)))};\n`;

function namesTypes(icons: Icon[]): string {
  const parts = groups.map(
    (group) =>
      `export declare const ${group.list}: readonly ${namesIn(icons, group)};\n` +
      `export type ${group.type} = (typeof ${group.list})[number];\n`,
  );
  const union = groups.map(({ prefix, type }) => (prefix ? `\`${prefix}\${${type}}\`` : type)).join(' | ');
  return `${parts.join('')}export type IconName = ${union};\nexport declare const iconNames: readonly IconName[];\n`;
}

const allModule = (icons: Icon[]): string =>
  icons.map(({ name }, i) => `import i${i} from './${name}.js';\n`).join('') +
  `export const icons = [${icons.map((_, i) => `i${i}`).join(', ')}];\n`;
