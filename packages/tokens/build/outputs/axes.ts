// What makes a token change: the theme, the pace, the wish for less motion, or nothing. A group stands together, so that
// `space-1`, which calm leaves as it is, is found beside `space-2`, which calm changes.
import { TokenError } from '../load.ts';
import { groupOf, listOf } from './model.ts';
import { at, keysOf, tableOf } from '../records.ts';
import type { ModeName, Modes, Token } from '../token.ts';

export type Axis = 'theme' | 'pace' | 'motion' | 'constant';
/** The tokens of each axis. */
export type AxisTokens = Record<Axis, Token[]>;

/** Each axis with the names of its values, and the mode of the sources that holds them. */
export const AXES: Record<Axis, Record<string, ModeName>> = {
  theme: { light: 'light', dark: 'dark', contrast: 'contrast', 'contrast-dark': 'contrast-dark' },
  pace: { standard: 'light', calm: 'calm' },
  motion: { full: 'light', reduced: 'reduced-motion' },
  constant: { always: 'light' },
};

const HAS_COLOUR = ['color', 'shadow', 'border'];
const family = (token: Token) => `${groupOf(token)} ${HAS_COLOUR.includes(token.type) ? 'colour' : 'value'}`;

function changing(modes: Modes, axis: Axis) {
  return listOf(modes).filter((token) =>
    Object.values(AXES[axis]).some((mode) => at(modes[mode], token.path).css !== token.css),
  );
}

function refuseTwice(families: [Axis, Token[]][]) {
  const seen = new Map<string, { axis: Axis; path: string }>();
  for (const [axis, tokens] of families) {
    for (const token of tokens) {
      const other = seen.get(family(token));
      if (other && other.axis !== axis)
        throw new TokenError([
          {
            file: axis,
            token: token.path,
            reason: `changes with the ${axis}, and ${other.path} of its group with the ${other.axis}`,
          },
        ]);
      seen.set(family(token), { axis, path: token.path });
    }
  }
  return seen;
}

/** The tokens of each axis, each token in exactly one. */
export function axesOf(modes: Modes): AxisTokens {
  const axes: Axis[] = ['theme', 'pace', 'motion'];
  const seen = refuseTwice(axes.map((axis) => [axis, changing(modes, axis)]));
  const axisOf = (token: Token) => seen.get(family(token))?.axis ?? (token.type === 'color' ? 'theme' : 'constant');
  return tableOf(keysOf(AXES), (axis) => listOf(modes).filter((token) => axisOf(token) === axis));
}
