// Marks: what is painted and is no text. Pseudo-elements can be found by the browser's own snapshot only.
import type { CDPSession, Protocol } from 'puppeteer-core';
import type { Part } from './parts.ts';

type Nodes = Protocol.DOMSnapshot.NodeTreeSnapshot;
type Layout = Protocol.DOMSnapshot.LayoutTreeSnapshot;

/** A snapshot names each text by its place in one list: what stands there, or nothing. */
type TextAt = (place: number | undefined) => string;

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
] as const;

const BORDERS = STYLES.filter((name) => name.startsWith('border'));

/** Whether something is painted that is no text: an icon, a fill, a line, a drawing. */
function paints(style: Record<(typeof STYLES)[number], string>, tag: string): boolean {
  if (style.visibility !== 'visible' || style.opacity === '0') return false;
  if (tag === 'svg' || tag === 'IMG' || style['mask-image'] !== 'none' || style['background-image'] !== 'none')
    return true;
  return (
    !/^rgba\(.*, 0\)$|^transparent$/.test(style['background-color']) ||
    BORDERS.some((name) => !/none|hidden/.test(style[name]))
  );
}

/** Nodes that hold text, or hold what does. */
function withText({ parentIndex = [] }: Nodes, { nodeIndex, text }: Layout, textAt: TextAt): Set<number> {
  const found = new Set<number>();
  nodeIndex.forEach((node, index) => {
    if (!textAt(text[index]).trim()) return;
    for (let one = node; one >= 0; one = parentIndex[one] ?? -1) found.add(one);
  });
  return found;
}

/** Nodes inside the fixture. */
function inFixture({ parentIndex = [], attributes = [] }: Nodes, textAt: TextAt): Set<number> {
  const isFixture = (node: number) => {
    const list = attributes[node] ?? [];
    return textAt(list.find((_, index) => index % 2 && textAt(list[index - 1]) === 'id')) === 'fixture';
  };
  const found = new Set<number>();
  // Parents come before their children.
  parentIndex.forEach((parent, node) => {
    if (parent >= 0 && (found.has(parent) || isFixture(parent))) found.add(node);
  });
  return found;
}

/** What a mark is called, and what it is known by: a pseudo-element may be made anew, its node stays. */
function names({ nodeName = [], parentIndex = [], backendNodeId = [] }: Nodes, node: number, textAt: TextAt) {
  const tag = textAt(nodeName[node]);
  if (!tag.startsWith('::')) return { id: String(backendNodeId[node]), name: `<${tag.toLowerCase()}>` };
  const parent = parentIndex[node] ?? -1;
  return { id: `${backendNodeId[parent]}${tag}`, name: `<${textAt(nodeName[parent]).toLowerCase()}>${tag}` };
}

/** What a node looks like, property by property. */
const styleOf = (styles: number[], textAt: TextAt) =>
  Object.fromEntries(STYLES.map((name, place) => [name, textAt(styles[place])])) as Parameters<typeof paints>[0];

/** Every mark that takes room in the fixture, by its node. */
export async function marks(session: CDPSession): Promise<Map<string, Part>> {
  const snapshot = await session.send('DOMSnapshot.captureSnapshot', { computedStyles: [...STYLES] });
  const [page] = snapshot.documents;
  if (!page) throw new Error('The browser took a snapshot of nothing.');
  const { nodes, layout } = page;
  const textAt: TextAt = (place = -1) => snapshot.strings[place] ?? '';
  const [inside, text] = [inFixture(nodes, textAt), withText(nodes, layout, textAt)];
  const found = layout.nodeIndex.flatMap((node, index): [string, Part][] => {
    const [x = 0, y = 0, width = 0, height = 0] = layout.bounds[index] ?? [];
    const styles = layout.styles[index] ?? [];
    // A text or a line break has no styles of its own.
    if (!inside.has(node) || text.has(node) || !styles.length || width < 2 || height < 2) return [];
    if (!paints(styleOf(styles, textAt), textAt(nodes.nodeName?.[node]))) return [];
    const { id, name } = names(nodes, node, textAt);
    return [[id, { name, box: { x, y, width, height } }]];
  });
  return new Map(found);
}
