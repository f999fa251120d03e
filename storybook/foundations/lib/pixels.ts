// Lengths in the pixels that designers draw with: 1 rem is 16 px until a citizen chooses otherwise.

const px = (rem: string): number => Math.round(Number.parseFloat(rem) * 16 * 10) / 10;

/** A length that grows with the page, as `build/types.ts` of the tokens writes it. */
const FLUID = /^clamp\(([\d.]+)rem,.*,([\d.]+)rem\)$/;
const REM = /^([\d.]+)rem$/;

/**
 * The length in words, for one in rem.
 *
 * @returns such as `18 px` or `29 to 44 px`; empty for anything else
 */
export function pixels(value: string): string {
  const [, least, most = least] = FLUID.exec(value) ?? REM.exec(value) ?? [];
  if (least === undefined || most === undefined) return '';
  return least === most ? `${px(least)} px` : `${px(least)} to ${px(most)} px`;
}

/**
 * A composite of type in words, without its typefaces.
 *
 * @param value as CSS `font`: weight, size/line-height, families
 * @returns such as `700, 18 px, lines of 1.2`
 */
export function typeInWords(value: string): string {
  const [, weight, size = '', line] = /^(\d+) (.+?)\/([\d.]+) /.exec(value) ?? [];
  return weight ? `${weight}, ${pixels(size)}, lines of ${line}` : value;
}
