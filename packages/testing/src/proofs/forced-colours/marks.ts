// Marks: what is painted and is no text. Pseudo-elements can be found by the browser's own snapshot only.

const STYLES = [
  'mask-image',
  'background-color',
  'background-image',
  'border-top-style',
  'border-bottom-style',
  'border-left-style',
  'border-right-style',
  'visibility',
  'opacity',
  'content',
];

const BORDERS = STYLES.filter((name) => name.startsWith('border'));

/** Whether something is painted that is no text: an icon, a fill, a line, a drawing. */
function paints(style, tag) {
  if (style.visibility !== 'visible' || style.opacity === '0') return false;
  if (tag === 'svg' || tag === 'IMG' || style['mask-image'] !== 'none' || style['background-image'] !== 'none')
    return true;
  return (
    !/^rgba\(.*, 0\)$|^transparent$/.test(style['background-color']) ||
    BORDERS.some((name) => !/none|hidden/.test(style[name]))
  );
}

/** Nodes that hold text, or hold what does. */
function withText({ parentIndex }, { nodeIndex, text }, strings) {
  const found = new Set();
  nodeIndex.forEach((node, index) => {
    if (!(text[index] >= 0 && strings[text[index]].trim())) return;
    for (let one = node; one >= 0; one = parentIndex[one]) found.add(one);
  });
  return found;
}

/** Nodes inside the fixture. */
function inFixture({ parentIndex, attributes }, strings) {
  const isFixture = (node) =>
    strings[attributes[node].find((_, index, list) => index % 2 && strings[list[index - 1]] === 'id')] === 'fixture';
  const found = new Set();
  // Parents come before their children.
  parentIndex.forEach((parent, node) => {
    if (parent >= 0 && (found.has(parent) || isFixture(parent))) found.add(node);
  });
  return found;
}

/** What a mark is called, and what it is known by: a pseudo-element may be made anew, its node stays. */
function names({ nodeName, parentIndex, backendNodeId }, node, strings) {
  const tag = strings[nodeName[node]];
  if (!tag.startsWith('::')) return { id: String(backendNodeId[node]), name: `<${tag.toLowerCase()}>` };
  const parent = parentIndex[node];
  return { id: `${backendNodeId[parent]}${tag}`, name: `<${strings[nodeName[parent]].toLowerCase()}>${tag}` };
}

/**
 * @param {import('puppeteer-core').CDPSession} session
 * @returns {Promise<Map<string, { name: string, box: import('../../look/pixels.ts').Box }>>} Every mark that takes room in the fixture, by
 *   its node.
 */
export async function marks(session) {
  const { documents, strings } = await session.send('DOMSnapshot.captureSnapshot', { computedStyles: STYLES });
  const [{ nodes, layout }] = documents;
  const [inside, text] = [inFixture(nodes, strings), withText(nodes, layout, strings)];
  const found = layout.nodeIndex.flatMap((node, index) => {
    const [x, y, width, height] = layout.bounds[index];
    // A text or a line break has no styles of its own.
    if (!inside.has(node) || text.has(node) || !layout.styles[index].length || width < 2 || height < 2) return [];
    const style = Object.fromEntries(STYLES.map((name, place) => [name, strings[layout.styles[index][place]]]));
    if (!paints(style, strings[nodes.nodeName[node]])) return [];
    const { id, name } = names(nodes, node, strings);
    return [[id, { name, box: { x, y, width, height } }]];
  });
  return new Map(found);
}
