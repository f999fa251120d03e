// node build/readme.mjs: writes the list of tokens in README.md. A test fails when the list is not that of the sources.
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readModes } from './modes.mjs';

const README = fileURLToPath(new URL('../README.md', import.meta.url));
const LIST = /(<!-- tokens -->\n)[\s\S]*(<!-- \/tokens -->)/;

/** The rows of the list: name and use. */
export function rows(modes) {
  return [...modes.light.values()].map(({ name, description }) => `| \`${name}\` | ${description} |`);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const modes = await readModes(fileURLToPath(new URL('../src', import.meta.url)));
  const table = ['| custom property | what it is for |', '| --- | --- |', ...rows(modes)].join('\n');
  writeFileSync(README, readFileSync(README, 'utf8').replace(LIST, `$1\n${table}\n\n$2`));
}
