// What an icon is on its way from the sources to dist: first a drawing, then with words, then with paths.
import type { GroupId, Language } from './groups.ts';

/** A drawing as it was found. */
export interface Source {
  /** Unique over all groups, with the prefix of the group. */
  name: string;
  /** The name inside the group. */
  bare: string;
  group: GroupId;
  /** For messages. */
  file: string;
  svg: string;
}

/** What src/metadata says of an icon, when it is right. */
export interface Metadata {
  meaning: Record<Language, string>;
  synonyms: Record<Language, string[]>;
  mirror: boolean;
  note: string | undefined;
}

/** What index.json lists. */
export interface Listed extends Metadata {
  name: string;
  group: GroupId;
}

/** What dist is made of. */
export interface Icon extends Source, Metadata {
  /** The `d` of each path. */
  paths: string[];
}
