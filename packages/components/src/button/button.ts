import { NaastElement } from '../core/naast-element.js';
import { announce } from '../core/announce.js';
import { ownAttribute } from '../core/owned-attributes.js';
import { say } from '../core/locale.js';
import { warn } from '../core/warn.js';
import { button as messages } from '../locales/index.js';

const NATIVE = 'button, a, summary, input';
/** Two clicks within this many milliseconds are one double click, not two wishes. */
const DOUBLE = 1000;

/**
 * Dresses a native button or link that the author writes, keeps it from submitting twice, and says when it is busy.
 *
 * Inside: one `<button>`, `<a href>`, `<summary>` or `<input type="submit">`; in it, if wanted, a `<naast-icon>`.
 *
 * @tagname naast-button
 * @slot - The native button or link.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/button/
 */
export class NaastButton extends NaastElement {
  static override properties = {
    variant: { values: ['secondary', 'primary', 'quiet', 'help', 'danger'] },
    busy: { type: Boolean },
  };
  static override speaks = true;

  /**
   * The weight of the button among the others on the page: one `primary` on a page at most; `help` is apricot and only
   * for a person who helps; `danger` for what cannot be undone. Default: `secondary`.
   */
  declare variant: 'secondary' | 'primary' | 'quiet' | 'help' | 'danger';
  /** The action is under way: the button keeps its focus, does nothing more, and says so to a screen reader. */
  declare busy: boolean;

  #submitted = -Infinity;
  #wasBusy = false;

  constructor() {
    super();
    // Before the author's own listeners, so that a busy button does nothing at all.
    this.addEventListener('click', this, true);
  }

  /** The native element that is dressed. */
  get control(): HTMLElement | null {
    return this.querySelector<HTMLElement>(NATIVE);
  }

  handleEvent(event: Event): void {
    const control = this.control;
    if (!control?.contains(event.target as Node)) return;
    const again = submits(control) && event.timeStamp - this.#submitted < DOUBLE;
    if (this.busy || again) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (submits(control) && isComplete(control)) this.#submitted = event.timeStamp;
  }

  protected override update(): void {
    if (__DEV__) this.#check();
    if (this.busy === this.#wasBusy) return;
    this.#wasBusy = this.busy;
    const control = this.control;
    // aria-disabled, not disabled: a disabled button loses the focus of the person who just pressed it.
    if (control) ownAttribute(control, 'aria-disabled', this.busy ? 'true' : null);
    if (this.busy) announce(this, say(this, messages, 'busy'));
  }

  #check(): void {
    const found = this.querySelectorAll(NATIVE).length;
    if (found !== 1) {
      warn(this, `it holds ${found} buttons or links.`, 'Write one <button>, <a href>, <summary> or <input type="submit"> inside it.');
    }
    const written = this.getAttribute('variant');
    const { values } = NaastButton.properties.variant;
    if (written !== null && !values.includes(written)) warn(this, `variant="${written}" is unknown.`, `Write one of: ${values.join(', ')}.`);
  }
}

function submits(control: HTMLElement): boolean {
  return (control as HTMLButtonElement).type === 'submit' && !!(control as HTMLButtonElement).form;
}

/** A form that is not complete is not sent, and a person who mends it quickly is not made to wait. */
function isComplete(control: HTMLElement): boolean {
  const { form, formNoValidate } = control as HTMLButtonElement;
  return !!form && (form.noValidate || formNoValidate || form.matches(':valid'));
}

declare global {
  interface HTMLElementTagNameMap {
    'naast-button': NaastButton;
  }
}
