import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { groups, reservedNames } from './groups.mjs';

/**
 * @typedef {{ name: string, bare: string, group: string, file: string, svg: string }} Source
 * @param {string} src folder with interface.json and a folder of drawings per group
 * @param {string} lucide folder of the lucide-static package
 * @param {string[]} problems
 * @returns {Source[]} sorted by group, then name
 */
export function readIcons(src, lucide, problems) {
  const icons = groups.flatMap((group) => {
    const found = group.id === 'interface' ? readInterface(src, lucide, problems) : readDrawings(src, group);
    return found.sort((a, b) => (a.bare < b.bare ? -1 : 1));
  });
  checkNames(icons, problems);
  return icons;
}

function readDrawings(src, { id, prefix }) {
  return readdirSync(`${src}/${id}`)
    .filter((file) => file.endsWith('.svg'))
    .map((file) => {
      const bare = file.slice(0, -'.svg'.length);
      const svg = readFileSync(`${src}/${id}/${file}`, 'utf8');
      return { name: prefix + bare, bare, group: id, file: `${id}/${file}`, svg };
    });
}

function readInterface(src, lucide, problems) {
  const json = readFileSync(`${src}/interface.json`, 'utf8');
  checkRepeatedKeys(json, problems);
  const icons = [];
  const pickedBy = new Map();
  for (const [name, picked] of Object.entries(JSON.parse(json))) {
    const path = `${lucide}/icons/${picked}.svg`;
    if (pickedBy.has(picked)) {
      problems.push(`interface.json: "${name}" and "${pickedBy.get(picked)}" are the same drawing, Lucide "${picked}"; keep one name`);
    } else if (!existsSync(path)) {
      problems.push(`interface.json: "${name}" asks for "${picked}", which Lucide does not have`);
    } else {
      icons.push({ name, bare: name, group: 'interface', file: `lucide/${picked}.svg`, svg: readFileSync(path, 'utf8') });
    }
    pickedBy.set(picked, name);
  }
  return icons;
}

/** JSON.parse keeps the last of two equal keys and says nothing. */
function checkRepeatedKeys(json, problems) {
  const seen = new Set();
  for (const [, key] of json.matchAll(/"([^"]*)"\s*:/g)) {
    if (seen.has(key)) problems.push(`interface.json: "${key}" stands there twice`);
    seen.add(key);
  }
}

function checkNames(icons, problems) {
  const fileOf = new Map();
  for (const { name, file } of icons) {
    if (!/^[a-z]+(-[a-z0-9]+)*$/.test(name)) {
      problems.push(`${file}: the name "${name}" is not lower-case words joined by hyphens`);
    }
    if (reservedNames.includes(name)) problems.push(`${file}: the name "${name}" is taken by a file of the package`);
    if (fileOf.has(name)) problems.push(`${file}: the name "${name}" is already that of ${fileOf.get(name)}`);
    fileOf.set(name, file);
  }
}
