import { NaastElement } from '../core/naast-element.js';
import { ownAttribute } from '../core/owned-attributes.js';
import { warn } from '../core/warn.js';

/**
 * Lets a person who uses the keyboard go past the head of the page. Out of sight until it has focus. With script, focus
 * really moves to the target, so that a screen reader starts to read there.
 *
 * Inside: a link, or some, to an id on the same page. It is the first thing in `<body>`.
 *
 * @tagname naast-skip-link
 * @slot - An `<a href="#…">`.
 * @see https://www.w3.org/WAI/WCAG22/Techniques/general/G1
 */
export class NaastSkipLink extends NaastElement {
  #target: HTMLElement | null = null;

  constructor() {
    super();
    this.addEventListener('click', this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#release();
  }

  handleEvent(event: Event): void {
    if (event.type === 'blur') {
      // A window that loses focus also fires blur; the target is still where the person will come back to.
      if (this.ownerDocument.activeElement !== this.#target) this.#release();
      return;
    }
    const link = (event.target as Element).closest('a');
    const target = link && targetOf(link);
    if (target && !event.defaultPrevented) this.#focus(target);
  }

  protected override updated(): void {
    if (__DEV__) check(this);
  }

  /** Moves focus; `tabindex` is lent only to a target that cannot have focus of itself, and only while it has it. */
  #focus(target: HTMLElement): void {
    target.focus();
    if (this.ownerDocument.activeElement === target) return;
    this.#release();
    this.#target = target;
    ownAttribute(target, 'tabindex', '-1');
    target.addEventListener('blur', this);
    target.focus();
  }

  #release(): void {
    const target = this.#target;
    this.#target = null;
    if (!target) return;
    target.removeEventListener('blur', this);
    ownAttribute(target, 'tabindex', null);
  }
}

function targetOf(link: Element): HTMLElement | null {
  return link.ownerDocument.getElementById(link.getAttribute('href')?.split('#')[1] ?? '');
}

function check(element: Element): void {
  const links = element.querySelectorAll('a');
  if (!links.length) warn(element, 'it holds no link.', 'Write <a href="#main">Ga naar de inhoud</a> inside it.');
  // While the page is still being read, the target may be yet to come.
  if (element.ownerDocument.readyState === 'loading') return;
  for (const link of links) {
    if (!targetOf(link))
      warn(
        element,
        `nothing on the page has the id in href="${link.getAttribute('href')}".`,
        'Write <main id="main"> and <a href="#main">.',
      );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'naast-skip-link': NaastSkipLink;
  }
}
