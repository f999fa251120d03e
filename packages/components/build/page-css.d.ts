/** What is on a page. */
export interface Page {
  /** The elements, without `naast-`: `['header', 'button']`. */
  elements: string[];
  /**
   * Which content of the page's own has a style: `text` is headings, paragraphs, lists and links; `all`, the default, also
   * cards, tables, definitions, quotes, figures, pictures and code.
   */
  content?: 'all' | 'text';
  /** The page's own CSS: it comes last, and the tokens that it uses stay. */
  css?: string;
  /** The folder in which `icons` and `fonts` lie, as an address that ends in `/`. Default: `./`. */
  assets?: string;
}

/**
 * The style sheet of one page, or of pages with the same elements on them: what `naast.css` says about these elements, and the
 * tokens that are used. Runs in Node, when you build your site.
 */
export declare function pageCss(page: Page): Promise<string>;
