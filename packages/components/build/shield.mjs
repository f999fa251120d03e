// Turns the CSS that components are written in into armour: page rules of whatever specificity cannot change what an
// element dresses, while a citizen's own text spacing still wins. See docs/decisions/0003.
import postcss from 'postcss';
import selectorParser from 'postcss-selector-parser';
import { reset } from './reset.mjs';

/** WCAG 1.4.12: these stay unlayered and normal, so that bookmarklets and user styles with !important win. */
const TEXT_SPACING = new Set(['line-height', 'letter-spacing', 'word-spacing']);
/** The order of sublayers; among !important declarations the layer named first wins. */
const LAYERS = '@layer naast{@layer part,reset,content;}';

/** The element name in the last part of a selector: 'p', another name, or '' when it names none. */
function subject(selector) {
  let name = '';
  selectorParser((root) => {
    const nodes = root.first.nodes;
    const start = nodes.findLastIndex((node) => node.type === 'combinator') + 1;
    name = nodes.slice(start).find((node) => node.type === 'tag')?.value ?? '';
  }).processSync(selector);
  return name;
}

/** The same selector, only where it means a paragraph (`p`) or only where it does not; null when it never does. */
function paragraphs(selector, wanted) {
  const name = subject(selector);
  if (name) return (name === 'p') === wanted ? selector : null;
  return `${selector}${wanted ? ':is(p)' : ':not(p)'}`;
}

function isTextSpacing(declaration, selector) {
  if (!declaration.prop.startsWith('margin') || /inline|start|left|right|top/.test(declaration.prop))
    return TEXT_SPACING.has(declaration.prop);
  const name = subject(selector);
  if (declaration.prop === 'margin-block-end' && name) return name === 'p';
  throw declaration.error(
    'A citizen may widen the space after paragraphs (WCAG 1.4.12): use margin-block-start, margin-inline or gap; ' +
      'margin-block-end only in a selector that ends in an element name.',
  );
}

/** Adds the weight of two ids to a selector without choosing anything else: `a > b::before` → `a > b:not(#\##\#)::before`. */
export function raise(selector) {
  return selectorParser((root) => {
    root.each((one) => {
      const weight = selectorParser().astSync(':not(#\\##\\#)').nodes[0].nodes[0];
      const element = one.nodes.findIndex((node) => node.type === 'pseudo' && node.value.startsWith('::'));
      if (element < 0) one.append(weight);
      else one.insertBefore(one.nodes[element], weight);
    });
  }).processSync(selector, { lossless: false });
}

/** Copies the at-rules (media, container, supports) that stand around a rule. */
function within(rule, inner) {
  let node = inner;
  for (let parent = rule.parent; parent?.type === 'atrule'; parent = parent.parent) {
    node = parent.clone({ nodes: [] }).append(node);
  }
  return node;
}

const important = (declaration) => declaration.clone({ important: true });

/** The rules of a component, split into armour and text spacing. */
function armour(root) {
  const part = [];
  const spacing = [];
  root.walkRules((rule) => {
    if (rule.parent.type === 'atrule' && /keyframes$/.test(rule.parent.name)) return;
    const declarations = rule.nodes.filter((node) => node.type === 'decl');
    for (const selector of rule.selectors) {
      const loose = declarations.filter((one) => isTextSpacing(one, selector));
      if (loose.length)
        spacing.push(within(rule, postcss.rule({ selector: raise(selector), nodes: loose.map((one) => one.clone()) })));
    }
    const firm = declarations.filter((one) => !isTextSpacing(one, rule.selector));
    if (firm.length) part.push(within(rule, postcss.rule({ selector: rule.selector, nodes: firm.map(important) })));
  });
  return { part, spacing };
}

/** What every authored node that a component dresses gets: a clean start, `hidden` that hides, the focus rings. */
function ownRules(own, drawn) {
  return {
    reset:
      `${[...own, ...drawn].join(',')}{${reset.map(([name, value]) => `${name}:${value}!important`).join(';')}}` +
      `${own
        .map((one) => paragraphs(one, false))
        .filter(Boolean)
        .join(',')}{margin-block-end:0!important}`,
    part:
      `${own.map((selector) => `${selector}[hidden]`).join(',')}{display:none!important}` +
      `${own.map((selector) => `${selector}:focus-visible:focus-visible:focus-visible`).join(',')}{` +
      'outline:var(--naast-focus-width) solid var(--naast-focus-ring)!important;outline-offset:var(--naast-focus-offset)!important;' +
      'box-shadow:0 0 0 var(--naast-focus-offset) var(--naast-focus-gap),' +
      '0 0 0 calc(var(--naast-focus-offset) + 2*var(--naast-focus-width)) var(--naast-focus-halo)!important}',
    spacing:
      `${own.map(raise).join(',')}{line-height:var(--naast-line-height-text);letter-spacing:normal;word-spacing:normal}` +
      own
        .map((one) => paragraphs(one, true))
        .filter(Boolean)
        .map((one) => `${raise(one)}{margin-block-end:0}`)
        .join(''),
  };
}

/**
 * @param {string} css The source of a component: page rules, `@own <selectors>;`, `@shadow { … }`.
 * @param {string} from The file it came from.
 * @returns {{ own: string[], drawn: string[], part: string, spacing: string, shadow: string, free: string }} `free` holds keyframes.
 */
export function read(css, from) {
  const root = postcss.parse(css, { from });
  const own = [];
  let shadow = '';
  const free = [];
  root.walkAtRules((rule) => {
    if (rule.name === 'own') own.push(...postcss.list.comma(rule.params));
    else if (rule.name === 'shadow')
      shadow += postcss.root({ nodes: rule.nodes.map((node) => node.clone()) }).toString();
    else if (/keyframes$/.test(rule.name) && rule.parent === root) free.push(rule.toString());
    else return;
    rule.remove();
  });
  if (/\ball\s*:/.test(css))
    throw root.error('"all:" is never used: it would also reset what the browser and the citizen chose.');
  // Only pseudo-elements that are drawn get the reset: two more styles for every node cost as much as the node.
  const drawn = [];
  root.walkRules((rule) =>
    drawn.push(...rule.selectors.filter((selector) => /::(before|after|marker)$/.test(selector))),
  );
  const { part, spacing } = armour(root);
  return {
    own,
    drawn: [...new Set(drawn)],
    part: part.join('\n'),
    spacing: spacing.join('\n'),
    shadow,
    free: free.join('\n'),
  };
}

/**
 * @param {ReturnType<typeof read>[]} sources The components, in order.
 * @param {string} [content] Styles for content that no element owns; they give way to every component.
 * @returns {string} One page style sheet.
 */
export function shield(sources, content = '') {
  const own = sources.flatMap((source) => source.own);
  const ours = own.length
    ? ownRules(
        own,
        sources.flatMap((source) => source.drawn),
      )
    : { reset: '', part: '', spacing: '' };
  const base = content ? armour(postcss.parse(content)) : { part: [], spacing: [] };
  return [
    LAYERS,
    `@layer naast{@layer content{${base.part.join('\n')}}@layer reset{${ours.reset}}` +
      `@layer part{${sources.map((source) => source.part).join('\n')}${ours.part}}}`,
    base.spacing.map(String).join('\n'),
    ours.spacing,
    ...sources.flatMap((source) => [source.spacing, source.free]),
  ].join('\n');
}
