// The nodes of a fixture as plain data, so that they can be compared, and put in again without a parser, which the policy of the
// page refuses to script.

/**
 * @typedef {object} Tree A node.
 * @property {string} [tag] Of an element.
 * @property {Record<string, string>} [attributes]
 * @property {Tree[]} [children]
 * @property {string} [text] Of a text; adjacent ones are one.
 */

/** Runs in the page. What script has marked as its own is left out: whole nodes, attributes, and words within attributes. */
export const readTree = () => {
  const memoryOf = (node) =>
    node[Object.getOwnPropertySymbols(node).find(({ description }) => description === 'naast')] ?? {};
  const authored = (node, { name, value }) => {
    const { [name]: whole, [` ${name}`]: listed } = memoryOf(node);
    if (whole === value) return [];
    const words = listed?.split(' ').filter(Boolean) ?? [];
    // An id that script made is known by its form; nothing is remembered of it (core/owned-attributes.ts).
    const left = value.split(/\s+/).filter((word) => !words.includes(word) && !/^naast-\d+$/.test(word));
    if (left.length === value.split(/\s+/).length) return [[name, value]];
    return left.length ? [[name, left.join(' ')]] : [];
  };
  const children = (node) => {
    const list = [];
    for (const child of node.childNodes) {
      if (child.nodeType === Node.COMMENT_NODE || child.dataset?.naast !== undefined) continue;
      const isText = child.nodeType === Node.TEXT_NODE;
      if (isText && list.at(-1)?.text !== undefined) list.at(-1).text += child.data;
      else list.push(isText ? { text: child.data } : element(child));
    }
    return list;
  };
  const element = (node) => ({
    tag: node.localName,
    attributes: Object.fromEntries([...node.attributes].flatMap((attribute) => authored(node, attribute))),
    children: children(node),
  });
  return children(document.getElementById('fixture'));
};

/** Runs in the page. Keeps the nodes in a template, from which `naastFixture()` copies them as a parser would make them. */
export const keepTree = (tree) => {
  const { content } = document.createElement('template');
  const build = ({ tag, attributes, children, text }) => {
    if (text !== undefined) return content.ownerDocument.createTextNode(text);
    const node = content.ownerDocument.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
    node.append(...children.map(build));
    return node;
  };
  content.append(...tree.map(build));
  globalThis.naastFixture = () => document.importNode(content, true);
};

/**
 * @param {Tree[]} tree
 * @returns {string[]} One line a node, in the order of the page; the words of a text as they are.
 */
export const linesOf = (tree, path = '') =>
  tree.flatMap(({ tag, attributes, children, text }) => {
    if (text !== undefined) return text.trim() ? [`${path}"${text.trim().replace(/\s+/g, ' ')}"`] : [];
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
    return [`${path}<${tag}${written.sort().join('')}>`, ...linesOf(children, `${path}${tag} `)];
  });
