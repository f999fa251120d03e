import { NaastElement } from '../core/naast-element.js';
import { announce } from '../core/announce.js';
import { watchContent } from '../core/content-watch.js';
import { ownAttribute } from '../core/owned-attributes.js';
import { say } from '../core/locale.js';
import { warn } from '../core/warn.js';
import { button as messages } from '../locales/index.js';

/** A summary works only as the child of its details, so the details stands inside the element too. */
const NATIVE = 'button, a, input, details > summary';
/** What is sent again within this many milliseconds, unchanged, is one wish: a double click, or Enter held down. */
const AGAIN = 1000;

/** Those that have said that they are busy; not in each button, of which two thousand may stand on a page. */
const busyOnes = new WeakSet<NaastButton>();
/** When each form was sent last. */
let sent = new WeakMap<EventTarget, number>();

/** When a form was sent is forgotten as soon as something is typed, or the person comes back to the page. */
function remember({ type, target, timeStamp }: Event): void {
  if (type === 'submit') sent.set(target as EventTarget, timeStamp);
  else sent = new WeakMap();
}

/** Capturing, so that a handler that stops the event does not hide it; a listener that is there already is not added. */
function watchForms(root: Node): void {
  root.addEventListener('submit', remember, true);
  root.addEventListener('input', remember, true);
  addEventListener('pageshow', remember);
}

/**
 * Dresses a native button or link that the author writes, keeps it from submitting twice, and says when it is busy.
 *
 * @tagname naast-button
 * @slot - One `<button>`, `<a href>`, `<input type="submit">`, or `<details>` with its `<summary>`; in it, if wanted,
 *   a `<naast-icon>`.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/button/
 * @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#implicit-submission
 */
export class NaastButton extends NaastElement {
  static override properties = {
    variant: { values: ['secondary', 'primary', 'quiet', 'help', 'danger'] },
    busy: { type: Boolean },
  };
  static override updates = __DEV__ || ('attributes' as const);
  // Only a busy button needs to know that its content was replaced; a warning must not come before late content does.
  static override content = __DEV__ ? { childList: true } : null;

  /**
   * The weight of the button among the others on the page: one `primary` on a page at most; `help` is apricot and only
   * for a person who helps; `danger` for what cannot be undone. Default: `secondary`.
   */
  declare variant: 'secondary' | 'primary' | 'quiet' | 'help' | 'danger';
  /**
   * The action is under way: the button keeps its focus, does nothing more, and says so to a screen reader. It ends when
   * you remove it, or when the person comes back to the page with the browser's back button. Default: false.
   */
  declare busy: boolean;

  /** The native element that is dressed. */
  get control(): HTMLElement | null {
    return this.querySelector<HTMLElement>(NATIVE);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // One listener for all buttons, before the author's own, so that a busy button does nothing at all.
    this.getRootNode().addEventListener('click', listen, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pageshow', this);
  }

  handleEvent(event: Event): void {
    // A page from the back/forward cache is as it was left, but what it was busy with is over.
    if (event.type === 'pageshow') {
      this.busy &&= !(event as PageTransitionEvent).persisted;
      return;
    }
    const { control } = this;
    if (!control?.contains(event.target as Node)) return;
    // Enter in a text field comes here as a click on the form's first submit button.
    const { form, type } = control as HTMLButtonElement & { form: HTMLFormElement };
    const again = type === 'submit' && (sent.get(form) as number) > event.timeStamp - AGAIN;
    if (again) sent.set(form, event.timeStamp);
    if (again || this.busy || control.matches('[aria-disabled=true]')) {
      event.preventDefault();
      event.stopImmediatePropagation();
      // Who presses again has not heard it, or wonders whether anything happens.
      if (this.busy) sayBusy(this);
    } else watchForms(this.getRootNode());
  }

  protected override updated(): void {
    const { busy } = this;
    if (__DEV__) check(this);
    if (busy) {
      watchContent(this, { childList: true });
      addEventListener('pageshow', this);
    }
    const wasBusy = busyOnes.has(this);
    if (!busy && !wasBusy) return;
    // aria-disabled, not disabled: a disabled button loses the focus of the person who just pressed it.
    if (this.control) ownAttribute(this.control, 'aria-disabled', busy ? 'true' : null);
    if (busy && !wasBusy) sayBusy(this);
    if (busy) busyOnes.add(this);
    else busyOnes.delete(this);
  }
}

function sayBusy(button: NaastButton): void {
  announce(button, say(button, messages, 'busy'));
}

function listen(event: Event): void {
  for (const node of event.composedPath()) if (node instanceof NaastButton) node.handleEvent(event);
}

function check(button: NaastButton): void {
  const found = button.querySelectorAll(':scope > :is(button, a, input), :scope > details > summary').length;
  if (found !== 1) {
    const instead =
      'Write one <button>, <a href>, <input type="submit"> or <details> with <summary> directly inside it';
    warn(button, `it holds ${found} buttons or links.`, `${instead}.`);
  }
  const written = button.getAttribute('variant');
  const { values } = NaastButton.properties.variant;
  if (written !== null && !values.includes(written))
    warn(button, `variant="${written}" is unknown.`, `Write one of: ${values.join(', ')}.`);
}

declare global {
  interface HTMLElementTagNameMap {
    'naast-button': NaastButton;
  }
}
