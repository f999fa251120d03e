// node build/readme.ts: writes the list of tokens in README.md, and CONTRAST.md. A test fails when either is not that of the sources.
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { contrastPage } from './contrast-page.ts';
import { readModes } from './modes.ts';
import type { Modes } from './token.ts';

const file = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const README = file('README.md');
const LIST = /(<!-- tokens -->\n)[\s\S]*(<!-- \/tokens -->)/;

/** The rows of the list: name and use. What is not in the CSS stands by its path. */
export function rows(modes: Pick<Modes, 'light'>) {
  return [...modes.light.values()].map(
    ({ name, path, inCss, description }) => `| \`${inCss ? name : path}\` | ${description} |`,
  );
}

async function write(path: string, text: string) {
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const modes = await readModes(file('src'));
  const table = ['| custom property | what it is for |', '| --- | --- |', ...rows(modes)].join('\n');
  await write(README, readFileSync(README, 'utf8').replace(LIST, `$1\n${table}\n\n$2`));
  await write(file('CONTRAST.md'), contrastPage(modes));
}
