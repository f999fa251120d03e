// The page style sheets: naast.css (everything), base.css (tokens, fonts, text) and one file per component.
import { readFile, writeFile, mkdir, copyFile, cp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { transform as script } from 'esbuild';
import { transform } from 'lightningcss';
import ts from 'typescript';
import { repeatForIcons } from './icons.ts';
import { compose, type Content, type Part, type Parts } from './page-css.ts';
import { reset } from './reset.ts';
import { read, readContent, type Source } from './shield.ts';
import { icons, root, tokens } from './paths.ts';

const TARGETS = { chrome: 123 << 16, firefox: 121 << 16, safari: (17 << 16) | (5 << 8) };

/** An icon in a style sheet: `url('icon:check')`. */
const ICON = /url\(["']icon:([\w-]+)["']\)/g;

const TOKENS = /var\(\s*(--naast-[\w-]+)/g;

/** A `--naast-*` name that is no token is a mistake that a browser would pass over in silence. */
function checkTokens(css: string, file: string, names: Set<string>): void {
  for (const [, name = ''] of css.matchAll(TOKENS)) {
    if (!names.has(name))
      throw new Error(`${file}: ${name} is not a token. Tokens are listed in packages/tokens/README.md.`);
  }
}

/** `url('icon:check')` → a file beside the style sheet, copied once. */
async function resolveIcons(css: string, file: string, outDir: string): Promise<string> {
  const names = new Set([...css.matchAll(ICON)].map((match) => match[1]));
  await mkdir(join(outDir, 'icons'), { recursive: true });
  for (const name of names) {
    await copyFile(join(icons, 'dist/svg', `${name}.svg`), join(outDir, 'icons', `${name}.svg`)).catch(() => {
      throw new Error(`${file}: there is no icon "${name}" in @naast/icons.`);
    });
  }
  return css.replace(ICON, 'url("./icons/$1.svg")');
}

/** A rule before one that says the same of a part of a control, or of an element that is yet to come. */
const SAME = /([^{}]+)\{([^{}]*)\}(?=[^{}@]*(?:::-webkit-|:not\(:defined\))[^{}]*\{\2\})/g;

function minify(css: string, filename: string): string {
  const { code } = transform({ filename, code: Buffer.from(css), minify: true, targets: TARGETS });
  // It takes lists of these apart for browsers that do not know them. All know :defined, and take each ::-webkit-… for one they know.
  return code.toString().replace(SAME, '$1,');
}

/** A part as `pageCss` needs it: nothing but what it puts together, as short as it gets. */
function shrink({ shadow, ...source }: Source, name: string, core: string): Part {
  const part: Part = { ...source };
  // What stands in a shadow root uses the tokens of the page.
  if (shadow) part.uses = [...new Set(Array.from((core + shadow).matchAll(TOKENS), ([, token = '']) => token))];
  for (const key of ['part', 'spacing', 'free'] as const) if (part[key]) part[key] = minify(part[key], name);
  for (const key of ['own', 'blocks', 'paragraphs', 'drawn'] as const)
    part[key] = part[key].map((selector) => selector.replace(/ ([>+~]) /g, '$1').replace('>*:', '>:'));
  return part;
}

const shrinkContent = ({ part, spacing }: Content, name: string): Content => ({
  part: part && minify(part, name),
  spacing: spacing && minify(spacing, name),
});

/** The style of content, from the folder `base`. */
async function readBase(name: string, dist: string, names: Set<string>): Promise<Content> {
  const file = join(root, 'src/base', `${name}.css`);
  const css = await resolveIcons(await readFile(file, 'utf8'), file, dist);
  checkTokens(css, file, names);
  return readContent(css, file);
}

/** The types of such a module, without those that are the build's own affair. */
async function typesOf(name: string): Promise<string> {
  const text = await readFile(join(root, `build/${name}.ts`), 'utf8');
  const compilerOptions = { stripInternal: true, target: ts.ScriptTarget.ES2023 };
  return ts.transpileDeclaration(text, { compilerOptions }).outputText;
}

/** What runs where the package is installed, as the JavaScript it is there. */
async function plain(name: string, dist: string): Promise<void> {
  const { code } = await script(await readFile(join(root, `build/${name}.ts`), 'utf8'), {
    loader: 'ts',
    target: 'es2023',
  });
  await writeFile(join(dist, `${name}.js`), code.replace(/(from ["']\.\/[\w-]+)\.ts(["'])/g, '$1.js$2'));
}

/** The shadow part as a module; written beside the class that imports it. */
async function writeShadow(source: Source, name: string, file: string, outDirs: string[]): Promise<void> {
  const css = minify(source.shadow, file).replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  for (const out of outDirs) {
    const target = join(out, name);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, `import { css } from 'lit';\nexport default css\`${css}\`;\n`);
  }
}

interface Named {
  name: string;
  source: Source;
}

/** The sheets themselves, and the parts of which `pageCss` makes others. */
async function writeSheets(sources: Named[], core: string, dist: string, names: Set<string>): Promise<void> {
  await cp(join(tokens, 'dist/fonts'), join(dist, 'fonts'), { recursive: true });
  const fonts = await readFile(join(tokens, 'dist/fonts.css'), 'utf8');
  const variables = await readFile(join(tokens, 'dist/tokens.css'), 'utf8');
  const base = { text: await readBase('base', dist, names), rich: await readBase('rich', dist, names) };
  const content = Object.values(base);
  const start = reset.map(([name, value]) => `${name}:${value}!important`).join(';');
  const write = (name: string, css: string): Promise<void> =>
    writeFile(join(dist, `${name}.css`), minify(css, `${name}.css`));
  const all = sources.map(({ source }) => source);
  await write('naast', fonts + variables + compose(all, content, start));
  await write('base', fonts + variables + compose([], content, start));
  for (const { name, source } of sources) if (source.own.length) await write(name, compose([source], [], start));
  const parts = Object.fromEntries(sources.map(({ name, source }) => [name, shrink(source, name, core)]));
  const made: Parts = {
    fonts: minify(fonts, 'fonts'),
    tokens: minify(variables, 'tokens'),
    reset: start,
    parts,
    base: { text: shrinkContent(base.text, 'text'), rich: shrinkContent(base.rich, 'rich') },
  };
  await writeFile(join(dist, 'page-css.json'), JSON.stringify(made));
}

export interface StyleSource {
  name: string;
  file: string;
  /** The module of its shadow part, beside the class. */
  module: string;
}

/**
 * @param components The style sources, core first.
 * @param out Where page CSS and where modules go.
 */
export async function buildCss(
  components: StyleSource[],
  { dist, scripts }: { dist: string; scripts: string[] },
): Promise<void> {
  const listed = JSON.parse(await readFile(join(tokens, 'dist/tokens.json'), 'utf8')) as { names: string[] };
  const names = new Set(listed.names);
  const sources: Named[] = [];
  let core = '';
  for (const { name, file, module } of components) {
    const text = repeatForIcons(await readFile(file, 'utf8'), file);
    checkTokens(text, file, names);
    const source = read(await resolveIcons(text, file, dist), file);
    if (source.shadow) await writeShadow(source, module, file, scripts);
    if (name === 'core') core = source.shadow;
    else sources.push({ name, source });
  }
  await writeSheets(sources, core, dist, names);
  await writeFile(join(dist, 'page-css.d.ts'), await typesOf('page-css'));
  for (const name of ['page-css', 'naast-css']) await plain(name, dist);
}
