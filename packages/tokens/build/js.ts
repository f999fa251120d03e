// Writes tokens.js and tokens.d.ts: the same facts as tokens.css, with literal types.
import { changes } from './json.ts';
import { MODES } from './modes.ts';
import { keysOf } from './records.ts';
import { camel, capital, shortName } from './outputs/model.ts';
import type { ModeName, Modes, Token } from './token.ts';

// The name of a member, and its value as source text.
type Member = [name: string, value: string];

const MODE_NAMES = keysOf(MODES);
const quoted = (text: string) => JSON.stringify(text);

const object = (entries: Member[], end: string) =>
  `{\n${entries.map(([name, value]) => `  ${quoted(name)}: ${value}${end}`).join('\n')}\n}`;

// What a page has. Media queries cannot read custom properties, so breakpoints are given apart.
const tokensOf = (modes: Modes) => [...modes.light.values()].filter(({ inCss }) => inCss);
const breakpointsOf = (modes: Modes): Member[] =>
  [...modes.light.values()]
    .filter(({ path }) => path.startsWith('breakpoint.'))
    .map(({ path, css }) => [path.replace('breakpoint.', ''), quoted(css)]);

function overridesOf(modes: Modes, mode: ModeName): Member[] {
  return tokensOf(modes).flatMap((token) => {
    const css = changes(modes, token.path)[mode];
    return css === undefined ? [] : [[shortName(token), quoted(css)]];
  });
}

const usual = (modes: Modes): Member[] => tokensOf(modes).map((token) => [shortName(token), quoted(token.css)]);

export function jsFile(modes: Modes): string {
  const others = MODE_NAMES.slice(1);
  const consts = others.map((mode) => `const ${camel(mode)} = ${object(overridesOf(modes, mode), ',')};`);
  const merged = others.map((mode) => `  ${quoted(mode)}: Object.freeze({ ...light, ...${camel(mode)} }),`);
  return `// Made by build/build.ts from the DTCG sources. EUPL-1.2.
const light = Object.freeze(${object(usual(modes), ',')});
${consts.join('\n')}
export const values = Object.freeze({
  light,
${merged.join('\n')}
});
export const names = Object.freeze(Object.keys(light));
export const breakpoints = Object.freeze(${object(breakpointsOf(modes), ',')});
export const themes = Object.freeze(['light', 'dark', 'contrast']);
export const paces = Object.freeze(['standard', 'calm']);
export const property = name => '--naast-' + name;
export const token = name => 'var(--naast-' + name + ')';
`;
}

function dtsOverrides(modes: Modes, mode: ModeName) {
  return `interface ${capital(mode)}Changes ${object(overridesOf(modes, mode), ';')}`;
}

// The description of each token shows in an editor, where the token is chosen; a deprecated one is struck through there.
function comment({ description, deprecated }: Token) {
  const since = deprecated && ` @deprecated since ${deprecated.since}. ${deprecated.message}`;
  return `/** ${`${description}${since ?? ''}`.replaceAll('*/', '* /')} */`;
}

function dtsUsual(modes: Modes) {
  const lines = tokensOf(modes).map(
    (token) => `  ${comment(token)}\n  readonly ${quoted(shortName(token))}: ${quoted(token.css)};`,
  );
  return `export interface LightValues {\n${lines.join('\n')}\n}`;
}

export function dtsFile(modes: Modes): string {
  const others = MODE_NAMES.slice(1);
  const members = others.map((mode) => `  readonly ${quoted(mode)}: Changed<${capital(mode)}Changes>;`);
  return `// Made by build/build.ts from the DTCG sources. EUPL-1.2.
${dtsUsual(modes)}
${others.map((mode) => dtsOverrides(modes, mode)).join('\n')}
type Changed<T> = Readonly<Omit<LightValues, keyof T> & T>;
/** The name of a token without its prefix, such as "text-default". */
export type TokenName = keyof LightValues;
/** A value of the attribute \`data-naast-theme\`. */
export type Theme = 'light' | 'dark' | 'contrast';
/** A value of the attribute \`data-naast-pace\`. */
export type Pace = 'standard' | 'calm';
/** The value of every token in every mode, as CSS text. "light" is also the standard pace with motion. */
export declare const values: {
  readonly light: Readonly<LightValues>;
${members.join('\n')}
};
/** All names, in the order of the sources. */
export declare const names: readonly TokenName[];
/** Widths from which a page is laid out differently, for media queries, which cannot read custom properties. */
export declare const breakpoints: Readonly<${object(breakpointsOf(modes), ';')}>;
export declare const themes: readonly ['light', 'dark', 'contrast'];
export declare const paces: readonly ['standard', 'calm'];
/** The custom property of a token: property('text-default') is "--naast-text-default". */
export declare function property<N extends TokenName>(name: N): \`--naast-\${N}\`;
/** A token for use in CSS text: token('text-default') is "var(--naast-text-default)". */
export declare function token<N extends TokenName>(name: N): \`var(--naast-\${N})\`;
`;
}
