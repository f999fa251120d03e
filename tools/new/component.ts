// Writes the folder of a new component. What it writes passes lint, types and build; its tests fail until they are
// filled in.
import { existsSync, globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Each file of a component and the template that it starts from. */
const files = (name: string, kind: 'light' | 'shadow'): Record<string, string> => ({
  [`${name}.ts`]: `component.${kind}.ts.txt`,
  [`${name}.define.ts`]: 'component.define.ts.txt',
  [`${name}.css`]: `component.${kind}.css.txt`,
  [`${name}.test.ts`]: 'component.test.ts.txt',
  [`${name}.stories.ts`]: 'component.stories.ts.txt',
  [`${name}.md`]: 'component.md.txt',
  'examples/default.html': 'default.html.txt',
});

/** Paths of the package (`@naast/components/locale`) and folders of its `dist` that a component would hide. */
const RESERVED = [
  'all',
  'base',
  'cdn',
  'controllers',
  'core',
  'define-all',
  'dev',
  'fonts',
  'icons',
  'locale',
  'locales',
  'naast',
];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const source = (root: string): string => join(root, 'packages/components/src');

/** `queue-ticket` → `queueTicket`, the name of its group of sentences. */
export const groupOf = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Elements may be registered by another component's define file: a step by its tracker. */
async function registeredIn(root: string, tag: string): Promise<string> {
  for (const file of globSync('*/*.define.ts', { cwd: source(root) })) {
    if ((await readFile(join(source(root), file), 'utf8')).includes(`'${tag}'`)) return file;
  }
  return '';
}

/**
 * @param root The folder of the repository.
 * @param name The name without `naast-`.
 * @returns what is wrong with the name and what to do; '' when nothing is.
 */
export async function refuse(root: string, name: string | undefined): Promise<string> {
  if (!name) return 'A component needs a name: pnpm new component queue-ticket';
  if (name.startsWith('naast-'))
    return `Leave out "naast-": pnpm new component ${name.slice('naast-'.length) || 'queue-ticket'}`;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    return `"${name}" cannot be the name of a component. Use lower-case letters, digits and single hyphens, a letter first: queue-ticket`;
  }
  if (RESERVED.includes(name)) return `"${name}" is a path of the package @naast/components. Choose another name.`;
  if (existsSync(join(source(root), name)))
    return `packages/components/src/${name} exists already. Choose another name, or change what is there.`;
  const holder = await registeredIn(root, `naast-${name}`);
  return holder && `<naast-${name}> is registered already, in packages/components/src/${holder}. Choose another name.`;
}

/** What stands in a template as `{{name}}`, and so on. */
type Words = Record<'name' | 'tag' | 'class', string>;

/** A template with the name filled in, laid out as Prettier does: a long name breaks lines that a short one does not. */
async function fill(template: string, file: string, words: Words): Promise<string> {
  const text = await readFile(join(here, 'templates', template), 'utf8');
  const filled = text.replace(/\{\{(name|tag|class)\}\}/g, (_, word: keyof Words) => words[word]);
  return format(filled, { ...(await resolveConfig(join(here, file))), filepath: file });
}

export interface Wish {
  /** The folder of the repository. */
  root: string;
  /** A name that `refuse` finds nothing wrong with. */
  name: string;
  /** For an element with chrome of its own, in a shadow root. */
  shadow?: boolean;
}

/** @returns the files that were written, from the root. */
export async function createComponent({ root, name, shadow = false }: Wish): Promise<string[]> {
  const words = { name, tag: `naast-${name}`, class: `Naast${capital(groupOf(name))}` };
  const folder = join(source(root), name);
  // Not recursive: it fails when the folder is there, so that nothing is ever overwritten.
  await mkdir(folder);
  await mkdir(join(folder, 'examples'));
  const wanted = files(name, shadow ? 'shadow' : 'light');
  for (const [file, template] of Object.entries(wanted)) {
    await writeFile(join(folder, file), await fill(template, file, words), { flag: 'wx' });
  }
  return Object.keys(wanted).map((file) => `packages/components/src/${name}/${file}`);
}
