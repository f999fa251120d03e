// What is known of a component without a browser: where its class is, and what custom-elements.json says of it. A deliberately
// broken one (wrong/<case>/) brings these itself, or has nothing to prove: <case>.js (the class; it registers nothing), <case>.md,
// custom-elements.json, sizes.json.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Component } from '../../library/fixtures.ts';
import { fillIn, type Library } from '../../library/library.ts';

/** What custom-elements.json says of an attribute, event, slot, part, state or custom property: as much of it as is asked here. */
export interface Fact {
  name: string;
  description?: string;
  type?: { text: string };
  default?: string;
}

export interface Attribute extends Fact {
  /** The property that it sets; one of HTML that the class only listens to has none. */
  fieldName?: string;
}

/** A property or a method. */
export interface Member extends Fact {
  kind: 'field' | 'method';
  privacy?: 'public' | 'protected' | 'private';
  static?: boolean;
  readonly?: boolean;
  /** The attribute that it is set by. */
  attribute?: string;
  inheritedFrom?: { name: string };
}

/** An element. */
export interface Declaration {
  /** The name of the class. */
  name: string;
  tagName: string;
  /** The module of the class. */
  path: string;
  description?: string;
  superclass?: { name: string };
  attributes?: Attribute[];
  members?: Member[];
  events?: Fact[];
  slots?: Fact[];
  cssParts?: Fact[];
  cssStates?: Fact[];
  cssProperties?: Fact[];
}

interface Module {
  path: string;
  /** What is no element has no tag. */
  declarations?: (Omit<Declaration, 'tagName' | 'path'> & { tagName?: string })[];
}

interface Manifest {
  modules: Module[];
}

/** What the build measured of a component, gzipped, in bytes. */
export interface Sizes {
  name: string;
  js: number;
  css: number;
}

/** The text of a file, or null when there is none. */
export const textOf = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'utf8') : null);

const json = <T>(file: string): T | null => JSON.parse(textOf(file) ?? 'null');

/** The built module of the class. */
export function moduleOf({ library, name, folder, wrong }: Component): string | null {
  const file = wrong ? join(folder, `${name}.js`) : join(library.dist, fillIn(library.classModule, { name }));
  return existsSync(file) ? file : null;
}

/** Its row in the sizes that the build measured. */
export function sizeOf({ library, name, folder, wrong }: Component): Sizes | null {
  const rows = json<Sizes[]>(wrong ? join(folder, 'sizes.json') : library.sizes);
  return rows?.find((row) => row.name === name) ?? null;
}

const elementsOf = ({ path, declarations = [] }: Module): Declaration[] =>
  declarations.flatMap(({ tagName, ...declaration }) => (tagName ? [{ ...declaration, tagName, path }] : []));

/** The declarations of its elements; null when there is no manifest. */
export function declarationsOf({ library, name, folder, wrong }: Component): Declaration[] | null {
  const manifest = json<Manifest>(wrong ? join(folder, 'custom-elements.json') : library.manifest);
  const isOwn = ({ path }: Module) => wrong || path.startsWith(fillIn(library.modules, { name }));
  return manifest?.modules.filter(isOwn).flatMap(elementsOf) ?? null;
}

/** Every element of the library, not only those of one component. */
export function allDeclarations({ manifest: file, build }: Library): Declaration[] {
  const manifest = json<Manifest>(file);
  if (!manifest) throw new Error(`There is no ${file}. Run: ${build}`);
  return manifest.modules.flatMap(elementsOf);
}

/** `'a' | 'b'` → its words; other types have none. */
export const wordsOf = (type: Fact['type']): string[] =>
  [...(type?.text ?? '').matchAll(/'([^']*)'/g)].flatMap(([, word]) => word ?? []);

export interface Source {
  file: string;
  text: string;
}

/** Its sources, without tests and stories. */
export function sourcesOf({ name, folder, wrong }: Component): Source[] {
  const files = wrong
    ? [`${name}.js`, `${name}.css`].filter((file) => existsSync(join(folder, file)))
    : readdirSync(folder, { encoding: 'utf8', recursive: true }).filter(
        (file) => /\.(ts|js|css)$/.test(file) && !/(\.test|\.stories|\.d|^testing)\.ts$/.test(file),
      );
  return files.map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}
