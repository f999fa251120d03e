// Each fact in custom-elements.json says what it means, and an attribute says of what type it is and what holds without it.
import { fault, type Fault } from '../../run/fault.ts';
import type { Attribute, Declaration, Fact, Member } from '../lib/facts.ts';

const KINDS = {
  attributes: 'attribute',
  events: 'event',
  slots: 'slot',
  cssParts: 'part',
  cssStates: 'state',
  cssProperties: 'custom property',
} as const;

/** A fact that somebody has to be told of, and what it is called. */
type Told = Fact & Pick<Member, 'static'> & { kind: (typeof KINDS)[keyof typeof KINDS] | 'method' | 'property' };

/** An attribute of HTML itself that the class only listens to. */
const OF_HTML = ['hidden', 'lang', 'dir', 'disabled', 'title', 'id'];

/** `EventTarget` calls it; nobody else does. */
const OF_THE_BROWSER = ['handleEvent'];

const isPublic = ({ name, privacy = 'public', inheritedFrom }: Member): boolean =>
  privacy === 'public' && !inheritedFrom && !name.startsWith('#');

/** What holds without it: in the manifest, or in words. A switch is off, and says so in its type. */
const saysDefault = ({ default: value, description = '', type }: Attribute): boolean =>
  value !== undefined || type?.text === 'boolean' || /\b(Default|Required)\b/.test(description);

/** What a class has beside its attributes: properties and methods, each once. */
export const membersOf = ({ members = [] }: Declaration): Member[] =>
  members.filter((member) => isPublic(member) && !OF_THE_BROWSER.includes(member.name));

/** Everything public that somebody has to be told of. What HTML or a base class brings is told of there. */
function factsOf(declaration: Declaration): Told[] {
  const own = (list: keyof typeof KINDS): Fact[] =>
    list === 'attributes' ? ownAttributes(declaration) : (declaration[list] ?? []);
  const kinds = Object.entries(KINDS) as [keyof typeof KINDS, Told['kind']][];
  const listed = kinds.flatMap(([list, kind]) => own(list).map((fact): Told => ({ ...fact, kind })));
  const members = membersOf(declaration).map(({ kind, ...member }): Told => ({
    ...member,
    kind: kind === 'method' ? 'method' : 'property',
  }));
  return [...listed, ...members];
}

const ownAttributes = ({ attributes = [] }: Declaration): Attribute[] =>
  attributes.filter(({ name, fieldName }) => fieldName || !OF_HTML.includes(name));

/** What is not said in words. A getter and its setter are one property; one of them says what it is. */
function silent(declaration: Declaration): Told[] {
  const facts = factsOf(declaration);
  const isSame = (one: Told, other: Told) =>
    one.name === other.name && one.kind === other.kind && one.static === other.static;
  return facts.filter((fact) => !facts.some((other) => isSame(fact, other) && other.description));
}

function attributeFaults(element: string, attribute: Attribute): Fault[] {
  const what = `the attribute "${attribute.name}"`;
  const faults: Fault[] = [];
  if (!attribute.type?.text)
    faults.push(fault(element, `${what} has no type`, 'Write a "declare" line with its type.'));
  if (!saysDefault(attribute))
    faults.push(
      fault(element, `${what} does not say what holds without it`, 'Write "Default: …." or "Required." in its JSDoc.'),
    );
  return faults;
}

export function describedFaults(declaration: Declaration): Fault[] {
  const element = `<${declaration.tagName}>`;
  const write = 'Write it in the JSDoc of the class: meaning, values, default, unit.';
  const untyped = (declaration.events ?? []).filter(({ type }) => !type?.text);
  return [
    ...(declaration.description
      ? []
      : [fault(element, 'it has no description', 'Write one in the JSDoc of the class.')]),
    ...silent(declaration).map(({ kind, name }) => fault(element, `the ${kind} "${name}" has no description`, write)),
    ...ownAttributes(declaration).flatMap((attribute) => attributeFaults(element, attribute)),
    ...untyped.map(({ name }) =>
      fault(element, `the event "${name}" has no type`, `Write @fires {CustomEvent<…>} ${name} - ….`),
    ),
  ];
}
