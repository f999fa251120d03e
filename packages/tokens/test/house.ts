// What the house itself makes of the tokens: its style sheets and scripts, as text and as rules.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import postcss from 'postcss';

/** A file of the house, by its path from the root of the repository. */
interface Sheet {
  file: string;
  text: string;
}

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
// A page that shows every token uses none of them.
const SHOWN = 'storybook/foundations/**';
const NOT_OURS = [
  '**/node_modules/**',
  '**/dist/**',
  '**/dist.next/**',
  '**/static-build/**',
  '**/_site/**',
  '**/*.test.*',
];

const find = (...patterns: string[]): Sheet[] =>
  globSync(patterns, { cwd: ROOT, exclude: [...NOT_OURS, SHOWN] })
    .sort()
    .map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }));

/** The style sheets of components and of Storybook and the docs. */
export const styles = find('packages/components/src/**/*.css', 'storybook/**/*.css', 'docs/**/*.css');

const scripts = find(
  'packages/components/{src,build}/**/*.{ts,mjs}',
  'storybook/**/*.{ts,mjs,html}',
  'docs/**/*.{mjs,njk}',
);

/** Every custom property that is used, with the files that use it. */
export function uses() {
  const found = new Map<string, string[]>();
  for (const { file, text } of [...styles, ...scripts]) {
    const named = [...text.matchAll(/var\(\s*(--naast-[\w-]+)|\blight\['([\w-]+)'\]/g)];
    for (const [, property, name] of named) {
      const key = property ?? `--naast-${name}`;
      found.set(key, [...(found.get(key) ?? []), file]);
    }
  }
  return found;
}

/** The text of a style sheet of the house. */
export const textOf = (file: string) =>
  styles.find((style) => style.file === file)?.text ?? assert.fail(`there is no ${file}`);

/** The same as rules. `@shadow` is an at-rule like any other. */
export const parse = (file: string) => postcss.parse(textOf(file));

/** The declarations for exactly this selector, outside media queries: value by property, the last one wins. */
export function declared(file: string, selector: string): Map<string, string> {
  const found = new Map<string, string>();
  parse(file).walkRules((rule) => {
    if (rule.parent?.type !== 'root' || !rule.selectors.includes(selector)) return;
    rule.walkDecls(({ prop, value }) => void found.set(prop, value));
  });
  return found;
}
