// What the examples show, against what custom-elements.json says. The playground of the docs offers every word by itself (it is made
// from that file), so that it would prove nothing.
import type { Component } from '../../library/fixtures.ts';
import { fault, type Fault } from '../../run/fault.ts';
import { needed } from '../lib/needed.ts';
import { wordsOf, type Attribute, type Declaration } from '../lib/facts.ts';

/** The word that holds without the attribute, as its JSDoc says it; HTML's way to say none is ''. */
const defaultOf = ({ description = '', default: value }: Attribute): string =>
  /Default: `([^`]*)`/.exec(description)?.[1] ?? value?.replace(/^'|'$/g, '') ?? '';

const isShown = (all: Element[], attribute: Attribute, word: string): boolean =>
  all.some(
    (node) =>
      node.getAttribute(attribute.name) === word ||
      (!node.hasAttribute(attribute.name) && defaultOf(attribute) === word),
  );

function attributeFaults(all: Element[], { tagName, attributes = [] }: Declaration): Fault[] {
  return attributes.flatMap((attribute) => {
    const { name, type } = attribute;
    const write = (markup: string) => `Write an example with <${tagName} ${markup}>.`;
    if (type?.text === 'boolean')
      return all.some((node) => node.hasAttribute(name))
        ? []
        : [fault(`<${tagName}>`, `no example shows "${name}"`, write(name))];
    const missing = wordsOf(type).filter((word) => !isShown(all, attribute, word));
    return missing.map((word) =>
      fault(`<${tagName}>`, `no example shows ${name}="${word}"`, write(`${name}="${word}"`)),
    );
  });
}

/** The element that a slot belongs to. What is written inside a shadow root of a page is not seen here. */
const ownerOf = (node: Element, prefix: string): string | undefined => {
  let at = node.parentElement;
  while (at && !at.localName.startsWith(prefix)) at = at.parentElement;
  return at?.localName;
};

function slotFaults(document: Document, { tagName, slots = [] }: Declaration, prefix: string): Fault[] {
  const used = new Set(
    [...document.querySelectorAll('[slot]')]
      .filter((node) => ownerOf(node, prefix) === tagName)
      .map((node) => node.getAttribute('slot') ?? ''),
  );
  const documented = slots.map(({ name }) => name).filter(Boolean);
  return [
    ...[...used]
      .filter((name) => !documented.includes(name))
      .map((name) =>
        fault(
          `<${tagName}>`,
          `an example names the slot "${name}", which is not documented`,
          `Write "@slot ${name} - …" in the JSDoc of the class, or mend the example.`,
        ),
      ),
    ...documented
      .filter((name) => !used.has(name))
      .map((name) =>
        fault(`<${tagName}>`, `no example shows the slot "${name}"`, `Write slot="${name}" in an example.`),
      ),
  ];
}

export async function exampleFaults({ examples, library }: Component, declarations: Declaration[]): Promise<Fault[]> {
  const { JSDOM } = await needed('jsdom', 'api', () => import('jsdom'));
  const { document } = new JSDOM(examples.map(({ html }) => html).join('\n')).window;
  return declarations.flatMap((declaration) => {
    const all = [...document.querySelectorAll(declaration.tagName)];
    if (!all.length) return [fault(`<${declaration.tagName}>`, 'no example shows it', 'Write one in examples/.')];
    return [...attributeFaults(all, declaration), ...slotFaults(document, declaration, library.marks.prefix)];
  });
}
