// What the native platforms have in common: which tokens they can hold, and what their headers say of it.
import { axesOf } from './axes.ts';
import { cssUnitOf, listOf, shortName } from './model.ts';
import { keysOf, tableOf } from '../records.ts';
import type { Modes } from '../token.ts';
import type { Axis, AxisTokens } from './axes.ts';
import type { Leaf, Sources } from './model.ts';

/** A unit that only CSS has is left out: there is nothing on a phone that it could be. */
export const isNative = (token: Pick<Leaf, 'extensions'>) => cssUnitOf(token) === undefined;
export const nativeTokens = ({ modes }: Sources) => listOf(modes).filter(isNative);

/** The axes, without what the platform cannot hold. */
export function nativeAxes(modes: Modes): AxisTokens {
  const axes = axesOf(modes);
  return tableOf(keysOf(axes), (axis) => axes[axis].filter(isNative));
}

/** The lines at the head of a file, as the reader of the file needs them. */
export function header({ modes }: Sources): string[] {
  const left = listOf(modes)
    .filter((token) => !isNative(token))
    .map((token) => `${shortName(token)} (${cssUnitOf(token)})`);
  return [
    'Naast design tokens, made from DTCG sources. EUPL-1.2. Do not edit: a new version is made by a build.',
    'A rem is 16 dp, sp or points; a px is one.',
    'A text size that grows with the page has the value of a page of 320 px: that of a phone.',
    'Of a font family stands here what an app can have: put the files of Atkinson Hyperlegible Next into the app.',
    ...(left.length ? [`Left out, because the unit is one of CSS only: ${left.join(', ')}.`] : []),
  ];
}

/** Words for an axis in the files. */
export const AXIS_WORDS: Record<Axis, string> = {
  theme: 'What changes with the theme.',
  pace: 'What changes with the pace: standard or calm.',
  motion: 'What changes when a person wants less motion.',
  constant: 'What is the same always.',
};
