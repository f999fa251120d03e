// Writes scss/: a module with a variable per token (its custom property), the values of every mode as maps, functions that
// refuse an unknown name, and breakpoints as media queries.
import { groupOf, listOf, restOf, shortName, wordsOf, writerOf } from './model.ts';
import { FUNCTIONS, MEDIA } from './scss-functions.ts';
import { at } from '../records.ts';
import type { Modes, Token, ValueType } from '../token.ts';
import type { Output, Sources } from './model.ts';

const asIs = (css: string) => css;
// What Sass would read in its own way (a slash, a comma, a quote) stays CSS text.
const text = (css: string) => `string.unquote(${JSON.stringify(css)})`;
const WRITERS: Partial<Record<ValueType, (css: string) => string>> = {
  color: asIs,
  dimension: asIs,
  number: asIs,
  fontWeight: asIs,
  duration: asIs,
  cubicBezier: text,
  fontFamily: text,
  shadow: text,
  typography: text,
  border: text,
  transition: text,
};

const HEAD = `// Naast design tokens, made from DTCG sources. EUPL-1.2.
// A variable is a custom property, so it follows the theme and the pace: load tokens.css on the page too.
// A value is fixed: use it where a custom property cannot stand, such as in a media query or a Sass calculation.
@use 'sass:list';
@use 'sass:map';
@use 'sass:math';
@use 'sass:string';
`;

const value = (token: Token) => writerOf(WRITERS, token, 'scss.ts')(token.css);
const mapOf = (tokens: Token[]) =>
  `(\n${tokens.map((token) => `  '${shortName(token)}': ${value(token)},`).join('\n')}\n)`;

function variable(token: Token) {
  const right = token.inCss ? `var(${token.name})` : value(token);
  return `/// ${wordsOf(token)}\n$${shortName(token)}: ${right};`;
}

function modeMaps(modes: Modes) {
  return Object.entries(modes).map(([mode, tokens]) => {
    if (mode === 'light') return `$light: ${mapOf([...tokens.values()])};`;
    const changed = [...tokens.values()].filter(({ path, css }) => css !== at(modes.light, path).css);
    return `$${mode}: map.merge($light, ${mapOf(changed)});`;
  });
}

function moduleText({ modes }: Sources) {
  const tokens = listOf(modes);
  const without = tokens.filter((token) => !token.inCss).map((token) => `'${shortName(token)}'`);
  const breakpoints = tokens.filter((token) => groupOf(token) === 'breakpoint');
  return [
    HEAD,
    ...tokens.map(variable),
    ...modeMaps(modes),
    `$modes: (\n${Object.keys(modes)
      .map((mode) => `  '${mode}': $${mode},`)
      .join('\n')}\n);`,
    '$names: map.keys($light);',
    `$without-property: (${without.map((name) => `${name},`).join(' ')});`,
    FUNCTIONS,
    ...(breakpoints.length
      ? [`$breakpoints: (${breakpoints.map((token) => `'${restOf(token)}': ${value(token)}`).join(', ')});`, MEDIA]
      : []),
  ].join('\n');
}

export const scss: Output = {
  files: (sources) => ({ 'scss/_index.scss': moduleText(sources) }),
  held: ({ modes }) => listOf(modes),
};
