// What the build makes of lists of icons: rules of page CSS, one for each icon, and the built-in set as a module.
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import postcss, { type AtRule } from 'postcss';
import { icons, root } from './paths.ts';

/** What is used of an icon in the list of @naast/icons. */
interface Listed {
  name: string;
  mirror?: boolean;
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const index = (): Map<string, Listed> =>
  new Map((readJson(join(icons, 'dist/index.json')) as Listed[]).map((icon) => [icon.name, icon]));
const builtIn = (): string[] => readJson(BUILT_IN) as string[];
const BUILT_IN = join(root, 'src/icon/built-in.json');

/** `built-in`, `built-in mirrored`, or `event-*` (all icons whose name starts so; `$name` is the rest of it). */
function chosen(rule: AtRule): string[] {
  const [list = '', filter] = rule.params.split(' ');
  if (list.endsWith('*')) {
    const start = list.slice(0, -1);
    return [...index().keys()].filter((name) => name.startsWith(start)).map((name) => name.slice(start.length));
  }
  if (list !== 'built-in')
    throw rule.error(`@icons ${rule.params}: write "built-in", "built-in mirrored" or "<start of a name>*".`);
  const all = index();
  return builtIn().filter((name) => filter !== 'mirrored' || all.get(name)?.mirror);
}

/**
 * `@icons <list> { … $name … }` → its rules once for each icon of the list.
 *
 * @param css The source of a component.
 * @param from The file it came from.
 */
export function repeatForIcons(css: string, from: string): string {
  if (!css.includes('@icons')) return css;
  const sheet = postcss.parse(css, { from });
  sheet.walkAtRules('icons', (rule) => {
    const text = rule.nodes?.map(String).join('\n') ?? '';
    rule.replaceWith(chosen(rule).flatMap((name) => postcss.parse(text.replaceAll('$name', name), { from }).nodes));
  });
  return sheet.toString();
}

/**
 * Writes the built-in set with its drawings, so that @naast/icons is not needed at run time.
 *
 * @param folders Where modules go.
 */
export async function writeBuiltIn(folders: string[]): Promise<void> {
  const drawings = builtIn().map(async (name) => {
    const file = join(icons, 'dist', `${name}.js`);
    const drawing = (await import(file).catch(() =>
      Promise.reject(new Error(`${BUILT_IN}: there is no icon "${name}" in @naast/icons.`)),
    )) as { default: unknown };
    return `  ${JSON.stringify(drawing.default)}`;
  });
  const text = `export default [\n${(await Promise.all(drawings)).join(',\n')},\n];\n`;
  for (const folder of folders) {
    await mkdir(join(folder, 'icon'), { recursive: true });
    await writeFile(join(folder, 'icon/built-in.js'), text);
  }
}

/**
 * Writes the names of all icons for the warnings of the development build. Production gets an empty list: the warnings are
 * not in it, and a page would carry names for nothing.
 *
 * @param production Where its modules go.
 * @param development Where its modules go.
 */
export async function writePackageNames(production: string, development: string): Promise<void> {
  const names = [...index().keys()];
  await writeFile(join(production, 'icon/package-names.js'), 'export default [];\n');
  await writeFile(join(development, 'icon/package-names.js'), `export default ${JSON.stringify(names)};\n`);
}
