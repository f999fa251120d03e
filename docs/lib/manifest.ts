// What custom-elements.json says about the elements, in the shape that the API tables need. The analyzer makes that file
// from the JSDoc of the classes.
import { readFileSync } from 'node:fs';
import { manifest } from './paths.ts';

/** `'a' | 'b'` → its words; other types have none. */
const wordsOf = (type) => [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map((match) => match[1]);

const row = ({ name, type, description = '' }) => {
  const words = wordsOf(type);
  return { name, description, words, type: words.length ? '' : (type?.text ?? '') };
};

/** Beside its own attributes a class may observe one of HTML, such as `hidden`; that is not part of its API. */
const isOwn = ({ fieldName, description }) => fieldName || description;

/** `open(reason)`, as it is called. */
const callOf = ({ name, parameters = [] }) => `${name}(${parameters.map((parameter) => parameter.name).join(', ')})`;

/** What a page's own script may use: documented, not inherited, not reflected as an attribute. */
function forScripts(members) {
  const shown = members.filter(
    ({ privacy, attribute, inheritedFrom, description, ...member }) =>
      description && !attribute && !inheritedFrom && !member.static && (privacy ?? 'public') === 'public',
  );
  return shown.map((member) =>
    member.kind === 'method'
      ? { ...row(member), name: callOf(member), type: member.return?.type?.text ?? '' }
      : row(member),
  );
}

function read({ path }, declaration) {
  const { tagName, superclass, members = [], attributes = [], events = [], slots = [], cssStates = [] } = declaration;
  return {
    tag: tagName,
    folder: path.split('/')[1],
    module: path,
    description: declaration.description ?? '',
    isShadow: superclass?.name === 'NaastShadowElement',
    tables: [
      { title: 'Attributes', head: 'Attribute', rows: attributes.filter(isOwn).map(row) },
      { title: 'Slots', head: 'Slot', rows: slots.map((slot) => ({ ...row(slot), name: slot.name || '(default)' })) },
      { title: 'Events', head: 'Event', rows: events.map(row) },
      { title: 'CSS states', head: 'State', rows: cssStates.map(row) },
      { title: 'For scripts', head: 'Member', rows: forScripts(members) },
    ].filter((table) => table.rows.length),
  };
}

/** @returns every element, in the order of its folder and file. */
export function readElements() {
  const { modules } = JSON.parse(readFileSync(manifest, 'utf8'));
  return modules
    .flatMap((module) => (module.declarations ?? []).filter((one) => one.tagName).map((one) => read(module, one)))
    .sort((a, b) => a.module.localeCompare(b.module));
}
