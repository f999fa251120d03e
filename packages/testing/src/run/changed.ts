// Which components have to be proved again after a change: those that it touches, and those that need them.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob, relative, sep } from 'node:path';
import type { Component } from '../library/fixtures.ts';
import type { Library } from '../library/library.ts';

/** The files that differ from a revision, new ones too, by their paths in the repository. */
export function changedFiles(revision: string, folder: string): string[] {
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
  const top = git('rev-parse', '--show-toplevel').trim();
  // A revision is never taken for an option.
  const differ = git('-C', top, 'diff', '--name-only', '--end-of-options', revision, '--');
  const added = git('-C', top, 'ls-files', '--others', '--exclude-standard');
  return [...new Set(`${differ}${added}`.split('\n').filter(Boolean))].map((file) => join(top, file));
}

const holds = (folder: string, file: string): boolean => file.startsWith(folder + sep);

/** What a component imports from beside it, and the elements that its examples show. */
function needsOf({ folder, pages, examples, library }: Component): string[] {
  const sources = pages
    ? []
    : readdirSync(folder)
        .filter((file) => /\.(ts|css)$/.test(file))
        .map((file) => readFileSync(join(folder, file), 'utf8'));
  const imported = sources.flatMap((text) => Array.from(text.matchAll(/['"]\.\.\/([a-z-]+)\//g), ([, name]) => name));
  const tag = new RegExp(`<${library.marks.prefix}([a-z-]+)`, 'g');
  const shown = examples.flatMap(({ html }) => Array.from(html.matchAll(tag), ([, name]) => name));
  return [...imported, ...shown].flatMap((name) => name ?? []);
}

/**
 * Those of the components that a change of these files can reach. An element may have a part of another name (a step of a
 * tracker): it begins with no name of a component, and is found by its own examples.
 *
 * @param files Full paths.
 */
export function touchedBy(files: string[], components: Component[], { root, common }: Library): Component[] {
  const ofOne = (file: string) => components.find(({ folder }) => holds(folder, file));
  const path = (file: string) => relative(root, file).replaceAll(sep, '/');
  const isCommon = (file: string) => common.some((pattern) => matchesGlob(path(file), pattern));
  // What belongs to one of them is asked first.
  if (files.some((file) => !ofOne(file) && isCommon(file))) return components;
  const touched = new Set(files.flatMap((file) => ofOne(file)?.name ?? []));
  const needs = new Map(components.map((component) => [component.name, needsOf(component)]));
  for (let before = -1; before !== touched.size;) {
    before = touched.size;
    for (const [name, needed] of needs) if (needed.some((one) => touched.has(one))) touched.add(name);
  }
  return components.filter(({ name }) => touched.has(name));
}
