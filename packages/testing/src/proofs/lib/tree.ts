// The nodes of a fixture as plain data, so that they can be compared, and put in again without a parser, which the policy of the
// page refuses to script.

/** An element. */
export interface Branch {
  tag: string;
  attributes: Record<string, string>;
  children: Tree[];
}

/** A text; adjacent ones are one. */
export interface Words {
  text: string;
}

export type Tree = Branch | Words;

/** Runs in the page. What script has marked as its own is left out: whole nodes, attributes, and words within attributes. */
export const readTree = (): Tree[] => {
  const { memory, own, id } = window.library;
  const memoryOf = (node: Element): Record<string, string> =>
    Reflect.get(node, Object.getOwnPropertySymbols(node).find((one) => one.description === memory) ?? '') ?? {};
  // An id that script made is known by its form; nothing is remembered of it.
  const made = new RegExp(`^${id}$`);
  const authored = (node: Element, { name, value }: Attr): [string, string][] => {
    const { [name]: whole, [` ${name}`]: listed = '' } = memoryOf(node);
    if (whole === value) return [];
    const [words, all] = [listed.split(' ').filter(Boolean), value.split(/\s+/)];
    const left = all.filter((word) => !words.includes(word) && !made.test(word));
    if (left.length === all.length) return [[name, value]];
    return left.length ? [[name, left.join(' ')]] : [];
  };
  const children = (node: Element): Tree[] => {
    const list: Tree[] = [];
    for (const child of node.childNodes) {
      const last = list.at(-1);
      if (child instanceof Element && !child.hasAttribute(own)) {
        const attributes = Object.fromEntries([...child.attributes].flatMap((one) => authored(child, one)));
        list.push({ tag: child.localName, attributes, children: children(child) });
      } else if (child instanceof Text && last && 'text' in last) last.text += child.data;
      else if (child instanceof Text) list.push({ text: child.data });
    }
    return list;
  };
  const place = document.getElementById('fixture');
  if (place) return children(place);
  throw new Error('The page has no fixture.');
};

/** Runs in the page. Keeps the nodes in a template, from which `copyFixture()` copies them as a parser would make them. */
export const keepTree = (tree: Tree[]): void => {
  const { content } = document.createElement('template');
  const build = (one: Tree): Node => {
    if ('text' in one) return content.ownerDocument.createTextNode(one.text);
    const node = content.ownerDocument.createElement(one.tag);
    for (const [name, value] of Object.entries(one.attributes)) node.setAttribute(name, value);
    node.append(...one.children.map(build));
    return node;
  };
  content.append(...tree.map(build));
  window.copyFixture = () => document.importNode(content, true);
};

/** One line a node, in the order of the page; the words of a text as they are. */
export const linesOf = (tree: Tree[], path = ''): string[] =>
  tree.flatMap((one) => {
    if ('text' in one) return one.text.trim() ? [`${path}"${one.text.trim().replace(/\s+/g, ' ')}"`] : [];
    const { tag, attributes, children } = one;
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
    return [`${path}<${tag}${written.sort().join('')}>`, ...linesOf(children, `${path}${tag} `)];
  });
