// Each fact in custom-elements.json says what it means, and an attribute says of what type it is and what holds without it.
import { fault } from '../../run/fault.ts';

const KINDS = {
  attributes: 'attribute',
  events: 'event',
  slots: 'slot',
  cssParts: 'part',
  cssStates: 'state',
  cssProperties: 'custom property',
};

/** An attribute of HTML itself that the class only listens to. */
const OF_HTML = ['hidden', 'lang', 'dir', 'disabled', 'title', 'id'];

/** `EventTarget` calls it; nobody else does. */
const OF_THE_BROWSER = ['handleEvent'];

const isPublic = ({ name, privacy = 'public', inheritedFrom }) =>
  privacy === 'public' && !inheritedFrom && !name.startsWith('#');

/** What holds without it: in the manifest, or in words. A switch is off, and says so in its type. */
const saysDefault = ({ default: value, description = '', type }) =>
  value !== undefined || type?.text === 'boolean' || /\b(Default|Required)\b/.test(description);

/** What a class of the name `NaastX` has beside its attributes: properties and methods, each once. */
export const membersOf = ({ members = [] }) =>
  members.filter((member) => isPublic(member) && !OF_THE_BROWSER.includes(member.name));

/** Everything public that somebody has to be told of. What HTML or a base class brings is told of there. */
function factsOf(declaration) {
  const own = (list) => (list === 'attributes' ? ownAttributes(declaration) : (declaration[list] ?? []));
  const listed = Object.entries(KINDS).flatMap(([list, kind]) => own(list).map((fact) => ({ ...fact, kind })));
  const members = membersOf(declaration).map((member) => ({
    ...member,
    kind: member.kind === 'method' ? 'method' : 'property',
  }));
  return [...listed, ...members];
}

const ownAttributes = ({ attributes = [] }) =>
  attributes.filter(({ name, fieldName }) => fieldName || !OF_HTML.includes(name));

/** What is not said in words. A getter and its setter are one property; one of them says what it is. */
function silent(declaration) {
  const facts = factsOf(declaration);
  const isSame = (one, other) => one.name === other.name && one.kind === other.kind && one.static === other.static;
  return facts.filter((fact) => !facts.some((other) => isSame(fact, other) && other.description));
}

function attributeFaults(element, attribute) {
  const what = `the attribute "${attribute.name}"`;
  const faults = [];
  if (!attribute.type?.text)
    faults.push(fault(element, `${what} has no type`, 'Write a "declare" line with its type.'));
  if (!saysDefault(attribute))
    faults.push(
      fault(element, `${what} does not say what holds without it`, 'Write "Default: …." or "Required." in its JSDoc.'),
    );
  return faults;
}

/** @param {object} declaration An element in custom-elements.json. */
export function describedFaults(declaration) {
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
