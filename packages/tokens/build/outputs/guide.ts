// node build/outputs/guide.ts: writes the table in OUTPUTS.md. A test fails when it is not that of the build.
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { OUTPUTS } from './index.ts';
import { listOf, shortName } from './model.ts';
import { readSources } from './sources.ts';
import type { Output, Sources } from './model.ts';

const GUIDE = fileURLToPath(new URL('../../OUTPUTS.md', import.meta.url));
const TABLE = /(<!-- outputs -->\n)[\s\S]*(<!-- \/outputs -->)/;

// The files of an output; those of a folder by the name of the folder.
function filesOf(output: Output, sources: Sources) {
  const names = Object.keys(output.files(sources)).map((file) => file.replace(/^android\/res\/.*/, 'android/res/'));
  return [...new Set(names)].map((file) => `\`${file}\``).join(', ');
}

/** The rows of the table: files, tokens held, what is left out. */
export function rows(sources: Sources) {
  const all = listOf(sources.modes);
  return Object.values(OUTPUTS).map((output) => {
    const held = output.held(sources);
    const left = all.filter((token) => !held.includes(token)).map((token) => `\`${shortName(token)}\``);
    return `| ${filesOf(output, sources)} | ${held.length} of ${all.length} | ${left.join(', ') || 'nothing'} |`;
  });
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const sources = await readSources(fileURLToPath(new URL('../../src', import.meta.url)));
  const table = ['| file | tokens | left out |', '| --- | --- | --- |', ...rows(sources)].join('\n');
  writeFileSync(GUIDE, readFileSync(GUIDE, 'utf8').replace(TABLE, `$1\n${table}\n\n$2`));
}
