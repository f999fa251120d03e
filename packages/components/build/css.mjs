// The page style sheets: naast.css (everything), base.css (tokens, fonts, text) and one file per component.
import { readFile, writeFile, mkdir, copyFile, cp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { transform } from 'lightningcss';
import { repeatForIcons } from './icons.mjs';
import { read, shield } from './shield.mjs';
import { icons, root, tokens } from './paths.mjs';

const TARGETS = { chrome: 123 << 16, firefox: 121 << 16, safari: (17 << 16) | (5 << 8) };

/** An icon in a style sheet: `url('icon:check')`. */
const ICON = /url\(["']icon:([\w-]+)["']\)/g;

/** A `--naast-*` name that is no token is a mistake that a browser would pass over in silence. */
function checkTokens(css, file, names) {
  for (const [, name] of css.matchAll(/var\(\s*(--naast-[\w-]+)/g)) {
    if (!names.has(name))
      throw new Error(`${file}: ${name} is not a token. Tokens are listed in packages/tokens/README.md.`);
  }
}

/** `url('icon:check')` → a file beside the style sheet, copied once. */
async function resolveIcons(css, file, outDir) {
  const names = new Set([...css.matchAll(ICON)].map((match) => match[1]));
  await mkdir(join(outDir, 'icons'), { recursive: true });
  for (const name of names) {
    await copyFile(join(icons, 'dist/svg', `${name}.svg`), join(outDir, 'icons', `${name}.svg`)).catch(() => {
      throw new Error(`${file}: there is no icon "${name}" in @naast/icons.`);
    });
  }
  return css.replace(ICON, 'url("./icons/$1.svg")');
}

function minify(css, filename) {
  return transform({ filename, code: Buffer.from(css), minify: true, targets: TARGETS }).code.toString();
}

/** The shadow part as a module; written beside the class that imports it. */
async function writeShadow(source, name, file, outDirs) {
  const css = minify(source.shadow, file).replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  for (const out of outDirs) {
    const target = join(out, name);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, `import { css } from 'lit';\nexport default css\`${css}\`;\n`);
  }
}

/**
 * @param {{ name: string, file: string }[]} components The style sources, core first.
 * @param {{ dist: string, scripts: string[] }} out Where page CSS and where modules go.
 */
export async function buildCss(components, { dist, scripts }) {
  const names = new Set(JSON.parse(await readFile(join(tokens, 'dist/tokens.json'), 'utf8')).names);
  const sources = [];
  for (const { name, file, module } of components) {
    const text = repeatForIcons(await readFile(file, 'utf8'), file);
    checkTokens(text, file, names);
    const source = read(await resolveIcons(text, file, dist), file);
    if (source.shadow) await writeShadow(source, module, file, scripts);
    if (source.own.length) sources.push({ name, source });
  }
  await cp(join(tokens, 'dist/fonts'), join(dist, 'fonts'), { recursive: true });
  const head =
    (await readFile(join(tokens, 'dist/fonts.css'), 'utf8')) +
    (await readFile(join(tokens, 'dist/tokens.css'), 'utf8'));
  const baseFile = join(root, 'src/base/base.css');
  const content = await resolveIcons(await readFile(baseFile, 'utf8'), baseFile, dist);
  checkTokens(content, baseFile, names);
  const all = sources.map(({ source }) => source);
  await writeFile(join(dist, 'naast.css'), minify(head + shield(all, content), 'naast.css'));
  await writeFile(join(dist, 'base.css'), minify(head + shield([], content), 'base.css'));
  for (const { name, source } of sources)
    await writeFile(join(dist, `${name}.css`), minify(shield([source]), `${name}.css`));
}
