// Turns the CSS that components are written in into armour: page rules of whatever specificity cannot change what an
// element dresses, while a citizen's own text spacing still wins. See docs/decisions/0003.
import postcss, { type AtRule, type ChildNode, type Declaration, type Root, type Rule } from 'postcss';
import selectorParser, { type Pseudo } from 'postcss-selector-parser';
import { WEIGHT, type Content, type Part } from './page-css.ts';

/** WCAG 1.4.12: these stay unlayered and normal, so that bookmarklets and user styles with !important win. */
const TEXT_SPACING = new Set(['line-height', 'letter-spacing', 'word-spacing']);
/** The element name in the last part of a selector: 'p', another name, or '' when it names none. */
function subject(selector: string): string {
  let name = '';
  selectorParser((root) => {
    const { nodes } = root.first;
    const start = nodes.findLastIndex((node) => node.type === 'combinator') + 1;
    name = nodes.slice(start).find((node) => node.type === 'tag')?.value ?? '';
  }).processSync(selector);
  return name;
}

/** The same selector, only where it means a paragraph (`p`) or only where it does not; null when it never does. */
function paragraphs(selector: string, wanted: boolean): string | null {
  const name = subject(selector);
  if (name) return (name === 'p') === wanted ? selector : null;
  return `${selector}${wanted ? ':is(p)' : ':not(p)'}`;
}

function isTextSpacing(declaration: Declaration, selector: string): boolean {
  if (!declaration.prop.startsWith('margin') || /inline|start|left|right|top/.test(declaration.prop))
    return TEXT_SPACING.has(declaration.prop);
  const name = subject(selector);
  if (declaration.prop === 'margin-block-end' && name) return name === 'p';
  throw declaration.error(
    'A citizen may widen the space after paragraphs (WCAG 1.4.12): use margin-block-start, margin-inline or gap; ' +
      'margin-block-end only in a selector that ends in an element name.',
  );
}

/** Adds weight to a selector without choosing anything else: `a > b::before` → `a > b:not(#\##\#)::before`. */
function raise(selector: string, weight: string): string {
  return selectorParser((root) => {
    root.each((one) => {
      const added = selectorParser().astSync(weight).first.first as Pseudo;
      const element = one.nodes.find((node) => node.type === 'pseudo' && node.value.startsWith('::'));
      if (element) one.insertBefore(element, added);
      else one.append(added);
    });
  }).processSync(selector, { lossless: false });
}

/** Copies the at-rules (media, container, supports) that stand around a rule. */
function within(rule: Rule, inner: Rule): ChildNode {
  let node: ChildNode = inner;
  for (let parent = rule.parent as AtRule | Root; parent.type === 'atrule'; parent = parent.parent as AtRule | Root) {
    node = parent.clone({ nodes: [] }).append(node);
  }
  return node;
}

const important = (declaration: Declaration): Declaration => declaration.clone({ important: true });

/** The rules of a component, split into armour and text spacing. */
function armour(root: Root, weight: string): { part: ChildNode[]; spacing: ChildNode[] } {
  const part: ChildNode[] = [];
  const spacing: ChildNode[] = [];
  root.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as AtRule).name)) return;
    const declarations = rule.nodes.filter((node) => node.type === 'decl');
    for (const selector of rule.selectors) {
      const loose = declarations.filter((one) => isTextSpacing(one, selector));
      if (loose.length)
        spacing.push(
          within(rule, postcss.rule({ selector: raise(selector, weight), nodes: loose.map((one) => one.clone()) })),
        );
    }
    // The page's own box is the agency's to change.
    if (rule.selector === ':root') {
      part.push(within(rule, rule.clone()));
      return;
    }
    const firm = declarations.filter((one) => !isTextSpacing(one, rule.selector));
    if (firm.length) part.push(within(rule, postcss.rule({ selector: rule.selector, nodes: firm.map(important) })));
  });
  return { part, spacing };
}

/** A selector without its conditions: `a[b]:not([c])::before` → `a::before`. */
const bare = (selector: string): string => selector.replace(/:not\(\[[^\]]*\]\)|\[[^\]]*\]/g, '');

/**
 * Only pseudo-elements that are drawn get the reset: two more styles for every node cost as much as the node. One that is drawn
 * always needs no second reset for each condition.
 */
function drawnIn(root: Root): string[] {
  const drawn = new Set<string>();
  root.walkRules(({ selectors }) => {
    for (const selector of selectors) if (/::(before|after|marker|placeholder)$/.test(selector)) drawn.add(selector);
  });
  return [...drawn].filter((one) => bare(one) === one || !drawn.has(bare(one)));
}

/** What the source of a component's CSS holds. */
export interface Source extends Part {
  /** The style sheet of its shadow root. */
  shadow: string;
}

/**
 * @param css The source of a component: page rules, `@own <selectors>;`, `@shadow { … }`.
 * @param from The file it came from.
 */
export function read(css: string, from: string): Source {
  const root = postcss.parse(css, { from });
  const own: string[] = [];
  let shadow = '';
  const free: string[] = [];
  root.walkAtRules((rule) => {
    if (rule.name === 'own') own.push(...postcss.list.comma(rule.params));
    else if (rule.name === 'shadow')
      shadow += postcss.root({ nodes: (rule.nodes ?? []).map((node) => node.clone()) }).toString();
    else if (/keyframes$/.test(rule.name) && rule.parent === root) free.push(rule.toString());
    else return;
    rule.remove();
  });
  if (/\ball\s*:/.test(css))
    throw root.error('"all:" is never used: it would also reset what the browser and the citizen chose.');
  const { part, spacing } = armour(root, WEIGHT.component);
  return {
    own,
    blocks: own.map((one) => paragraphs(one, false)).filter((one) => one !== null),
    paragraphs: own.map((one) => paragraphs(one, true)).filter((one) => one !== null),
    drawn: drawnIn(root),
    part: part.join('\n'),
    spacing: spacing.join('\n'),
    shadow,
    free: free.join('\n'),
  };
}

/**
 * @param css Styles for content that no element owns.
 * @param from The file it came from.
 * @returns the same, armoured: the page's own rules lose against it as well.
 */
export function readContent(css: string, from: string): Content {
  const { part, spacing } = armour(postcss.parse(css, { from }), WEIGHT.content);
  return { part: part.join('\n'), spacing: spacing.join('\n') };
}
