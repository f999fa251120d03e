// What the sources dispatch, show and set, against what custom-elements.json says of it.
import { fault } from '../../run/fault.ts';
import { sourcesOf } from '../lib/facts.ts';

/** Where each is seen in a source: the name is the last group that matched. */
const SEEN = {
  events: {
    kind: 'event',
    tag: '@fires {CustomEvent<…>}',
    patterns: [
      /\bemit(?:<[^>]*>)?\([^,()]*(?:\([^)]*\))?[^,()]*,\s*'([\w-]+)'/g,
      /new CustomEvent(?:<[^(]*>)?\(\s*'([\w-]+)'/g,
    ],
  },
  cssParts: { kind: 'part', tag: '@csspart', patterns: [/\bpart="([\w-]+)"/g] },
  cssStates: {
    kind: 'state',
    tag: '@cssstate',
    patterns: [/:state\(([\w-]+)\)/g, /#setState\('([\w-]+)'/g, /\bstates\??\.(?:add|delete)\('([\w-]+)'/g],
  },
};

/** Words in a comment are no code. */
const codeOf = (component) =>
  sourcesOf(component)
    .map(({ text }) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''))
    .join('\n');

function compare(element, { kind, tag }, used, documented) {
  const write = (name) => `Write "${tag} ${name} - …" in the JSDoc of the class.`;
  const drop = 'Take it out of the JSDoc, or write what was meant.';
  const unwritten = used.filter((name) => !documented.includes(name));
  const absent = documented.filter((name) => !used.includes(name));
  return [
    ...unwritten.map((name) => fault(element, `the ${kind} "${name}" is in the code and not documented`, write(name))),
    ...absent.map((name) => fault(element, `the ${kind} "${name}" is documented and not in the code`, drop)),
  ];
}

export function eventFaults(component, declarations) {
  const code = codeOf(component);
  const element = declarations.map(({ tagName }) => `<${tagName}>`).join(', ');
  const documented = (list) => declarations.flatMap((declaration) => (declaration[list] ?? []).map(({ name }) => name));
  const seen = (patterns) => [
    ...new Set(patterns.flatMap((pattern) => [...code.matchAll(pattern)].map(([, name]) => name))),
  ];
  const unread = documented('cssProperties').filter((name) => !code.includes(`var(${name}`));
  const drop = 'Take it out of the JSDoc, or read it with var().';
  return [
    ...Object.entries(SEEN).flatMap(([list, kind]) => compare(element, kind, seen(kind.patterns), documented(list))),
    ...unread.map((name) => fault(element, `the custom property "${name}" is documented and no rule reads it`, drop)),
  ];
}
