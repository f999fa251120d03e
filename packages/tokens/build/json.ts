// Writes tokens.json: every token with its description, type and values, for tools that check or show tokens.
import { MODES } from './modes.ts';
import { at, entriesOf, keysOf } from './records.ts';
import type { ContrastPromise, Deprecation, Extensions, ModeName, Modes, Token } from './token.ts';

/** A token in tokens.json. */
export interface JsonToken {
  path: string;
  type: string;
  description: string;
  /** The usual value, as CSS text. */
  value: string;
  /** The values that differ, by mode. */
  modes: Partial<Record<string, string>>;
  /** Only of a token that pages do not have. */
  css?: false;
  deprecated?: Deprecation;
  contrast?: ContrastPromise[];
  forcedColours?: string;
  needsIcon?: string[];
  offered?: string;
}
/** What tokens.json holds. */
export interface TokensJson {
  $description: string;
  modes: string[];
  names: string[];
  tokens: Record<string, JsonToken>;
}

const OTHER_MODES = keysOf(MODES).filter((mode) => mode !== 'light');

// Only the modes in which the value is another than the usual one.
export function changes(modes: Modes, path: string): Partial<Record<ModeName, string>> {
  const usual = at(modes.light, path).css;
  return Object.fromEntries(
    OTHER_MODES.map((mode) => [mode, at(modes[mode], path).css]).filter(([, css]) => css !== usual),
  );
}

const KEPT = {
  'eu.naast.contrast': 'contrast',
  'eu.naast.forced-colours': 'forcedColours',
  'eu.naast.needs-icon': 'needsIcon',
  'eu.naast.offered': 'offered',
} satisfies Partial<Record<keyof Extensions, keyof JsonToken>>;

function entry(modes: Modes, token: Token): JsonToken {
  const { path, type, description, css, extensions, inCss, deprecated } = token;
  const known = entriesOf(KEPT).filter(([key]) => key in extensions);
  return {
    path,
    type,
    description,
    value: css,
    modes: changes(modes, path),
    ...(!inCss && { css: false }),
    ...(deprecated && { deprecated }),
    ...Object.fromEntries(known.map(([key, short]) => [short, extensions[key]])),
  };
}

export function jsonFile(modes: Modes): string {
  const tokens = [...modes.light.values()];
  return `${JSON.stringify(
    {
      $description:
        'Naast design tokens. `names` are the custom properties of the CSS. `value` is the usual value (light theme, standard pace); `modes` holds the values that differ.',
      modes: OTHER_MODES,
      names: tokens.filter(({ inCss }) => inCss).map(({ name }) => name),
      tokens: Object.fromEntries(tokens.map((token) => [token.name, entry(modes, token)])),
    },
    null,
    1,
  )}\n`;
}
