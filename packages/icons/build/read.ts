import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { groups, reservedNames, type Group } from './groups.ts';
import type { Source } from './icon.ts';

/**
 * All drawings, in the order of the groups, then by name.
 *
 * @param src Folder with interface.json and a folder of drawings per group.
 * @param lucide Folder of the lucide-static package.
 * @param problems What is found wrong is added here.
 */
export function readIcons(src: string, lucide: string, problems: string[]): Source[] {
  const icons = groups.flatMap((group) => {
    const found = group.id === 'interface' ? readInterface(src, lucide, problems) : readDrawings(src, group);
    return found.sort((a, b) => (a.bare < b.bare ? -1 : 1));
  });
  checkNames(icons, problems);
  return icons;
}

/** The object in a JSON file; a repeated key is a problem, because JSON.parse keeps the last and says nothing. */
export function readJson(src: string, file: string, problems: string[]): Record<string, unknown> {
  const text = readFileSync(`${src}/${file}`, 'utf8');
  try {
    const value = JSON.parse(text) as Record<string, unknown>;
    const repeated = repeatedKey(text);
    if (repeated) problems.push(`${file}: "${repeated}" stands there twice`);
    return value;
  } catch (error) {
    problems.push(`${file}: ${(error as Error).message}`);
    return {};
  }
}

/** Looks at the outermost keys only: those are the names of icons. */
function repeatedKey(text: string): string | undefined {
  const seen = new Set();
  let depth = 0;
  for (const [token, key] of text.matchAll(/"((?:[^"\\]|\\.)*)"(?=\s*:)|"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (token === '{') depth += 1;
    else if (token === '}') depth -= 1;
    else if (depth === 1 && key !== undefined) {
      if (seen.has(key)) return key;
      seen.add(key);
    }
  }
  return undefined;
}

function readDrawings(src: string, { id, prefix }: Group): Source[] {
  return readdirSync(`${src}/${id}`)
    .filter((file) => file.endsWith('.svg'))
    .map((file) => {
      const bare = file.slice(0, -'.svg'.length);
      const svg = readFileSync(`${src}/${id}/${file}`, 'utf8');
      return { name: prefix + bare, bare, group: id, file: `${id}/${file}`, svg };
    });
}

function readInterface(src: string, lucide: string, problems: string[]): Source[] {
  const file = 'interface.json';
  const pickedBy = new Map();
  return Object.entries(readJson(src, file, problems)).flatMap(([name, picked]) => {
    const other = pickedBy.get(picked);
    pickedBy.set(picked, name);
    if (other) {
      problems.push(`${file}: "${other}" and "${name}" are both Lucide's "${picked}"; keep one name`);
      return [];
    }
    const path = `${lucide}/icons/${picked}.svg`;
    if (!existsSync(path)) {
      problems.push(`${file}: "${name}" asks for "${picked}", which Lucide does not have`);
      return [];
    }
    const svg = readFileSync(path, 'utf8');
    return [{ name, bare: name, group: 'interface', file: `lucide/${picked}.svg`, svg }];
  });
}

function checkNames(icons: Source[], problems: string[]): void {
  const fileOf = new Map();
  for (const { name, file } of icons) {
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
      problems.push(`${file}: the name "${name}" is not lower-case words joined by hyphens`);
    }
    if (reservedNames.includes(name)) problems.push(`${file}: the name "${name}" is taken by a file of the package`);
    if (fileOf.has(name)) problems.push(`${file}: the name "${name}" is already that of ${fileOf.get(name)}`);
    fileOf.set(name, file);
  }
}
