// Writes flat.json and nested.json: the values of every mode as CSS text, for scripts and tools that read plain JSON.
import { nest } from '../nest.ts';
import { listOf, shortName } from './model.ts';
import type { Modes, Token } from '../token.ts';
import type { Output } from './model.ts';

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;
const perMode = (modes: Modes, valuesOf: (tokens: Token[]) => unknown) =>
  Object.fromEntries(Object.entries(modes).map(([mode, tokens]) => [mode, valuesOf([...tokens.values()])]));

const nested = (tokens: Token[]) => nest(tokens.map(({ path, css }) => [path, css]));

export const flat: Output = {
  files: ({ modes }) => ({
    'flat.json': json(
      perMode(modes, (tokens) => Object.fromEntries(tokens.map((token) => [shortName(token), token.css]))),
    ),
  }),
  held: ({ modes }) => listOf(modes),
};

export const byPath: Output = {
  files: ({ modes }) => ({ 'nested.json': json(perMode(modes, nested)) }),
  held: ({ modes }) => listOf(modes),
};
