// The outputs as the build writes them, in a folder of their own, and what the CSS says that each value is.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { pathToFileURL } from 'node:url';
import { readSources } from '../build/outputs/sources.ts';
import { builtFrom, SOURCE } from './fixture.ts';
import { allCaught } from './found.ts';
import type { TokensJson } from '../build/json.ts';
import type { Nested } from '../build/nest.ts';
import type { ModeName, Token, ValueType } from '../build/token.ts';

/** What tokens.js exports. */
interface TokensJs {
  values: Record<ModeName, Record<string, string>>;
  names: string[];
  breakpoints: Record<string, string>;
  property(name: string): string;
  token(name: string): string;
}

export const { dist, written, read } = await builtFrom({ after }, SOURCE);
export const json: TokensJson = JSON.parse(read('tokens.json'));
export const js: TokensJs = await import(pathToFileURL(join(dist, 'tokens.js')).href);
export const sources = await readSources(SOURCE);
export const { modes } = sources;
export const tokens = [...modes.light.values()];
/** Lengths that a phone can have: `ch` is the width of a letter of the web. */
export const native = tokens.filter((token) => !token.extensions['eu.naast.unit']);

export const short = (token: Pick<Token, 'name'>) => token.name.replace('--naast-', '');
export const camel = (token: Pick<Token, 'name'>) =>
  short(token).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
export const snake = (token: Pick<Token, 'name'>) => `naast_${short(token).replaceAll('-', '_')}`;

/** A colour of the CSS (`#272b35`, `#fff`, `#0008`) as eight digits: red, green, blue, opacity. */
export function digits(css: string): string {
  const written = css.slice(1).toUpperCase();
  const full = written.length < 6 ? written.replace(/./g, '$&$&') : written;
  return full.length === 6 ? `${full}FF` : full;
}

/** A length of the CSS in px, on a page of 320 px and with the usual size of text. */
export function pixels(css: string): number {
  if (css === '0') return 0;
  const [, number, unit] = /^(?:clamp\()?([\d.]+)(rem|px)/.exec(css) ?? [];
  if (number === undefined) throw new Error(`${css} is not a length`);
  return Math.round(Number(number) * (unit === 'rem' ? 16 : 1) * 1e4) / 1e4;
}
/** A time of the CSS in ms. */
export const milliseconds = (css: string) => Math.round(Number.parseFloat(css) * 1000);

/** What stands in groups within groups, by its path with dots: what nest() made, the other way round. */
export function leavesOf<T>(tree: Nested<T>, isLeaf: (node: T | Nested<T>) => node is T): Map<string, T> {
  const entries = Object.entries(tree).flatMap(([key, node]): [path: string, leaf: T][] =>
    isLeaf(node) ? [[key, node]] : Array.from(leavesOf(node, isLeaf), ([path, leaf]) => [`${key}.${path}`, leaf]),
  );
  return new Map(entries);
}

// The exports of package.json: a file, or a file for each condition.
const { exports }: { exports: Record<string, string | Record<string, string>> } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);
/** What the package exports of dist, by its name there; a star at the end stands for every file of a folder. */
export const exported = Object.values(exports)
  .flatMap((target) => (typeof target === 'string' ? target : Object.values(target)))
  .filter((path) => path.startsWith('./dist/'))
  .map((path) => path.replace('./dist/', ''));

/** How a platform writes a value that the CSS says, by type; what it writes in another way has none. */
export type WrittenByType = Partial<Record<ValueType, (css: string, token: Token) => string>>;

/** The guide to the outputs, and the examples in it that are of a language. */
export const guide = readFileSync(new URL('../OUTPUTS.md', import.meta.url), 'utf8');
export const examples = (language: string) =>
  allCaught(guide, new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'));
/** The first of them. */
export const exampleIn = (language: string) =>
  examples(language)[0] ?? assert.fail(`the guide has no example of ${language}`);

/** The rows of a table in a page, as the build makes them: prettier puts spaces before the lines of a table. */
export const rowsOf = (page: string) =>
  Array.from(page.matchAll(/^\| `.*\|$/gm), ([row]) => row.replace(/ +\|/g, ' |'));
