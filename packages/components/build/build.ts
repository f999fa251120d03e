// Builds @naast/components: page CSS, modules, types, manifest, sizes.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CdnManifest } from './cdn.ts';
import { buildCss, type StyleSource } from './css.ts';
import { buildJs } from './js.ts';
import { measureSizes, type Size } from './sizes.ts';
import { dist, root, componentNames } from './paths.ts';

/** Runs a tool of this workspace and fails with what it said. */
function run(script: string, args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
    child.on('error', reject);
    child.on('close', (code) => (code ? reject(new Error(`${script} ${args.join(' ')}\n${said}`)) : resolve(said)));
  });
}

const bin = (path: string): string => join(root, '../../node_modules', path);

const styleSources = (): StyleSource[] => [
  { name: 'core', file: join(root, 'src/core/shadow.css'), module: 'core/shadow.css.js' },
  ...componentNames()
    .map((name) => ({ name, file: join(root, 'src', name, `${name}.css`), module: `${name}/${name}.css.js` }))
    .filter(({ file }) => existsSync(file)),
];

interface Costs {
  rows: Size[];
  cdn: CdnManifest;
}

async function build(): Promise<Costs> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  await rm(dist, { recursive: true, force: true });
  await buildCss(styleSources(), { dist, scripts: [dist, join(dist, 'dev')] });
  const [cdn] = await Promise.all([
    buildJs(version),
    run(bin('@typescript/native/bin/tsc'), ['-p', 'tsconfig.build.json', '--outDir', dist]),
    run(bin('@custom-elements-manifest/analyzer/cem.js'), [
      'analyze',
      '--config',
      'custom-elements-manifest.config.ts',
    ]),
  ]);
  const rows = await measureSizes();
  await rm(join(root, 'dist'), { recursive: true, force: true });
  await rename(dist, join(root, 'dist'));
  return { rows, cdn };
}

try {
  const { rows, cdn } = await build();
  console.log('gzipped bytes           script    style    total');
  for (const { name, js, css, total } of rows)
    console.log(`${name.padEnd(24)}${String(js).padStart(6)}${String(css).padStart(9)}${String(total).padStart(9)}`);
  console.log('\ngzipped bytes in cdn');
  for (const [name, { gzip }] of Object.entries(cdn.files))
    // What every element's file comes with, and the files that pages name.
    if (/^(shared|words|shadow)-|^(naast|autoloader)\.js$/.test(name))
      console.log(`${name.padEnd(24)}${String(gzip).padStart(6)}`);
} catch (error) {
  // What is wrong with a source is said in its message; the stack is the build's own affair.
  console.error(`components: the build failed, and the last good one stays.\n${(error as Error).message}`);
  process.exitCode = 1;
}
