// Writes tokens.json: every token with its description, type and values, for tools that check or show tokens.
import { MODES } from './modes.ts';

const OTHER_MODES = Object.keys(MODES).filter((mode) => mode !== 'light');

// Only the modes in which the value is another than the usual one.
export function changes(modes, path) {
  const usual = modes.light.get(path).css;
  return Object.fromEntries(
    OTHER_MODES.map((mode) => [mode, modes[mode].get(path).css]).filter(([, css]) => css !== usual),
  );
}

const KEPT = {
  'eu.naast.contrast': 'contrast',
  'eu.naast.forced-colours': 'forcedColours',
  'eu.naast.needs-icon': 'needsIcon',
  'eu.naast.offered': 'offered',
};

function entry(modes, token) {
  const { path, type, description, css, extensions, inCss, deprecated } = token;
  const known = Object.entries(KEPT).filter(([key]) => key in extensions);
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

export function jsonFile(modes) {
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
