import { NaastElement } from '../core/naast-element.js';
import { emit } from '../core/events.js';
import { say } from '../core/locale.js';
import { warn } from '../core/warn.js';
import { followClock } from '../controllers/clock.js';
import { foldOnEscape } from '../controllers/fold-on-escape.js';
import { ownNode } from '../controllers/own-node.js';
import { helpButton as messages } from '../locales/index.js';
import type { NaastHelpChannel } from './help-channel.js';

export { NaastHelpChannel } from './help-channel.js';

/** What a listener to `naast-help-open` hears. */
export interface HelpOpenDetail {
  /** Why help is opened: `person` when a person pressed the button, otherwise what `open()` was given, such as `stuck`. */
  reason: string;
  /** What the question is about, as the agency named it. */
  subject: string;
}

/**
 * The help button: apricot, the same everywhere, and behind it the ways to reach a person. Dresses a `<details>` that the
 * author writes, so that it opens in place, covers nothing and works without script.
 *
 * @tagname naast-help-button
 * @slot - One `<details>`: in its `<summary>` the words on the button, under it a list of `<naast-help-channel>`.
 * @slot note - In the summary, the line under the words on the button.
 * @fires {CustomEvent<HelpOpenDetail>} naast-help-open - Before help opens. `preventDefault()` keeps it closed, for an agency that opens a panel of its own.
 * @see https://html.spec.whatwg.org/multipage/interactive-elements.html#the-details-element
 */
export class NaastHelpButton extends NaastElement {
  static override properties = { subject: {} };
  static override speaks = true;
  static override content = {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['hours', 'closed', 'time-zone', 'person'],
  };

  /** What a question asked here is about; passed on with `naast-help-open`. Default: nothing in particular. */
  declare subject: string;

  constructor() {
    super();
    this.addEventListener('click', this);
    this.addEventListener('keydown', this);
    followClock(this);
  }

  /**
   * Opens help and moves the focus to the button, where a person finds it. Call it for what a person did elsewhere.
   *
   * @param reason Why, for who listens.
   * @param subject What the question is about.
   * @returns false when a listener prevented it.
   */
  open(reason = 'person', subject: string = this.subject): boolean {
    const details = this.#details;
    if (!details || (!details.open && !this.#ask(reason, subject))) return false;
    details.open = true;
    this.#summary?.focus();
    return true;
  }

  /** Closes help. Focus that was in it returns to the button. */
  close(): void {
    const details = this.#details;
    if (!details) return;
    // Not :focus-within, which WebKit brings up to date only later.
    if (details.contains((this.getRootNode() as Document).activeElement)) this.#summary?.focus();
    details.open = false;
  }

  handleEvent(event: KeyboardEvent | MouseEvent): void {
    const details = this.#details;
    if (event.type === 'keydown') foldOnEscape(event as KeyboardEvent, details);
    else if (details && !details.open && !event.defaultPrevented && this.#summary?.contains(event.target as Node)) {
      if (!this.#ask('person', this.subject)) event.preventDefault();
    }
  }

  protected override updated(): void {
    if (__DEV__) check(this);
    const people = this.#channels.filter(({ person }) => person);
    const open = people.some((one) => one.open);
    const summary = this.#summary;
    // Always there, so that its place is kept and nothing moves when it has something to say.
    if (summary)
      ownNode(
        summary,
        'reachable',
        (open ? say(this, messages, 'reachable') : people[0]?.answers) ?? '',
      )?.toggleAttribute('data-open', open);
  }

  get #details(): HTMLDetailsElement | null {
    return this.querySelector('details');
  }

  get #summary(): HTMLElement | null {
    return this.querySelector('summary');
  }

  get #channels(): NaastHelpChannel[] {
    return [...this.querySelectorAll('naast-help-channel')];
  }

  #ask(reason: string, subject: string): boolean {
    const wanted = emit<HelpOpenDetail>(this, 'naast-help-open', { reason, subject }, true);
    if (wanted) {
      this.#openFirst();
      // A device that slept may not have heard the clock.
      for (const channel of this.#channels) channel.requestUpdate();
    }
    return wanted;
  }

  /**
   * Puts channels that are closed now after the others, in the order they have. The one place where authored nodes move,
   * since an order in CSS alone would leave reading and focus in the old order (WCAG 1.3.2, 2.4.3). Only just before the
   * list is shown, so that nobody sees it or has focus in it; not where comments in it show that a template engine keeps
   * its place by them (Lit).
   */
  #openFirst(): void {
    const list = this.#channels[0]?.closest('ul, ol');
    if (!list || [...list.childNodes].some(({ nodeType }) => nodeType === Node.COMMENT_NODE)) return;
    const items = [...list.children];
    const closed = items.filter((item) => item.querySelector('naast-help-channel')?.open === false);
    const wanted = [...items.filter((item) => !closed.includes(item)), ...closed];
    if (wanted.some((item, index) => item !== items[index])) list.append(...closed);
  }
}

function check(button: NaastHelpButton): void {
  if (!button.querySelector(':scope > details > summary')) {
    warn(
      button,
      'it has no <details> with a <summary>.',
      'Write <details><summary><strong>Hulp nodig?</strong></summary> … </details> inside it.',
    );
  } else if (!button.querySelector('naast-help-channel')) {
    warn(button, 'it offers no way to reach help.', 'Write a list of <naast-help-channel> under the <summary>.');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'naast-help-button': NaastHelpButton;
  }
  interface HTMLElementEventMap {
    'naast-help-open': CustomEvent<HelpOpenDetail>;
  }
}
