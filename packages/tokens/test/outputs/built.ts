// The outputs as the build writes them, in a folder of their own, and what the CSS says that each value is.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { build } from '../../build/build.ts';
import { readSources } from '../../build/outputs/sources.ts';
import { SOURCE, temporaryFolder } from '../fixture.ts';
import type { Token } from '../../build/token.ts';

export const dist = join(temporaryFolder({ after }), 'dist');
export const written = await build(SOURCE, dist);
export const sources = await readSources(SOURCE);
export const { modes } = sources;
export const tokens = [...modes.light.values()];
export const read = (file: string) => readFileSync(join(dist, file), 'utf8');
export const short = (token: Pick<Token, 'name'>) => token.name.replace('--naast-', '');
export const camel = (token: Pick<Token, 'name'>) =>
  short(token).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

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

/** The guide to the outputs, and the examples in it that are of a language. */
export const guide = readFileSync(new URL('../../OUTPUTS.md', import.meta.url), 'utf8');
export const examples = (language: string): string[] =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, example = '']) => example);
/** Lengths that a phone can have: `ch` is the width of a letter of the web. */
export const native = tokens.filter((token) => !token.extensions['eu.naast.unit']);
