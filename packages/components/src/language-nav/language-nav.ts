import { NaastElement } from '../core/naast-element.js';
import { languageOf } from '../core/language.js';
import { ownAttribute } from '../core/owned-attributes.js';
import { warn } from '../core/warn.js';

/**
 * Links to the same page in other languages. The current language is shown; where the author did not mark it, it is
 * found from the language around the element.
 *
 * Inside: a `<nav>` with a list of links that have `lang` and `hreflang`. Write the code first in the name of each link,
 * then the language in its own words: `aria-label="FR, Français"`.
 *
 * @tagname naast-language-nav
 * @slot - A `<nav>` with a `<ul>` of `<a lang hreflang>`.
 * @see https://www.w3.org/International/questions/qa-link-lang
 * @see https://www.w3.org/WAI/WCAG22/Understanding/label-in-name
 */
export class NaastLanguageNav extends NaastElement {
  static override content: MutationObserverInit = { childList: true, subtree: true, attributeFilter: ['hreflang'] };
  // It says nothing itself, but which link is current follows the nearest `lang`.
  static override speaks = true;

  protected override updated(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[hreflang]')];
    if (__DEV__) check(this, links);
    const page = languageOf(this).toLowerCase();
    const current =
      links.find((link) => link.hreflang.toLowerCase() === page) ??
      links.find((link) => base(link.hreflang) === base(page));
    for (const link of links) if (link !== current) ownAttribute(link, 'aria-current', null);
    const marked = links.some((link) => link !== current && link.matches('[aria-current]:not([aria-current=false])'));
    if (current) ownAttribute(current, 'aria-current', marked ? null : 'true');
  }
}

/** `nl` for `nl-BE`. */
function base(tag: string): string {
  return tag.toLowerCase().split('-')[0] as string;
}

function check(element: Element, links: Element[]): void {
  if (!links.length || links.length < element.querySelectorAll('a').length) {
    warn(
      element,
      'it has links that do not say their language, or none.',
      'Write <a href="?lang=fr" lang="fr" hreflang="fr" aria-label="FR, Français">FR</a>.',
    );
  }
  if (!element.querySelector('nav[aria-label], nav[aria-labelledby]')) {
    warn(element, 'it has no named <nav>.', 'Write <nav aria-label="Taal"><ul>…</ul></nav> inside it.');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'naast-language-nav': NaastLanguageNav;
  }
}
