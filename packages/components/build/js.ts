// One module per source file, in a production and a development build; from these, the bundles for pages without a build step.
import { writeFile, mkdir } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { buildCdn, type CdnManifest } from './cdn.ts';
import { writeBuiltIn, writePackageNames } from './icons.ts';
import { inlineIcons } from './inline-icons.ts';
import { dist, root, componentNames } from './paths.ts';

const options = (version: string, dev: boolean): BuildOptions => ({
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
async function modules(version: string, dev: boolean, outdir: string): Promise<void> {
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

const noStyle: Plugin = {
  name: 'no-style',
  setup(build) {
    build.onResolve({ filter: /\/css-tag\.js$/ }, () => ({ path: join(root, 'build/no-style.ts') }));
  },
};

/** Lit's ReactiveElement for pages on which no element has a shadow root (docs/decisions/0012). */
async function lightReactiveElement(outdir: string): Promise<void> {
  await build({
    stdin: { contents: "export { ReactiveElement } from '@lit/reactive-element';", resolveDir: root },
    outfile: join(outdir, 'core/reactive-element.js'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production', 'browser'],
    plugins: [noStyle],
  });
}

/**
 * @param version The version of the package.
 * @returns what is in the folder `cdn`.
 */
export async function buildJs(version: string): Promise<CdnManifest> {
  await modules(version, false, dist);
  await modules(version, true, join(dist, 'dev'));
  await writeBuiltIn([dist, join(dist, 'dev')]);
  await writePackageNames(dist, join(dist, 'dev'));
  await lightReactiveElement(dist);
  const all = componentNames()
    .map((name) => `import './${name}/${name}.define.js';\n`)
    .join('');
  await mkdir(dist, { recursive: true });
  for (const folder of [dist, join(dist, 'dev')]) await writeFile(join(folder, 'define-all.js'), all);
  await writeFile(join(dist, 'define-all.d.ts'), 'export {};\n');
  return buildCdn(dist);
}
