// What the examples show, against what custom-elements.json says. The playground of the docs offers every word by itself (it is made
// from that file), so that it would prove nothing.
import { JSDOM } from 'jsdom';
import { fault } from '../../run/fault.ts';
import { wordsOf } from '../lib/facts.ts';

/** The word that holds without the attribute, as its JSDoc says it; HTML's way to say none is ''. */
const defaultOf = ({ description = '', default: value }) =>
  /Default: `([^`]*)`/.exec(description)?.[1] ?? value?.replace(/^'|'$/g, '') ?? '';

const isShown = (all, { name, ...attribute }, word) =>
  all.some((node) => node.getAttribute(name) === word || (!node.hasAttribute(name) && defaultOf(attribute) === word));

function attributeFaults(all, { tagName, attributes = [] }) {
  return attributes.flatMap((attribute) => {
    const { name, type } = attribute;
    const write = (markup) => `Write an example with <${tagName} ${markup}>.`;
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
const ownerOf = (node, prefix) => {
  let at = node.parentElement;
  while (at && !at.localName.startsWith(prefix)) at = at.parentElement;
  return at?.localName;
};

function slotFaults(document, { tagName, slots = [] }, prefix) {
  const used = new Set(
    [...document.querySelectorAll('[slot]')]
      .filter((node) => ownerOf(node, prefix) === tagName)
      .map((node) => node.getAttribute('slot')),
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

export function exampleFaults({ examples, library }, declarations) {
  const { document } = new JSDOM(examples.map(({ html }) => html).join('\n')).window;
  return declarations.flatMap((declaration) => {
    const all = [...document.querySelectorAll(declaration.tagName)];
    if (!all.length) return [fault(`<${declaration.tagName}>`, 'no example shows it', 'Write one in examples/.')];
    return [...attributeFaults(all, declaration), ...slotFaults(document, declaration, library.marks.prefix)];
  });
}
