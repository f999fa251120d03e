// The Sass module, compiled by Sass as an agency does: from the package, by its export and by its path.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { compileString, Exception, Logger, NodePackageImporter } from 'sass';
import { temporaryFolder } from '../fixture.ts';
import { at } from '../../build/records.ts';
import { dist, exampleIn, modes, short, tokens } from '../built.ts';
import { member } from '../found.ts';
import type { Token } from '../../build/token.ts';

// An agency's folder, in which the package is installed.
const agency = temporaryFolder({ after });
const installed = join(agency, 'node_modules/@naast/tokens');
mkdirSync(installed, { recursive: true });
cpSync(dist, join(installed, 'dist'), { recursive: true });
cpSync(new URL('../../package.json', import.meta.url), join(installed, 'package.json'));

const warnings: string[] = [];
const logger = { ...Logger.silent, warn: (message: string) => void warnings.push(message) };
function compile(scss: string, use = `@use 'pkg:@naast/tokens/scss' as naast;`) {
  const options = { importers: [new NodePackageImporter(agency)], loadPaths: [join(agency, 'node_modules')], logger };
  return compileString(`@use 'sass:map'; @use 'sass:meta'; ${use}\n${scss}`, options).css;
}
const refused = (scss: string) => {
  try {
    return compile(scss);
  } catch (error) {
    if (error instanceof Exception) return error.sassMessage;
    throw error;
  }
};
// The declarations of a{…}, by name.
const declarations = (css: string): Record<string, string> =>
  Object.fromEntries([...css.matchAll(/^ {2}([\w-]+): (.+);$/gm)].map(([, name, value]) => [name, value]));
const hasProperty = (token: Token) => token.extensions['eu.naast.css'] !== false;

test('every token is a variable: its custom property, or its value where it has none', () => {
  const found = declarations(
    compile(`a { ${tokens.map((token) => `${short(token)}: naast.$${short(token)};`).join(' ')} }`),
  );
  assert.equal(Object.keys(found).length, tokens.length);
  for (const token of tokens) assert.equal(found[short(token)], hasProperty(token) ? `var(${token.name})` : token.css);
});

const tidied = (css: string) =>
  css
    .replace(/(?<![\d.])\./g, '0.')
    .replace(/\s*([,/])\s*/g, '$1')
    .replace(/ \+ | - /g, (sign) => sign.trim());
test('the map of each mode holds the value of every token in it', () => {
  for (const [mode, values] of Object.entries(modes)) {
    const css = compile(`a { @each $name, $value in map.get(naast.$modes, '${mode}') { #{$name}: $value; } }`);
    const found = declarations(css);
    assert.equal(Object.keys(found).length, tokens.length);
    for (const token of values.values())
      assert.equal(tidied(member(found, short(token))), tidied(token.css), `${mode}: ${token.path}`);
  }
});

test('a value is a Sass value: a colour can be read, a length counted with', () => {
  const css = compile(
    `a { type: meta.type-of(naast.value('text-default')); sum: naast.value('space-4') * 2; map: map.get(naast.$dark, 'text-default'); }`,
  );
  assert.deepEqual(declarations(css), { type: 'color', sum: '2rem', map: '#e6e9f5' });
});

test('the functions give the custom property, and the value in a mode', () => {
  const css = compile(
    `a { color: naast.token('text-default'); fill: naast.value('text-default', 'dark'); width: naast.value('size-target', $mode: 'calm'); }`,
  );
  assert.deepEqual(declarations(css), { color: 'var(--naast-text-default)', fill: '#e6e9f5', width: '3.5rem' });
});

test('an unknown name is refused, with the nearest that exists', () => {
  assert.equal(
    refused(`a { color: naast.token('text-defualt'); }`),
    'Naast has no token "text-defualt". Did you mean "text-default"?',
  );
  assert.equal(
    refused(`a { color: naast.value('surface-crad', 'dark'); }`),
    'Naast has no token "surface-crad". Did you mean "surface-card"?',
  );
  assert.equal(
    refused(`a { color: naast.value('text-default', 'drak'); }`),
    'Naast has no mode "drak". Did you mean "dark"?',
  );
  assert.match(refused(`a { color: naast.token(4px); }`), /^Naast has no token "4px"\. Did you mean "/);
  assert.match(refused(`a { color: naast.token(''); }`), /^Naast has no token ""\. Did you mean "/);
  assert.match(refused('a { color: naast.$text-defualt; }'), /Undefined variable/);
});

test('the module is found by its path too, for tools that do not read exports', () => {
  const css = compile('a { color: naast.$text-default; }', "@use '@naast/tokens/dist/scss' as naast;");
  assert.match(css, /color: var\(--naast-text-default\)/);
});

test('Sass has nothing to warn of', () => {
  compile(`a { color: naast.token('text-default'); fill: naast.value('text-default', 'calm'); }`);
  assert.deepEqual(warnings, []);
});

test('a breakpoint is a media query: from its width, and below it', () => {
  const width = at(modes.light, 'breakpoint.medium').css;
  const css = compile(
    "@include naast.from('medium') { a { top: 0; } } @include naast.below('medium') { b { top: 0; } }",
  );
  const [from, below] = [...css.matchAll(/@media ([^{]+) \{\s*(\w)/g)].map(
    ([, condition, rule]) => `${rule}: ${condition}`,
  );
  assert.equal(from, `a: (min-width: ${width})`);
  assert.equal(below, `b: not all and (min-width: ${width})`);
  assert.equal(
    refused("@include naast.from('medum') { a { top: 0; } }"),
    'Naast has no breakpoint "medum". Did you mean "medium"?',
  );
});

test('a token without a custom property is refused as one, and its value is offered', () => {
  assert.equal(
    refused("a { width: naast.token('breakpoint-medium'); }"),
    'The token "breakpoint-medium" has no custom property. Write value("breakpoint-medium") for its value.',
  );
  assert.deepEqual(declarations(compile("a { width: naast.value('breakpoint-medium'); }")), {
    width: at(modes.light, 'breakpoint.medium').css,
  });
});

test('the example in the guide compiles', () => {
  const css = compile(exampleIn('scss').replace(/^@use '/, "@use 'pkg:"), '');
  assert.match(css, /padding: var\(--naast-space-6\)/);
  assert.match(css, /@media \(min-width: 48rem\)/);
});
