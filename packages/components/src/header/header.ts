import { NaastElement } from '../core/naast-element.js';
import { foldOnEscape } from '../controllers/fold-on-escape.js';
import { ownAttribute, ownId } from '../core/owned-attributes.js';
import { warn } from '../core/warn.js';

/**
 * The top of every page: the mark, the name of the agency, the menu and the languages. On a wide screen the menu is
 * always open; on a small one it folds, by native `<details>`, so also without script.
 *
 * Inside: one link to the start page, and a `<details>` with a `<nav>` and, where there are several languages, a
 * `naast-language-nav`. It belongs in the page's `<header>`.
 *
 * @tagname naast-header
 * @slot - An `<a>` with the name in a `<strong>` and the department in a `<span>`; a `<details>` with the menu.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/disclosure/examples/disclosure-navigation/
 */
export class NaastHeader extends NaastElement {
  constructor() {
    super();
    this.addEventListener('keydown', this);
  }

  handleEvent(event: KeyboardEvent): void {
    foldOnEscape(event, this.querySelector(':scope > details'));
  }

  protected override updated(): void {
    if (__DEV__) check(this);
    // On a wide screen nothing says what the details is a group of; on a small one its button does.
    const details = this.querySelector(':scope > details');
    const summary = details?.querySelector('summary');
    if (details && summary && !summary.checkVisibility()) ownAttribute(details, 'aria-labelledby', ownId(summary));
  }
}

function check(header: Element): void {
  if (!header.querySelector(':scope > a[href] > strong')) {
    warn(
      header,
      'it does not say whose website this is.',
      'Write <a href="/"><strong>Stad aan Zee</strong> <span>Burgerzaken</span></a> first inside it.',
    );
  }
  if (header.querySelector(':scope > nav')) {
    warn(
      header,
      'its <nav> cannot fold.',
      'Write <details><summary>Menu</summary> <nav aria-label="Hoofdmenu">…</nav></details>.',
    );
  }
  if (header.querySelector(':scope > details:not(:has(> summary))')) {
    warn(header, 'its <details> has no name.', 'Write <summary>Menu</summary> first inside it.');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'naast-header': NaastHeader;
  }
}
