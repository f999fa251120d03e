// Writes tailwind.css: a Tailwind 4 theme whose values are our custom properties, so that themes and paces switch on the
// page, without a rebuild.
import { groupOf, kindOf, listOf, restOf, shortName, writerOf } from './model.ts';
import type { Token, ValueType } from '../token.ts';
import type { Output, Sources } from './model.ts';

type NameOf = (token: Token) => string;

const HEAD = `/* Naast design tokens for Tailwind 4, made from DTCG sources. EUPL-1.2.
   @import 'tailwindcss'; @import '@naast/tokens/tailwind.css'; and load tokens.css on the page.
   What Tailwind has of its own stays, except its steps of space: ours bear the same numbers and another size, so
   p-11 would be less than p-10. A step that is not ours makes no class. */
`;

// The name of the theme variable that Tailwind makes classes of: `--color-surface-card` makes `bg-surface-card`. A group that
// has a namespace of its own does not stand in the name twice: `--spacing-4` makes `p-4`.
const BY_KIND: Partial<Record<string, NameOf>> = {
  space: (token) => `--spacing-${restOf(token)}`,
  size: (token) => `--spacing-${shortName(token)}`,
  radius: (token) => `--radius-${restOf(token)}`,
  borderWidth: (token) => `--border-width-${restOf(token)}`,
  fontSize: (token) => `--text-${shortName(token).replace(/^text-/, '')}`,
  lineHeight: (token) => `--leading-${restOf(token)}`,
  breakpoint: (token) => `--breakpoint-${restOf(token)}`,
  layer: (token) => `--z-index-${restOf(token)}`,
  columns: (token) => `--grid-template-columns-${shortName(token)}`,
};
const BY_TYPE: Partial<Record<ValueType, NameOf>> = {
  color: (token) => `--color-${shortName(token)}`,
  dimension: (token) => `--spacing-${shortName(token)}`,
  fontFamily: (token) => `--font-${restOf(token)}`,
  fontWeight: (token) => `--font-weight-${restOf(token)}`,
  shadow: (token) => `--shadow-${restOf(token)}`,
  duration: (token) => `--transition-duration-${restOf(token)}`,
  cubicBezier: (token) => `--ease-${restOf(token)}`,
};
// The focus ring is an outline in Tailwind: `outline-focus-width`, `outline-offset-focus-offset`.
const outline = (token: Token) => `--outline-${restOf(token)}-${shortName(token)}`;

// A composite is a utility, because a class of the theme sets one property: `type-heading-1`, `edge-card`.
const UTILITIES: Partial<Record<ValueType, string>> = {
  typography: 'font',
  border: 'border',
  transition: 'transition',
};

function reference(token: Token) {
  const value = token.inCss ? `var(${token.name})` : token.css;
  return kindOf(token) === 'columns' ? `repeat(${value}, minmax(0, 1fr))` : value;
}

function variable(token: Token) {
  if (groupOf(token) === 'focus' && token.type === 'dimension') return outline(token);
  return (BY_KIND[kindOf(token)] ?? writerOf(BY_TYPE, token, 'tailwind.ts'))(token);
}

function utility(token: Token) {
  return `@utility ${shortName(token)} {\n  ${UTILITIES[token.type]}: ${reference(token)};\n}\n`;
}

function theme({ modes }: Sources) {
  const tokens = listOf(modes);
  const variables = tokens.filter(({ type }) => !UTILITIES[type]);
  const lines = variables.map((token) => `  ${variable(token)}: ${reference(token)};`);
  const utilities = tokens.filter(({ type }) => UTILITIES[type]).map(utility);
  return `${HEAD}@theme inline {\n  --spacing: initial;\n  --spacing-0: 0px;\n${lines.join('\n')}\n}\n${utilities.join('')}`;
}

export const tailwind: Output = {
  files: (sources) => ({ 'tailwind.css': theme(sources) }),
  held: ({ modes }) => listOf(modes),
};
