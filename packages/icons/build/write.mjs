import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { groups } from './groups.mjs';

const style = 'fill="none" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"';

/** Writes all of dist; returns the number of icons and the size of the sprite. */
export function writeDist(icons, { lucide, out }) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(`${out}/svg`, { recursive: true });
  const write = (file, text) => writeFileSync(`${out}/${file}`, text);
  for (const icon of icons) {
    write(`${icon.name}.js`, moduleOf(icon));
    write(`${icon.name}.d.ts`, `import type { Icon } from './types.js';\ndeclare const icon: Icon<'${icon.name}'>;\nexport default icon;\n`);
    write(`svg/${icon.name}.svg`, standalone(icon));
  }
  const sprite = spriteOf(icons);
  write('sprite.svg', sprite);
  write('types.d.ts', types);
  write('types.js', 'export {};\n');
  write('names.js', namesModule(icons));
  write('names.d.ts', namesTypes(icons));
  write('all.js', allModule(icons));
  write('all.d.ts', `import type { Icon } from './types.js';\nimport type { IconName } from './names.js';\nexport declare const icons: readonly Icon<IconName>[];\n`);
  write('index.json', `${JSON.stringify(icons.map(searchEntry), null, 1)}\n`);
  copyFileSync(`${lucide}/LICENSE`, `${out}/LICENSE-lucide.txt`);
  return { icons: icons.length, bytes: sprite.length };
}

const types = `/** One icon: lines of 2 on a 24 grid, as data, so that it can be drawn without innerHTML. */
export interface Icon<Name extends string = string> {
  readonly name: Name;
  /** True when the drawing points somewhere and has to be flipped in right-to-left text. */
  readonly mirror: boolean;
  /** The \`d\` of each path. */
  readonly paths: readonly string[];
}
`;

const quote = (text) => `'${text}'`;
const list = (items) => `[\n${items.map((item) => `  ${item},\n`).join('')}]`;

const moduleOf = ({ name, mirror, paths }) =>
  `export default { name: '${name}', mirror: ${mirror}, paths: [${paths.map(quote).join(', ')}] };\n`;

const standalone = ({ paths }) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" stroke="#000" ${style}>` +
  `<path d="${joinPaths(paths)}"/></svg>`;

// Attributes of a symbol are inherited by the <use>, so that colour follows the page's text.
const spriteOf = (icons) =>
  `<svg xmlns="http://www.w3.org/2000/svg">` +
  icons
    .map(({ name, paths }) => `<symbol id="${name}" viewBox="0 0 24 24" stroke="currentColor" ${style}><path d="${joinPaths(paths)}"/></symbol>`)
    .join('') +
  `</svg>`;

/** Several paths as one. A relative "m" counts from 0 0 only at the start of a path, so it is told so. */
export const joinPaths = (paths) => paths.map((d) => d.replace(/^m/, 'M0 0m')).join('');

const searchEntry = ({ name, group, mirror, meaning, synonyms, note }) => ({ name, group, mirror, meaning, synonyms, note });

const byGroup = (icons) => groups.map((group) => ({ ...group, names: icons.filter((icon) => icon.group === group.id).map((icon) => icon.bare) }));

const namesModule = (icons) =>
  byGroup(icons).map(({ constant, names }) => `export const ${constant} = ${list(names.map(quote))};\n`).join('') +
  `export const iconNames = ${list(icons.map((icon) => quote(icon.name)))};\n`;

function namesTypes(icons) {
  const parts = byGroup(icons).map(
    ({ constant, type, names }) =>
      `export declare const ${constant}: readonly ${list(names.map(quote))};\nexport type ${type} = (typeof ${constant})[number];\n`,
  );
  const union = groups.map(({ prefix, type }) => (prefix ? `\`${prefix}\${${type}}\`` : type)).join(' | ');
  return `${parts.join('')}export type IconName = ${union};\nexport declare const iconNames: readonly IconName[];\n`;
}

const allModule = (icons) =>
  icons.map(({ name }, i) => `import i${i} from './${name}.js';\n`).join('') + `export const icons = [${icons.map((_, i) => `i${i}`).join(', ')}];\n`;
