import { css } from 'lit';
import type { Block, Run } from './region.js';

/**
 * One definition for the page and for every shadow root that is read: a rule of the page does not reach into those. It is
 * there only while something is read. The scroll padding keeps what gets focus from under the bar of the reader.
 */
const styles = css`
  ::highlight(naast-sentence) {
    background-color: var(--naast-highlight-sentence);
    color: var(--naast-highlight-text);
  }
  ::highlight(naast-word) {
    background-color: var(--naast-highlight-word);
    color: var(--naast-highlight-text);
  }
  :where(:root) {
    scroll-padding-block-start: 9rem;
  }
  @media (forced-colors: active) {
    ::highlight(naast-sentence) {
      background-color: Mark;
      color: MarkText;
    }
    ::highlight(naast-word) {
      background-color: Highlight;
      color: HighlightText;
      text-decoration: underline;
    }
  }
`;

/** What a mark can be put on. */
export type MarkName = 'naast-sentence' | 'naast-word';

const dressed = new Set<Document | ShadowRoot>();

function dress(node: Node): void {
  const root = node.getRootNode() as Document | ShadowRoot;
  const sheet = styles.styleSheet;
  if (!sheet || dressed.has(root) || !root.adoptedStyleSheets) return;
  dressed.add(root);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** The place of a character in the text node; what shrank or grew counts as a whole. */
function inNode(run: Run, at: number, end: boolean): number {
  if (run.raw !== run.length) return run.offset + (end ? run.raw : 0);
  return run.offset + Math.min(Math.max(at - run.at, 0), run.length);
}

/**
 * Where a stretch of a block stands on the page: a range for each text node, because one range cannot cross into a shadow
 * root, and would also cover what is skipped.
 *
 * @param block A block of words.
 * @param from Where the stretch begins.
 * @param to Where it ends.
 * @returns its ranges; none for words that are not on the page as text or are there no longer.
 */
export function rangesOf(block: Block, from: number, to: number): Range[] {
  const ranges = new Map<Node, Range>();
  for (const run of block.runs) {
    if (run.at >= to || run.at + run.length <= from || !run.raw || !run.node.isConnected) continue;
    const length = (run.node as Text).length;
    const range = ranges.get(run.node) ?? document.createRange();
    // The page may have changed the text since it was read.
    if (!ranges.has(run.node)) range.setStart(run.node, Math.min(inNode(run, from, false), length));
    range.setEnd(run.node, Math.min(inNode(run, to, true), length));
    ranges.set(run.node, range);
  }
  return [...ranges.values()];
}

/**
 * Marks words on the page, and takes the mark from what had it. The names are global, as there is one reader at a time.
 *
 * @param name Which mark.
 * @param ranges What to mark.
 */
export function mark(name: MarkName, ranges: readonly Range[]): void {
  // Firefox has had highlights since version 140; before that a person hears the words and does not see them marked.
  if (!globalThis.CSS?.highlights) return;
  if (!ranges.length) {
    CSS.highlights.delete(name);
    return;
  }
  for (const { startContainer } of ranges) dress(startContainer);
  const highlight = new Highlight(...ranges);
  highlight.priority = name === 'naast-word' ? 1 : 0;
  CSS.highlights.set(name, highlight);
}

/** Takes away every mark and everything that was added for it. */
export function unmark(): void {
  mark('naast-word', []);
  mark('naast-sentence', []);
  for (const root of dressed)
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== styles.styleSheet);
  dressed.clear();
}
