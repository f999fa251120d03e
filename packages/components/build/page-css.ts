// Puts page style sheets together from parts that the build has made. It is published as `@naast/components/page-css`, so it
// needs nothing but Node. The shield is explained in docs/decisions/0003, this module in docs/decisions/0009.
import { readFile } from 'node:fs/promises';

/** The order of sublayers; among !important declarations the layer named first wins. */
const LAYERS = '@layer naast{@layer part,reset,content;}';
/**
 * The weight of ids, on an element that has none of them: text spacing is not in a layer, so weight decides. Content gives way
 * to what every node of an element gets, and that to what its component says.
 *
 * @internal
 */
export const WEIGHT = { content: ':not(#\\##\\#)', node: ':not(#\\##\\#)', component: ':not(#\\##\\##\\#)' };

/** What is on a page. */
export interface Page {
  /** The elements, without `naast-`: `['header', 'button']`. */
  elements: string[];
  /**
   * Which content of the page's own has a style: `text` is headings, paragraphs, lists and links; `all`, the default, also
   * cards, tables, definitions, quotes, figures, pictures and code.
   */
  content?: 'all' | 'text' | undefined;
  /** The page's own CSS: it comes last, and the tokens that it uses stay. */
  css?: string | undefined;
  /** The folder in which `icons` and `fonts` lie, as an address that ends in `/`. Default: `./`. */
  assets?: string | undefined;
}

/** The style of content that no element owns. @internal */
export interface Content {
  /** Its rules, armoured. */
  part: string;
  /** Its text spacing. */
  spacing: string;
}

/** What the build has made of one component's CSS. @internal */
export interface Part extends Content {
  /** The selectors of the authored nodes that it dresses. */
  own: string[];
  /** Those of them that may choose something else than a paragraph. */
  blocks: string[];
  /** Those of them that may choose a paragraph. */
  paragraphs: string[];
  /** The pseudo-elements that it draws. */
  drawn: string[];
  /** Its keyframes. */
  free: string;
  /** The tokens that its shadow root uses. */
  uses?: string[];
}

/** page-css.json: all that page style sheets are put together from. @internal */
export interface Parts {
  fonts: string;
  tokens: string;
  reset: string;
  base: { text: Content; rich: Content };
  parts: Record<string, Part>;
}

/** What every authored node that a component dresses gets: a clean start, `hidden` that hides, the focus rings. */
function ownRules(parts: Part[], reset: string, one: boolean): Content & { reset: string } {
  const all = (key: 'own' | 'blocks' | 'paragraphs' | 'drawn'): string[] => parts.flatMap((part) => part[key]);
  const own = all('own');
  if (!own.length) return { reset: '', part: '', spacing: '' };
  // One selector for all is a third shorter and takes longer to match: right for a page with a few elements on it.
  const raised = (nodes: string[]): string =>
    one ? `:is(${nodes})${WEIGHT.node}` : nodes.map((node) => node + WEIGHT.node).join();
  // The same nodes, written once more as they are above, compress to nothing.
  const blocks = one ? `:is(${own}):not(p)` : all('blocks').join();
  const paragraphs = all('paragraphs');
  return {
    reset: `${[...own, ...all('drawn')]}{${reset}}${blocks}{margin-block-end:0!important}`,
    part:
      `:is(${own})[hidden]{display:none!important}` +
      `:is(${own}):focus-visible:focus-visible:focus-visible{` +
      'outline:var(--naast-focus-width) solid var(--naast-focus-ring)!important;outline-offset:var(--naast-focus-offset)!important;' +
      'box-shadow:0 0 0 var(--naast-focus-offset) var(--naast-focus-gap),' +
      '0 0 0 calc(var(--naast-focus-offset) + 2 * var(--naast-focus-width)) var(--naast-focus-halo)!important}',
    spacing:
      `${raised(own)}{line-height:var(--naast-line-height-text);letter-spacing:normal;word-spacing:normal}` +
      (paragraphs.length ? `${raised(paragraphs)}{margin-block-end:0}` : ''),
  };
}

/**
 * @param parts The components, in order.
 * @param content Styles for content that no element owns; they give way to every component.
 * @param reset The declarations that every node starts from.
 * @param one Whether the sheet is for one page.
 * @returns one page style sheet, without tokens and fonts.
 * @internal
 */
export function compose(parts: Part[], content: Content[], reset: string, one = false): string {
  const ours = ownRules(parts, reset, one);
  const all = (key: 'part'): string => parts.map((part) => part[key]).join('');
  return (
    LAYERS +
    `@layer naast{@layer content{${content.map(({ part }) => part).join('')}}@layer reset{${ours.reset}}` +
    // These three name the same nodes: beside each other they compress well.
    `@layer part{${ours.part}}}${ours.spacing}@layer naast{@layer part{${all('part')}}}` +
    content.map(({ spacing }) => spacing).join('') +
    parts.map(({ spacing, free }) => spacing + free).join('')
  );
}

/** A token and its value, and where one is used. */
const TOKEN = /(--naast-[\w-]+):([^;}]*);?/g;
/** A rule in which nothing is left. */
const EMPTY = /[^{}]+\{\}/g;
const NAME = /var\(\s*(--naast-[\w-]+)/g;

const uses = (css: string): string[] => Array.from(css.matchAll(NAME), ([, name = '']) => name);

/** The token sheet without the tokens that nothing uses. */
function prune(tokens: string, wanted: string[]): string {
  const values = [...tokens.matchAll(TOKEN)];
  const used = new Set([...wanted, ...uses(tokens.replace(TOKEN, ''))]);
  // Some tokens are made of others. A set grows while it is walked.
  for (const token of used)
    for (const [, name, value = ''] of values) if (name === token) for (const other of uses(value)) used.add(other);
  const kept = tokens
    .replace(TOKEN, (declaration, name: string) => (used.has(name) ? declaration : ''))
    .replaceAll(';}', '}');
  // Once for rules without a token, once for the media queries around them.
  return kept.replace(EMPTY, '').replace(EMPTY, '');
}

/**
 * The style sheet of one page, or of pages with the same elements on them: what `naast.css` says about these elements, and
 * the tokens that are used. It asks for icons and fonts in the folders `icons` and `fonts`, which lie beside `naast.css`.
 * Runs in Node, when you build your site.
 */
export async function pageCss({ elements, content = 'all', css = '', assets = './' }: Page): Promise<string> {
  const { fonts, tokens, reset, base, parts } = JSON.parse(
    await readFile(new URL('./page-css.json', import.meta.url), 'utf8'),
  ) as Parts;
  for (const name of elements) {
    if (!Object.hasOwn(parts, name))
      throw new Error(`There is no element "${name}". Write some of: ${Object.keys(parts).join(', ')}.`);
  }
  if (content !== 'all' && content !== 'text')
    throw new Error(`content: "${content}" is unknown. Write "text" or "all".`);
  const chosen = Object.entries(parts).flatMap(([name, part]) => (elements.includes(name) ? [part] : []));
  const text = compose(chosen, content === 'text' ? [base.text] : [base.text, base.rich], reset, true);
  const used = [...uses(text + css), ...chosen.flatMap((part) => part.uses ?? [])];
  const sheet = fonts + prune(tokens, used) + text;
  return sheet.replaceAll('url(./', `url(${assets}`) + css;
}
