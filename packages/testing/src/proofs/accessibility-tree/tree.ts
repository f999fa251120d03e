// The accessibility tree as Chromium computes it, in lines that a person can read: role, name, states.
import type { CDPSession, Protocol } from 'puppeteer-core';

type AXNode = Protocol.Accessibility.AXNode;

/** What Chromium calls differently from ARIA, or what says more in another word. */
const ROLES: Record<string, string> = {
  StaticText: 'text',
  LabelText: 'label',
  DisclosureTriangle: 'summary',
  DescriptionList: 'description list',
  DescriptionListTerm: 'term',
  DescriptionListDetail: 'definition',
  Date: 'date box',
  DateTime: 'date and time box',
  InputTime: 'time box',
  ColorWell: 'colour box',
  MenuListPopup: 'list of options',
  Iframe: 'frame',
};
/** They say nothing of their own: what is in them stands where they stand. */
const SILENT = [
  'generic',
  'none',
  'strong',
  'emphasis',
  'time',
  'InlineTextBox',
  'ListMarker',
  'LineBreak',
  'MenuListPopup',
];
/** States in the order in which they are said; `false` is said only where it means "not now". */
const STATES = [
  'level',
  'checked',
  'pressed',
  'selected',
  'expanded',
  'disabled',
  'required',
  'invalid',
  'readonly',
  'busy',
];
const MORE = [
  'multiselectable',
  'hasPopup',
  'modal',
  'live',
  'orientation',
  'valuetext',
  'roledescription',
  'keyshortcuts',
];
const TWO_WAY = ['checked', 'pressed', 'expanded'];
const OFF: unknown[] = [undefined, '', 'false', false, 'off'];
const ON: unknown[] = [true, 'true'];
/** What is in a control of the browser's own, such as its date picker, is the browser's, and in the browser's language. */
const CLOSED = ['INPUT', 'TEXTAREA', 'VIDEO', 'AUDIO'];

const tidy = (text = ''): string => text.replace(/\s+/g, ' ').trim();
const bare = (text = ''): string => text.replace(/\s+/g, '');

/** What the accessibility tree does not tell of a node: the language, what is current, whether it is the frame around it all. */
interface Told {
  lang: string | undefined;
  attributes: Record<string, string>;
  nodeName: string;
}

type Dom = Map<Protocol.DOM.BackendNodeId, Told>;

function readDom(root: Protocol.DOM.Node): Dom {
  const found: Dom = new Map();
  const visit = (node: Protocol.DOM.Node, lang?: string): void => {
    // Names and values by turns.
    const list = node.attributes ?? [];
    const attributes: Told['attributes'] = Object.fromEntries(
      Array.from({ length: list.length / 2 }, (_, at) => list.slice(at * 2, at * 2 + 2)),
    );
    const own = node.nodeName === 'HTML' ? undefined : (attributes.lang ?? lang);
    found.set(node.backendNodeId, { lang: own, attributes, nodeName: node.nodeName });
    for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) visit(child, own);
  };
  visit(root);
  return found;
}

function statesOf({ role, properties = [], value }: AXNode, attributes: Told['attributes'] = {}): string {
  const all = new Map<string, unknown>(properties.map((one) => [one.name, one.value.value]));
  // How deep a list is nested is seen from the lines.
  if (role?.value === 'listitem') all.delete('level');
  const said = [...STATES, ...MORE].flatMap((name) => {
    const state = all.get(name);
    if (OFF.includes(state))
      return state !== undefined && state !== '' && TWO_WAY.includes(name) ? [`not ${name}`] : [];
    return [ON.includes(state) ? name : `${name} ${state}`];
  });
  const { 'aria-current': current } = attributes;
  if (current && current !== 'false') said.push(current === 'true' ? 'current' : `current ${current}`);
  if (value?.value !== undefined && value.value !== '') said.push(`value “${tidy(String(value.value))}”`);
  return said.map((state) => ` [${state}]`).join('');
}

/** A node that is heard. */
interface Heard {
  role: string;
  name: string;
  /** The name as it is written. */
  raw: string;
  description: string;
  states: string;
  lang: string | undefined;
  children: Heard[];
}

const isOnlyText = (children: Heard[]): boolean =>
  children.every(({ role, children: none }) => role === 'text' && !none.length);

/** What Chromium says, without what nobody hears: silent nodes give way to what is in them. */
function simplify(id: string, nodes: Map<string, AXNode>, dom: Dom): Heard[] {
  const node = nodes.get(id);
  if (!node) throw new Error(`Chromium does not tell of node ${id}.`);
  const at = dom.get(node.backendDOMNodeId ?? -1);
  const children = CLOSED.includes(at?.nodeName ?? '')
    ? []
    : (node.childIds ?? []).flatMap((child) => simplify(child, nodes, dom));
  const role = String(node.role?.value);
  const name = tidy(node.name?.value);
  const frame = role === 'RootWebArea' || at?.attributes.id === 'fixture';
  if (node.ignored || frame || (SILENT.includes(role) && !name)) return children;
  if (SILENT.includes(role) || (role === 'StaticText' && !name)) return role === 'StaticText' ? [] : children;
  const description = tidy(node.description?.value);
  const [raw, states] = [node.name?.value ?? '', statesOf(node, at?.attributes)];
  return [{ role: ROLES[role] ?? role, name, raw, description, states, lang: at?.lang, children }];
}

/** Neighbouring pieces of text are heard as one; a comma belongs to the word before it, though it may stand in another node. */
const textOf = (children: Heard[]): string =>
  tidy(children.map(({ raw }, at) => (at && /^[.,:;!?)]/.test(raw) ? raw : ` ${raw}`)).join(''));

function linesOf(node: Heard, depth: number, around: string | undefined): string[] {
  const { role, name, description, states, lang, children } = node;
  const sameLang = children.every((child) => child.lang === lang);
  const plain = children.length > 0 && isOnlyText(children) && sameLang;
  const repeats = plain && bare(textOf(children)) === bare(name);
  const folded = repeats || (plain && !name);
  const words = name || (folded ? textOf(children) : '');
  const told = [
    `${'  '.repeat(depth)}${role}`,
    words && ` “${words}”`,
    states,
    description && ` (described: “${description}”)`,
    lang !== around && ` {${lang ?? 'language of the page'}}`,
  ];
  const line = told.filter(Boolean).join('');
  return [line, ...(folded ? [] : children.flatMap((child) => linesOf(child, depth + 1, lang)))];
}

/** One line for each node that is heard. */
export async function readTree(session: CDPSession): Promise<string[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const top = nodes.find(({ parentId }) => parentId === undefined);
  if (!top) throw new Error('Chromium tells of no page.');
  return simplify(top.nodeId, byId, readDom(root)).flatMap((node) => linesOf(node, 0, undefined));
}
