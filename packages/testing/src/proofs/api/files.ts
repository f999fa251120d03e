// A component is a folder that brings what the others bring: what the library asks of each (`folder` in its configuration).
import { readdirSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import type { Component } from '../../library/fixtures.ts';
import { fillIn, type Library } from '../../library/library.ts';
import { fault, type Fault } from '../../run/fault.ts';
import { sourcesOf, textOf, type Declaration } from '../lib/facts.ts';

/** What the generator leaves for a person to write. */
const TO_WRITE = /Fill in:[^\n]*|\bwrite\([`'"][^\n]*/g;

interface Section {
  title: string;
  level: number;
  words: string;
}

/** The headings of a text with the words below each, those of headings below it included. */
function sections(text: string): Section[] {
  const lines = text.replace(/```[\s\S]*?```/g, 'code').split('\n');
  const heads = lines.flatMap((line, at) => {
    const [, level, title = ''] = /^(#+) +(.*)$/.exec(line) ?? [];
    return level ? [{ title, level: level.length, at }] : [];
  });
  return heads.map(({ title, level, at }, index) => {
    const end = heads.slice(index + 1).find((head) => head.level <= level)?.at ?? lines.length;
    return {
      title,
      level,
      words: lines
        .slice(at + 1, end)
        .filter((line) => line && !line.startsWith('#'))
        .join(' '),
    };
  });
}

/** What to do where something of the folder is missing. */
const advised = (todo: string, { folder: { advice } }: Library): string => (advice ? `${todo} ${advice}` : todo);

function guideFaults({ library, name, folder, wrong }: Component): Fault[] {
  const asked = library.folder.sections;
  if (!asked.length) return [];
  const file = `${name}.md`;
  const text = textOf(join(folder, file));
  if (text === null)
    return wrong ? [] : [fault(file, 'it is missing', `Write it, with the headings: ${asked.join(', ')}.`)];
  const found = sections(text);
  const missing = asked.filter((title) => !found.some((one) => one.title === title && one.level === 2));
  return [
    ...missing.map((title) =>
      fault(file, `it has no heading "${title}"`, advised(`Write "## ${title}" and what belongs there.`, library)),
    ),
    ...found
      .filter(({ words }) => !words.trim())
      .map(({ title }) => fault(file, `nothing stands under "${title}"`, 'Write it, or take the heading out.')),
  ];
}

/** What the generator made and nobody has filled in, in any file. */
function unwritten(folder: string): Fault[] {
  return readdirSync(folder, { encoding: 'utf8', recursive: true }).flatMap((path) => {
    const left = /\.(ts|md|css|html)$/.test(path) ? [...(textOf(join(folder, path)) ?? '').matchAll(TO_WRITE)] : [];
    if (!left[0]) return [];
    const [first] = left[0];
    const rule = `what the generator left in ${left.length} places is still to be written, first "${first.slice(0, 80)}"`;
    return [fault(path, rule, 'Write it in words of your own.')];
  });
}

function missingFiles({ library, name, folder }: Component): Fault[] {
  const there = readdirSync(folder, { encoding: 'utf8', recursive: true }).map((file) => file.replaceAll('\\', '/'));
  return library.folder.files
    .map((file) => fillIn(file, { name }))
    .filter((wanted) => !there.some((file) => matchesGlob(file, wanted)))
    .map((file) => fault(file, 'it is missing', advised('Write it.', library)));
}

/** Types: what the build wrote, with the tag in the list of elements and each event in the list of events. */
function typeFaults({ library, name }: Component, declarations: Declaration[]): Fault[] {
  const { types, dist, build } = library;
  if (types === null) return [];
  return declarations.flatMap(({ tagName, path, events = [] }) => {
    const file = fillIn(types, { path: path.replace(/^src\//, '').replace(/\.\w+$/, '') });
    const text = textOf(join(dist, file));
    if (text === null)
      return [fault(file, 'there are no types', `Run ${build}, and look whether the class is in a file of src.`)];
    const need = (map: string, key: string): Fault[] =>
      new RegExp(`interface ${map} \\{[^}]*'${key}'`).test(text.replace(/CustomEvent<\{[^}]*\}>/g, 'CustomEvent'))
        ? []
        : [
            fault(
              `<${tagName}>`,
              `'${key}' is not in ${map}, so TypeScript does not know it`,
              advised(`Write it under "declare global" in src/${name}.`, library),
            ),
          ];
    return [
      ...need('HTMLElementTagNameMap', tagName),
      ...events.flatMap((event) => need('HTMLElementEventMap', event.name)),
    ];
  });
}

/** Every element that a define file registers is one that the manifest knows, and the other way round. */
function registered(component: Component, declarations: Declaration[]): Fault[] {
  const text = sourcesOf(component)
    .map((source) => source.text)
    .join('\n');
  const tags = [...text.matchAll(/\bdefine\('([\w-]+)'/g)].flatMap(([, tag]) => tag ?? []);
  const known = declarations.map(({ tagName }) => tagName);
  const todo = 'Write @tagname in the JSDoc of the class, and define() in the define file, with the same name.';
  return [
    ...tags
      .filter((tag) => !known.includes(tag))
      .map((tag) => fault(`<${tag}>`, 'it is registered and custom-elements.json does not name it', todo)),
    ...known
      .filter((tag) => !tags.includes(tag))
      .map((tag) => fault(`<${tag}>`, 'custom-elements.json names it and nothing registers it', todo)),
  ];
}

export function fileFaults(component: Component, declarations: Declaration[]): Fault[] {
  if (component.wrong) return guideFaults(component);
  return [
    ...missingFiles(component),
    ...guideFaults(component),
    ...unwritten(component.folder),
    ...typeFaults(component, declarations),
    ...registered(component, declarations),
  ];
}
