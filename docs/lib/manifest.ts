// What custom-elements.json says about the elements, in the shape that the API tables need. The analyzer makes that file
// from the JSDoc of the classes.
import { readFileSync } from 'node:fs';
import { manifest } from './paths.ts';

/** As much of custom-elements.json as is read here (https://github.com/webcomponents/custom-elements-manifest). */
interface Manifest {
  modules: Module[];
}
interface Module {
  path: string;
  declarations?: Declaration[];
}
interface Declaration {
  /** Only a class that is an element has one. */
  tagName?: string;
  description?: string;
  superclass?: { name: string };
  members?: Member[];
  attributes?: Described[];
  events?: Described[];
  slots?: Described[];
  cssStates?: Described[];
}
interface Described {
  name: string;
  description?: string;
  type?: Type;
  /** Of an attribute: the property that it sets. */
  fieldName?: string;
}
interface Member extends Described {
  kind: 'field' | 'method';
  privacy?: 'public' | 'protected' | 'private';
  static?: boolean;
  /** The attribute that sets it. */
  attribute?: string;
  inheritedFrom?: object;
  parameters?: { name: string }[];
  return?: { type?: Type };
}
interface Type {
  text: string;
}

/** A row of a table: one attribute, slot, event, state or member. */
interface Row {
  name: string;
  description: string;
  /** The words that can be written there; where there are any, they say more than the type. */
  words: string[];
  type: string;
}
interface Table {
  title: string;
  /** The head of the first column. */
  head: string;
  rows: Row[];
}

/** What an element can be given, and what it gives. */
export interface ElementApi {
  tag: string;
  /** The folder of its component. */
  folder: string;
  /** The file of its class. */
  module: string;
  description: string;
  isShadow: boolean;
  tables: Table[];
}

/** `'a' | 'b'` → its words; other types have none. */
const wordsOf = (type: Type | undefined): string[] =>
  [...(type?.text ?? '').matchAll(/'([^']+)'/g)].flatMap(([, word]) => word ?? []);

const row = ({ name, type, description = '' }: Described): Row => {
  const words = wordsOf(type);
  return { name, description, words, type: words.length ? '' : (type?.text ?? '') };
};

/** Beside its own attributes a class may observe one of HTML, such as `hidden`; that is not part of its API. */
const isOwn = ({ fieldName, description }: Described): boolean => !!(fieldName || description);

/** `open(reason)`, as it is called. */
const callOf = ({ name, parameters = [] }: Member): string =>
  `${name}(${parameters.map((parameter) => parameter.name).join(', ')})`;

/** What a page's own script may use: documented, not inherited, not reflected as an attribute. */
function forScripts(members: Member[]): Row[] {
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

function read(path: string, tag: string, declaration: Declaration): ElementApi {
  const { superclass, members = [], attributes = [], events = [], slots = [], cssStates = [] } = declaration;
  return {
    tag,
    folder: path.split('/')[1] ?? '',
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

/** Every element, in the order of its folder and file. */
export function readElements(): ElementApi[] {
  const { modules } = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest;
  return modules
    .flatMap(({ path, declarations = [] }) =>
      declarations.flatMap((one) => (one.tagName ? read(path, one.tagName, one) : [])),
    )
    .sort((a, b) => a.module.localeCompare(b.module));
}
