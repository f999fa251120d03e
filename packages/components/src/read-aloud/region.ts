import { languageOf } from '../core/language.js';
import { alternative, nameWithoutText } from './alternatives.js';
import { columnHeaders } from './table.js';

/** A stretch of the words of a block, and where on the page it stands. */
export interface Run {
  /** Its place in the text of the block. */
  readonly at: number;
  readonly length: number;
  /** The text node it comes from; an element for words that are not on the page as text, such as those of an image. */
  readonly node: Node;
  /** Its place in the text node, and how many characters it takes there: white space shrinks, abbreviations grow. */
  readonly offset: number;
  readonly raw: number;
  readonly lang: string;
}

/** Words that belong together: a paragraph, a heading, a list item, a cell. */
export interface Block {
  readonly text: string;
  readonly runs: readonly Run[];
}

/** What is never read: what a browser does not show as text, what a page hides, what is struck out, and readers. */
const SILENT =
  'script, style, template, noscript, iframe, object, embed, video, audio, datalist, s, del, naast-read-aloud, [inert], ' +
  '[aria-hidden="true"], [data-naast="announcer"], [data-naast-read-aloud="skip"]';
/** These stand apart even where a page lays them out in a line. */
const APART = 'p, li, dt, dd, h1, h2, h3, h4, h5, h6, label, legend, button, summary, td, th, br, hr';

/** Something that can be said: signs alone ("→", "·") are not. */
export const SPEAKABLE = /[\p{L}\p{N}]/u;

/** The children as they are seen: through shadow roots and slots, and only the summary of what is folded. */
function childrenOf(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length) return assigned;
  }
  if (element.localName === 'details' && !(element as HTMLDetailsElement).open)
    return element.querySelectorAll(':scope > summary:first-of-type');
  return element.childNodes;
}

/** The number that a browser draws before an item of a numbered list. */
function ordinal(item: Element, style: CSSStyleDeclaration): string {
  const list = item.parentElement as HTMLOListElement | null;
  const numbered = style.display === 'list-item' && style.listStyleType === 'decimal';
  if (!numbered || list?.localName !== 'ol' || list.reversed) return '';
  let number = list.start - 1;
  for (const other of list.children) {
    if (other.localName !== 'li') continue;
    number = other.hasAttribute('value') ? (other as HTMLLIElement).value : number + 1;
    if (other === item) break;
  }
  return `${number}. `;
}

class RegionReader {
  readonly blocks: Block[] = [];
  #text = '';
  #runs: Run[] = [];
  /** Words for the start of the next text: a number, the header of a column. They are not said when no text follows. */
  #lead = '';
  /** A box or image ends or begins here: it is seen apart, and what follows is another word. */
  #gap = false;
  /** How many words have been found. */
  #said = 0;
  readonly #tables = new Map<Element, Map<Element, string | null>>();

  visit(node: Node, visible: boolean): void {
    if (node.nodeType === Node.ELEMENT_NODE) this.#visitElement(node as Element);
    else if (node.nodeType === Node.TEXT_NODE && visible) this.#addText(node as Text);
  }

  #visitElement(element: Element): void {
    if (element.matches(SILENT)) return;
    const style = getComputedStyle(element);
    const header = this.#headerOf(element);
    if (style.display === 'none' || header === null) return;
    const apart = !/^(inline|contents|ruby)/.test(style.display) || element.matches(APART);
    if (apart) this.end();
    const box = !apart && style.display !== 'inline' && style.display !== 'contents';
    this.#gap ||= box;
    const lead = header ? header.replace(/(?<=[\p{L}\p{N}])$/u, ':') + ' ' : ordinal(element, style);
    if (lead) this.#lead = lead;
    this.#readContent(element, style);
    if (apart) this.end();
    this.#gap ||= box;
    if (lead) this.#lead = '';
  }

  #readContent(element: Element, style: CSSStyleDeclaration): void {
    const visible = style.visibility === 'visible';
    const instead = alternative(element);
    if (instead !== null) {
      if (instead && visible) this.#addWords(instead, element);
      return;
    }
    // A browser keeps what `hidden=until-found` hides, and does not draw it.
    if (style.getPropertyValue('content-visibility') === 'hidden') return;
    const before = this.#said;
    for (const child of childrenOf(element)) this.visit(child, visible);
    if (visible && this.#said === before) this.#addWords(nameWithoutText(element), element);
  }

  /** Undefined for what is no cell; null for a column header, which is said with its cells. */
  #headerOf(element: Element): string | null | undefined {
    const table = /^t[dh]$/.test(element.localName) && element.closest('table');
    if (!table) return undefined;
    let headers = this.#tables.get(table);
    if (!headers) this.#tables.set(table, (headers = columnHeaders(table)));
    return headers.get(element);
  }

  #addText(node: Text): void {
    const lang = languageOf(node);
    for (const { 0: words, index } of node.data.matchAll(/\s+|\S+/g))
      this.#add(/\s/.test(words) ? ' ' : words, node, index, words.length, lang);
  }

  /** Words that stand in no text node. Those of an abbreviation are shown on its letters. */
  #addWords(words: string, element: Element): void {
    const only = element.childNodes.length === 1 && element.firstChild;
    if (!words) return;
    if (element.localName === 'abbr' && only && only.nodeType === Node.TEXT_NODE)
      this.#add(words, only, 0, (only as Text).length);
    else {
      this.#gap = true;
      this.#add(words, element);
      this.#gap = true;
    }
  }

  #add(words: string, node: Node, offset = 0, raw = 0, lang = languageOf(node)): void {
    if (words === ' ' && (!this.#text || this.#text.endsWith(' '))) return;
    const lead = this.#lead;
    const gap = this.#gap && /^[\p{L}\p{N}]/u.test(words) && /[^\s([“‘«]$/u.test(this.#text);
    this.#lead = '';
    this.#gap = false;
    if (lead || gap) this.#add(lead || ' ', node, 0, 0, lang);
    this.#runs.push({ at: this.#text.length, length: words.length, node, offset, raw, lang });
    this.#text += words;
    if (words !== ' ') this.#said++;
  }

  /** What comes now is another block. */
  end(): void {
    if (SPEAKABLE.test(this.#text)) this.blocks.push({ text: this.#text, runs: this.#runs });
    this.#text = '';
    this.#runs = [];
  }
}

/**
 * Reads a part of the page as a person sees it.
 *
 * @param region An element.
 * @returns its blocks of words, in order.
 */
export function readRegion(region: Element): Block[] {
  const reader = new RegionReader();
  reader.visit(region, true);
  reader.end();
  return reader.blocks;
}

/**
 * @param from The element that asks; it may stand in a shadow root, and what it names outside.
 * @param id The id of the region; '' for the `main` around the element, or that of the page.
 * @returns the region, or null when it is not on the page.
 */
export function findRegion(from: Element, id: string): Element | null {
  if (!id) return from.closest('main') ?? document.querySelector('main');
  for (let root = from.getRootNode(); ; root = (root as ShadowRoot).host.getRootNode()) {
    const found = (root as Document).getElementById?.(id);
    if (found || !(root as ShadowRoot).host) return found ?? null;
  }
}
