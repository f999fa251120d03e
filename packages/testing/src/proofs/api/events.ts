// What the sources dispatch, show and set, against what custom-elements.json says of it.
import type { Component } from '../../library/fixtures.ts';
import { fault, type Fault } from '../../run/fault.ts';
import { sourcesOf, type Declaration } from '../lib/facts.ts';

interface Seen {
  /** What it is called. */
  kind: string;
  /** How JSDoc names it. */
  tag: string;
  patterns: RegExp[];
}

type SeenLists = 'events' | 'cssParts' | 'cssStates';

/** Where each is seen in a source: the name is the last group that matched. */
const SEEN: Record<SeenLists, Seen> = {
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
const codeOf = (component: Component): string =>
  sourcesOf(component)
    .map(({ text }) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''))
    .join('\n');

function compare(element: string, { kind, tag }: Seen, used: string[], documented: string[]): Fault[] {
  const write = (name: string) => `Write "${tag} ${name} - …" in the JSDoc of the class.`;
  const drop = 'Take it out of the JSDoc, or write what was meant.';
  const unwritten = used.filter((name) => !documented.includes(name));
  const absent = documented.filter((name) => !used.includes(name));
  return [
    ...unwritten.map((name) => fault(element, `the ${kind} "${name}" is in the code and not documented`, write(name))),
    ...absent.map((name) => fault(element, `the ${kind} "${name}" is documented and not in the code`, drop)),
  ];
}

export function eventFaults(component: Component, declarations: Declaration[]): Fault[] {
  const code = codeOf(component);
  const element = declarations.map(({ tagName }) => `<${tagName}>`).join(', ');
  const documented = (list: SeenLists | 'cssProperties') =>
    declarations.flatMap((declaration) => (declaration[list] ?? []).map(({ name }) => name));
  const seen = ({ patterns }: Seen) => [
    ...new Set(patterns.flatMap((pattern) => [...code.matchAll(pattern)].flatMap(([, name]) => name ?? []))),
  ];
  const lists = Object.entries(SEEN) as [SeenLists, Seen][];
  const unread = documented('cssProperties').filter((name) => !code.includes(`var(${name}`));
  const drop = 'Take it out of the JSDoc, or read it with var().';
  return [
    ...lists.flatMap(([list, kind]) => compare(element, kind, seen(kind), documented(list))),
    ...unread.map((name) => fault(element, `the custom property "${name}" is documented and no rule reads it`, drop)),
  ];
}
