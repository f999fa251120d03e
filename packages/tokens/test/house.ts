// What the house itself makes of the tokens: its style sheets and scripts, as text and as rules.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import postcss from 'postcss';

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

const find = (...patterns) =>
  globSync(patterns, { cwd: ROOT, exclude: [...NOT_OURS, SHOWN] })
    .sort()
    .map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }));

/** The style sheets of components and of Storybook and the docs: { file, text }. */
export const styles = find('packages/components/src/**/*.css', 'storybook/**/*.css', 'docs/**/*.css');

const scripts = find(
  'packages/components/{src,build}/**/*.{ts,mjs}',
  'storybook/**/*.{ts,mjs,html}',
  'docs/**/*.{mjs,njk}',
);

/** Every custom property that is used, with the files that use it. */
export function uses() {
  const found = new Map();
  for (const { file, text } of [...styles, ...scripts]) {
    const named = [...text.matchAll(/var\(\s*(--naast-[\w-]+)|\blight\['([\w-]+)'\]/g)];
    for (const [, property, name] of named) {
      const key = property ?? `--naast-${name}`;
      found.set(key, [...(found.get(key) ?? []), file]);
    }
  }
  return found;
}

/** A style sheet of the house as rules. `@shadow` is an at-rule like any other. */
export const parse = (file) => postcss.parse(styles.find((style) => style.file === file).text);

/** The declarations for exactly this selector, outside media queries: { property: value }, the last one wins. */
export function declared(file, selector) {
  const found = {};
  parse(file).walkRules((rule) => {
    if (rule.parent.type !== 'root' || !rule.selectors.includes(selector)) return;
    rule.walkDecls(({ prop, value }) => (found[prop] = value));
  });
  return found;
}
