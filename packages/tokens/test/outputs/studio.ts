// A file for the plugin Tokens Studio as the plugin reads it. Shape: @tokens-studio/types (ThemeObject, TokenTypes, TokenBoxshadowValue).
import { leavesOf } from '../built.ts';
import type { Nested } from '../../build/nest.ts';

export interface StudioToken {
  $type: string;
  $value: unknown;
  $description: string;
}
interface StudioTheme {
  id: string;
  name: string;
  group: string;
  selectedTokenSets: Record<string, string>;
}
/** Beside these, every set of tokens by its name. */
export interface StudioFile {
  $themes: StudioTheme[];
  $metadata: { tokenSetOrder: string[] };
}

const isToken = (node: StudioToken | Nested<StudioToken>): node is StudioToken => '$value' in node;

/** The tokens of each set by dotted path. */
export function setsOf({
  $themes: _themes,
  $metadata: _metadata,
  ...sets
}: StudioFile): Map<string, Map<string, StudioToken>> {
  return new Map(Object.entries<Nested<StudioToken>>(sets).map(([name, set]) => [name, leavesOf(set, isToken)]));
}
