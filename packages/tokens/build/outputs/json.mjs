// Writes flat.json and nested.json: the values of every mode as CSS text, for scripts and tools that read plain JSON.
import { listOf, shortName } from './model.mjs';

const json = (value) => `${JSON.stringify(value, null, 1)}\n`;
const perMode = (modes, valuesOf) =>
  Object.fromEntries(Object.entries(modes).map(([mode, tokens]) => [mode, valuesOf([...tokens.values()])]));

function nested(tokens) {
  const root = {};
  for (const { path, css } of tokens) {
    const keys = path.split('.');
    const group = keys.slice(0, -1).reduce((node, key) => (node[key] ??= {}), root);
    group[keys.at(-1)] = css;
  }
  return root;
}

export const flat = {
  files: ({ modes }) => ({
    'flat.json': json(
      perMode(modes, (tokens) => Object.fromEntries(tokens.map((token) => [shortName(token), token.css]))),
    ),
  }),
  held: ({ modes }) => listOf(modes),
};

export const byPath = {
  files: ({ modes }) => ({ 'nested.json': json(perMode(modes, nested)) }),
  held: ({ modes }) => listOf(modes),
};
