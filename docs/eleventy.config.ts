// The site: `pnpm --filter @naast/docs build` writes docs/_site. Build the packages first (`pnpm build`).
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { RenderPlugin, type UserConfig } from '@11ty/eleventy';
import litPlugin from '@lit-labs/eleventy-plugin-lit';
import { readBase, readComponents, shadowModules } from './lib/components.ts';
import { setUpMarkdown, type MarkdownIt } from './lib/markdown.ts';
import { dist, docs, source } from './lib/paths.ts';
import { buildScripts } from './lib/scripts.ts';
import { ShadowStyles } from '../packages/testing/src/server/shadow-styles.ts';
import { readDecisions, readPages } from './lib/texts.ts';

/** Every page carries it, so that a page which would need more is seen to break. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** The data of a folder or a page is TypeScript (`site.11tydata.ts`), which Node runs as it stands; anew when it was changed. */
function readTypeScript(config: UserConfig): void {
  config.addDataExtension('ts', {
    read: false,
    parser: async (file) => {
      const { href } = pathToFileURL(resolve(file));
      const data = (await import(`${href}?${statSync(file).mtimeMs}`)) as { default: object };
      return data.default;
    },
  });
}

function addData(config: UserConfig): void {
  config.addGlobalData('policy', () => POLICY);
  config.addGlobalData('components', readComponents);
  config.addGlobalData('base', readBase);
  config.addGlobalData('documented', () => [...readComponents(), readBase()]);
  config.addGlobalData('examples', () =>
    [...readComponents(), readBase()].flatMap(({ title, path, examples }) =>
      examples.map((example) => ({ ...example, component: { title, path } })),
    ),
  );
  config.addGlobalData('decisions', readDecisions);
  config.addGlobalData('texts', readPages);
}

/** The style sheet with its fonts and icons, as an agency serves them. */
function copyAssets(config: UserConfig): void {
  const from = (path: string): string => relative(process.cwd(), join(dist, path));
  config.addPassthroughCopy({
    [from('naast.css')]: 'naast/naast.css',
    [from('fonts')]: 'naast/fonts',
    [from('icons')]: 'naast/icons',
  });
  config.addPassthroughCopy({ [relative(process.cwd(), join(docs, 'site/assets'))]: 'assets' });
}

/** Only elements with a shadow root are known to the renderer, so that it passes light ones on as they were written. */
function renderShadowRoots(config: UserConfig): void {
  // Immediate: its transform has to run before the one below.
  config.addPlugin(litPlugin, { immediate: true, mode: 'worker', componentModules: shadowModules() });
  const styles = new ShadowStyles();
  const url = config.getFilter('url');
  config.addTransform('shadow-styles', (html, file) =>
    file && file.endsWith('.html') ? styles.linkIn(html, url('/assets/shadow/')) : html,
  );
  config.on('eleventy.after', ({ directories }) => {
    const folder = join(directories.output, 'assets/shadow');
    mkdirSync(folder, { recursive: true });
    for (const [name, css] of styles.files) writeFileSync(join(folder, name), css);
  });
}

export default function configure(config: UserConfig) {
  if (!existsSync(join(dist, 'naast.css'))) throw new Error('The packages are not built yet. Run "pnpm build" first.');
  config.addPlugin(RenderPlugin);
  config.amendLibrary('md', (md: MarkdownIt) => setUpMarkdown(md, config.getFilter('url')));
  readTypeScript(config);
  addData(config);
  copyAssets(config);
  renderShadowRoots(config);
  config.on('eleventy.after', ({ directories }) => buildScripts(join(directories.output, 'assets')));
  config.addWatchTarget(source);
  config.setUseGitIgnore(false);
  return { dir: { input: 'site', output: '_site' }, htmlTemplateEngine: 'njk', markdownTemplateEngine: false };
}
