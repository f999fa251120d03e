// Builds @naast/testing as it is published: Node strips no types under node_modules, so it gets JavaScript, with the types beside it.
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const tsc = join(root, '../../node_modules/@typescript/native/bin/tsc');

rmSync(join(root, 'dist'), { recursive: true, force: true });
const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
  cwd: root,
  encoding: 'utf8',
});
if (status) {
  console.error(`testing: the build failed.\n${stdout}`);
  process.exit(1);
}

// Script for pages is read and stripped when it is sent there (look/page-script.ts); lists and sheets are read too.
for (const file of globSync(['**/page-*.ts', '**/*.client.ts', '**/*.{json,css}'], { cwd: join(root, 'src') }))
  cpSync(join(root, 'src', file), join(root, 'dist', file));
