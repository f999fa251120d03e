// Measures every declared pair in every theme, by WCAG 2.2 (which binds) and by APCA (which shows what WCAG is blind to: thin
// text, dark grounds). Writes contrast.json.
import Color from 'colorjs.io';
import { at, tableOf } from './records.ts';
import type { ContrastKind, Mode, ModeName, Modes } from './token.ts';

export const THEMES = ['light', 'dark', 'contrast', 'contrast-dark'] as const;
export type Theme = (typeof THEMES)[number];

/** A declared pair. */
export interface Pair {
  token: string;
  on: string;
  kind: ContrastKind;
}
/** What a pair comes to in one theme. */
export interface Measured {
  colours: [front: string, back: string];
  /** Null when none is asked. */
  required: number | null;
  ratio: number;
  apca: number;
}
export interface MeasuredPair extends Pair {
  themes: Record<Theme, Measured>;
}

// WCAG 2.2: 1.4.3 (text), 1.4.6 (text in the contrast theme), 1.4.11 (boundaries and states).
const REQUIRED: Record<ContrastKind, (mode: ModeName) => number | null> = {
  text: (mode) => (mode.startsWith('contrast') ? 7 : 4.5),
  boundary: () => 3,
  // What carries no meaning may be soft, but not for those who asked for contrast.
  decorative: (mode) => (mode.startsWith('contrast') ? 3 : null),
};

/** The least ratio for a pair of this kind in a theme, or on paper; null when none is asked. */
export const required = (kind: ContrastKind, mode: ModeName) => REQUIRED[kind](mode);

/** The ratio of WCAG 2.2, 1 to 21. */
export const ratio = (front: string, back: string) => new Color(front).contrastWCAG21(new Color(back));

/** The lightness contrast of APCA 0.1.9 (W3 version), about -108 to 106; below zero: light text on dark. */
export const apca = (front: string, back: string) => new Color(back).contrastAPCA(new Color(front));

/** Every declared pair. */
export const pairsOf = (modes: Modes): Pair[] =>
  [...modes.light.values()].flatMap(({ path, extensions }) =>
    (extensions['eu.naast.contrast'] ?? []).flatMap(({ kind, on }) =>
      on.map((ground) => ({ token: path, on: ground, kind })),
    ),
  );

const rounded = (number: number, digits: number) => Number(number.toFixed(digits));

/** The colours of a pair, as CSS. */
export const coloursOf = ({ token, on }: Pick<Pair, 'token' | 'on'>, mode: Mode): [front: string, back: string] => [
  at(mode, token).css,
  at(mode, on).css,
];

/** Every pair with what it comes to in each theme. A ratio is rounded down: what is shown is not more than what is. */
export function measure(modes: Modes): MeasuredPair[] {
  const inTheme = (pair: Pair, theme: Theme): Measured => {
    const [front, back] = coloursOf(pair, modes[theme]);
    return {
      colours: [front, back],
      required: required(pair.kind, theme),
      ratio: Math.floor(ratio(front, back) * 100) / 100,
      apca: rounded(apca(front, back), 1),
    };
  };
  return pairsOf(modes).map((pair) => ({
    ...pair,
    themes: tableOf(THEMES, (theme) => inTheme(pair, theme)),
  }));
}

export function contrastFile(modes: Modes): string {
  const text = {
    $description:
      'Contrast of every declared pair. `ratio`: WCAG 2.2, at least `required` (null: not asked). `apca`: Lc of APCA 0.1.9, for designers; it binds nobody.',
    pairs: measure(modes),
  };
  return `${JSON.stringify(text)}\n`;
}
