// One module per source file, in a production and a development build, and a bundle for pages without a build step.
import { writeFile, mkdir } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { writeBuiltIn, writePackageNames } from './icons.ts';
import { inlineIcons } from './inline-icons.ts';
import { alias, dist, root, componentNames } from './paths.ts';

const options = (version, dev) => ({
  format: 'esm',
  target: 'es2022',
  define: { __DEV__: String(dev), __VERSION__: JSON.stringify(version) },
  minifySyntax: !dev,
  // Imports that only the development build uses disappear from the production build.
  tsconfigRaw: { compilerOptions: { useDefineForClassFields: false, verbatimModuleSyntax: false } },
  logLevel: 'warning',
  // What only the development build uses leaves an import without names behind, which a bundler drops.
  logOverride: { 'ignored-bare-import': 'silent' },
});

/** Every file is its own module, so that a bundler takes only what a page uses. */
async function modules(version, dev, outdir) {
  const entryPoints = globSync('src/**/*.ts', {
    cwd: root,
    exclude: ['**/*.test.ts', '**/testing.ts', '**/*.stories.ts', '**/*.d.ts'],
  }).map((file) => join(root, file));
  await build({
    ...options(version, dev),
    entryPoints,
    outbase: join(root, 'src'),
    outdir,
    bundle: false,
    plugins: [inlineIcons],
  });
}

/**
 * For a page without a build step: one file with every element, complete in itself, since a browser that has to fetch it in parts
 * waits for one more answer; and one file per element, which share what they have in common.
 */
async function cdn(version, outdir) {
  const shared = {
    ...options(version, false),
    bundle: true,
    alias,
    minify: true,
    outdir,
    conditions: ['production', 'browser'],
    legalComments: 'none',
    metafile: true,
  };
  const each = Object.fromEntries(componentNames().map((name) => [name, join(dist, name, `${name}.define.js`)]));
  const results = [
    await build({ ...shared, entryPoints: { naast: join(dist, 'define-all.js') } }),
    await build({ ...shared, entryPoints: each, splitting: true, chunkNames: 'chunks/[name]-[hash]' }),
  ];
  return Object.fromEntries(
    results.flatMap(({ metafile }) =>
      Object.entries(metafile.outputs).map(([file, output]) => [relative(outdir, file), output]),
    ),
  );
}

/**
 * @param {string} version The version of the package.
 */
export async function buildJs(version) {
  await modules(version, false, dist);
  await modules(version, true, join(dist, 'dev'));
  await writeBuiltIn([dist, join(dist, 'dev')]);
  await writePackageNames(dist, join(dist, 'dev'));
  const all = componentNames()
    .map((name) => `import './${name}/${name}.define.js';\n`)
    .join('');
  await mkdir(dist, { recursive: true });
  for (const folder of [dist, join(dist, 'dev')]) await writeFile(join(folder, 'define-all.js'), all);
  await writeFile(join(dist, 'define-all.d.ts'), 'export {};\n');
  return cdn(version, join(dist, 'cdn'));
}
