// Token sources as nobody should write them, and what the build says of each.
import { edits, remove, set, token } from './edits.ts';
import type { Edit } from './edits.ts';

/** What is done to which file, and what the build says of which token; of another file, where it is not the one that was spoilt. */
export type Case = [name: string, file: string, edit: Edit, path: string, reason: string, reportedFile?: string];

export const COLOUR = 'semantic/colour.tokens.json';
export const SIZE = 'semantic/size.tokens.json';

export const CASES: Case[] = [
  [
    'a reference to nothing',
    COLOUR,
    set('text/default/$value', '{colour.ink.1051}'),
    'text.default',
    'refers to {colour.ink.1051}, which does not exist',
  ],
  [
    'a reference to a group',
    COLOUR,
    set('text/default/$value', '{colour.ink}'),
    'text.default',
    'refers to {colour.ink}, which does not exist',
  ],
  [
    'a bad reference inside a shadow',
    COLOUR,
    set('shadow/raised/$value/color', '{colour.none.1}'),
    'shadow.raised',
    'refers to {colour.none.1}, which does not exist',
  ],
  [
    'a reference to another type',
    COLOUR,
    set('text/default/$value', '{space.1}'),
    'text.default',
    'is a color and refers to {space.1}, which is a dimension',
  ],
  [
    'a token that refers to itself',
    COLOUR,
    set('text/default/$value', '{text.default}'),
    'text.default',
    'refers to itself: text.default → text.default',
  ],
  [
    'a cycle',
    COLOUR,
    edits(
      set('text/default/$value', '{text.soft}'),
      set('text/soft/$value', '{text.link}'),
      set('text/link/$value', '{text.default}'),
    ),
    'text.default',
    'refers to itself: text.default → text.soft → text.link → text.default',
  ],
  ['an unknown type', SIZE, set('space/$type', 'length'), 'space.1', 'has the unknown $type "length"'],
  ['no type', SIZE, remove('space/$type'), 'space.1', 'has no $type'],
  [
    'a value that does not fit its type',
    SIZE,
    set('space/1/$value', '4px'),
    'space.1',
    'is a dimension, so its $value has to be an object { value, unit: "px" | "rem" } or a {reference}; it is "4px"',
  ],
  [
    'a colour in another space',
    COLOUR,
    set('text/default/$value', { colorSpace: 'srgb', components: [0, 0, 0] }),
    'text.default',
    'has to be an object { colorSpace: "oklch"',
  ],
  ['no description', SIZE, remove('space/1/$description'), 'space.1', 'has no $description'],
  [
    'a name outside the grammar',
    SIZE,
    set('space/Large', token({ value: 1, unit: 'rem' })),
    'space.Large',
    'is not a valid name',
  ],
  [
    'two tokens with one custom property',
    SIZE,
    set('text', { 'size-1': token({ value: 1, unit: 'rem' }, 'dimension') }),
    'text-size.1',
    'has the same custom property as text.size-1',
    'semantic/text.tokens.json',
  ],
  [
    'a name that two files define',
    SIZE,
    set('weight', { bold: token(700, 'fontWeight') }),
    'weight.bold',
    'is already defined in semantic/size.tokens.json',
    'semantic/text.tokens.json',
  ],
  ['a value where a token or group belongs', SIZE, set('space/eleven', 11), 'space.eleven', 'is neither a token'],
  [
    'a theme that overrides nothing',
    'theme/dark.tokens.json',
    set('text/softer', token('{colour.ink.450}')),
    'text.softer',
    'overrides a token that does not exist',
  ],
  [
    'a pace that overrides nothing',
    'pace/calm.tokens.json',
    set('space/11', token({ value: 1, unit: 'rem' })),
    'space.11',
    'overrides a token that does not exist',
  ],
  [
    'a bad reference in a theme',
    'theme/contrast.tokens.json',
    set('text/default/$value', '{colour.ink.9}'),
    'text.default',
    'refers to {colour.ink.9}, which does not exist',
  ],
  [
    'a pair on a ground that does not exist',
    COLOUR,
    set('text/soft/$extensions/eu.naast.contrast/0/on', ['surface.paper']),
    'text.soft',
    'declares a contrast pair on surface.paper, which is not a colour token',
  ],
  [
    'a pair of an unknown kind',
    COLOUR,
    set('text/soft/$extensions/eu.naast.contrast/0/kind', 'words'),
    'text.soft',
    'declares a contrast pair of the unknown kind "words"',
  ],
  [
    'a decorative pair without a reason',
    COLOUR,
    remove('boundary/line/$extensions/eu.naast.contrast/0/reason'),
    'boundary.line',
    'declares a decorative pair without a reason',
  ],
  [
    'a colour that a pace changes',
    'pace/calm.tokens.json',
    set('text', { soft: token('{colour.ink.950}') }),
    'text.soft',
    'a theme changes this token too',
  ],
  [
    'a size that the dark theme changes',
    'theme/dark.tokens.json',
    set('radius', { small: token({ value: 4, unit: 'px' }) }),
    'radius.small',
    'only a colour, and the colour of a shadow, can differ',
    'theme',
  ],
  [
    'a fluid size that does not grow',
    'semantic/text.tokens.json',
    set('text-size/8/$value/value', 1),
    'text-size.8',
    'is fluid, so',
  ],
];
