import { NaastElement } from '../core/naast-element.js';
import { ownAttribute, ownId } from '../core/owned-attributes.js';
import { warn } from '../core/warn.js';

type Control = HTMLInputElement;

/** An error of the form: where it is, and what it says there. */
interface Fault {
  control: Control;
  text: string;
}

const ROOT_EVENTS = ['submit', 'reset'];
const HEADING = 'h2, h3';

/**
 * Lists what keeps a form from being sent, takes the focus, and leads to each answer. The list is made when the form is
 * sent and stays until it is sent again: taking lines away would move the page under somebody who is mending.
 *
 * Inside: an `<h2>` and a `<ul>`: with the errors as links, when the server found them; empty, on a `hidden` summary, when
 * there are none yet.
 *
 * @tagname naast-error-summary
 * @slot - The heading and the list.
 * @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#interactively-validate-the-constraints
 * @see https://design-system.service.gov.uk/components/error-summary/
 */
export class NaastErrorSummary extends NaastElement {
  static override properties = { for: {} };
  static override content = { childList: true, subtree: true };
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'hidden'];
  }

  /** The id of the form, when the summary stands outside it. Default: the form around it. */
  declare for: string;

  #root: Document | ShadowRoot | undefined;
  /** The controls that the browser refused in this attempt. */
  #refused = new Set<EventTarget>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the summary was there at the last look; undefined before the first. */
  #shown: boolean | undefined;

  constructor() {
    super();
    this.addEventListener('click', this);
  }

  /** The form whose errors are listed. */
  get form(): HTMLFormElement | null {
    const found = this.for ? (this.getRootNode() as Document).getElementById(this.for) : this.closest('form');
    return found instanceof HTMLFormElement ? found : null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#root = this.getRootNode() as Document;
    // Before the fields, which then know that somebody takes the focus; and also for controls that stand outside the form.
    this.#root.addEventListener('invalid', this, true);
    for (const type of ROOT_EVENTS) this.#root.addEventListener(type, this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#root?.removeEventListener('invalid', this, true);
    for (const type of ROOT_EVENTS) this.#root?.removeEventListener(type, this);
  }

  /**
   * Puts the focus on the heading, so that it is heard, once, and the list comes next. A group with its name, or an alert, would be
   * heard beside it.
   */
  override focus(options?: FocusOptions): void {
    this.querySelector<HTMLElement>(HEADING)?.focus(options);
  }

  handleEvent(event: Event): void {
    const { form } = this;
    const target = event.target as Control;
    if (event.type === 'click') this.#follow(event, target.closest('a'));
    else if (event.type === 'invalid' && form && target.form === form) {
      // Else the browser would show a bubble and put the focus on the first control.
      event.preventDefault();
      this.#refused.add(target);
      this.#later(form);
    } else if (form && event.target === form) this.#later(form);
  }

  protected override updated(): void {
    if (__DEV__) check(this);
    const heading = this.querySelector<HTMLElement>(HEADING);
    if (heading) ownAttribute(heading, 'tabindex', '-1');
    const shown = !this.hidden && !!this.querySelector('a');
    // The page came with errors, or a framework shows them. Somebody who already fills in a field is left in peace.
    const active = (this.getRootNode() as Document).activeElement;
    // With autofocus on the heading the browser does it.
    const busy =
      this.#shown === undefined &&
      (heading?.autofocus || active?.matches('input, select, textarea, naast-error-summary *'));
    if (shown && !this.#shown && !busy) this.focus();
    this.#shown = shown;
  }

  /** The events of one attempt come one by one, with microtasks in between; the list is made after the last. */
  #later(form: HTMLFormElement): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const failed = this.#refused.size > 0;
      this.#list(faultsOf(form, this.#refused));
      this.#refused.clear();
      if (failed) this.focus();
    });
  }

  #list(faults: Fault[]): void {
    const list = this.querySelector('ul, ol') ?? this;
    const items = [...list.querySelectorAll(':scope > li')];
    for (const item of items) {
      if (item.hasAttribute('data-naast')) item.remove();
      else ownAttribute(item, 'hidden', '');
    }
    let next = list === this ? null : list.firstChild;
    for (const { control, text } of faults) {
      const href = `#${ownId(control)}`;
      const authored = items.find(
        (item) => item.isConnected && item.querySelector('a')?.getAttribute('href') === href && words(item) === text,
      );
      if (authored) ownAttribute(authored, 'hidden', null);
      else list.insertBefore(newItem(href, text), next);
      next = authored?.nextSibling ?? next;
    }
    this.#shown = faults.length > 0;
    this.hidden = !this.#shown;
  }

  /** A link of the list leads to the control, with its label in view; what cannot take the focus is left to the browser. */
  #follow(event: Event, link: HTMLAnchorElement | null): void {
    const href = link?.getAttribute('href') ?? '';
    const root = this.getRootNode() as Document;
    const control = href.startsWith('#') ? (root.getElementById(href.slice(1)) as Control | null) : null;
    control?.focus({ preventScroll: true });
    if (!control || root.activeElement !== control) return;
    event.preventDefault();
    const group = /radio|checkbox/.test(control.type) ? 'fieldset' : 'naast-field';
    (control.closest(group) ?? control.labels?.[0] ?? control).scrollIntoView();
  }
}

const words = (node: Element | null | undefined): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Every error that the form shows or the browser found, in the order of the page; a group of radio buttons is one answer. */
function faultsOf(form: HTMLFormElement, refused: Set<EventTarget>): Fault[] {
  const seen = new Set<unknown>();
  return ([...form.elements] as Control[]).flatMap((control) => {
    const field = control.closest('naast-field');
    const text =
      words(field?.querySelector('[slot=error]:not([hidden])')) ||
      (refused.has(control) ? control.validationMessage : '');
    const answer = field ?? (control.type === 'radio' ? control.name : control);
    if (!text || seen.has(answer)) return [];
    seen.add(answer);
    return [{ control, text }];
  });
}

function newItem(href: string, text: string): Element {
  const item = document.createElement('li');
  item.dataset.naast = 'error';
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  item.append(link);
  return item;
}

function check(summary: NaastErrorSummary): void {
  // Half a page is not yet wrong.
  if (document.readyState === 'loading' || !summary.firstElementChild) return;
  if (!summary.querySelector('h2, h3')) warn(summary, 'it has no heading.', 'Write an <h2> that says what to do.');
  if (!summary.querySelector('ul, ol'))
    warn(summary, 'it has no list.', 'Write a <ul>, empty when there are no errors.');
  if (summary.form) return;
  const wrong = summary.for ? `there is no form with id "${summary.for}".` : 'it stands outside a form.';
  warn(summary, wrong, 'Write it inside the <form>, or for="…" with the id of the form.');
}

declare global {
  interface HTMLElementTagNameMap {
    'naast-error-summary': NaastErrorSummary;
  }
}
