import { NaastElement } from '../core/naast-element.js';
import { warn } from '../core/warn.js';

/**
 * The foot of every page: the mark, whose website this is, and the statements that every website of government has.
 *
 * Inside: a `<p>` that says whose website this is, a `<nav>` with the statements, and what else the agency wants to say
 * in a `<p>`. It belongs in the page's `<footer>`.
 *
 * @tagname naast-footer
 * @slot - A `<p>`, a `<nav>` with a list of links, more `<p>`.
 */
export class NaastFooter extends NaastElement {
  protected override updated(): void {
    if (__DEV__) check(this);
  }
}

function check(footer: Element): void {
  if (!footer.querySelector(':scope > p')) {
    warn(
      footer,
      'it does not say whose website this is.',
      'Write <p><strong>Stad aan Zee</strong> …</p> first inside it.',
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'naast-footer': NaastFooter;
  }
}
