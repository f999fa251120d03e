import { NaastElement } from '../core/naast-element.js';
import { announce } from '../core/announce.js';
import { say } from '../core/locale.js';
import { ownAttribute } from '../core/owned-attributes.js';
import { field as messages } from '../locales/index.js';
import { Judgement } from './judgement.js';
import { checkMarkup, describe, partsOf, placeNode, tieLabel, type Parts } from './parts.js';
import { faultOf, firstFault, refuseIf, sentenceFor, type Control } from './sentence.js';

/** Somebody who pauses this long (ms) has time to listen; GOV.UK's character count waits as long. */
const PAUSE = 1000;
/** What is heard from the page once a person has been in the field. */
const PAGE_EVENTS = ['mousedown', 'mouseup', 'reset', 'submit'];

/**
 * Dresses and wires one question of a form: label, hint, control and error. It says what is wrong when a person leaves
 * the control after changing it, or sends the form; never while typing, and never about a field that was only passed.
 *
 * Inside: a `<label>`, if wanted a `<p slot="hint">`, a `<p slot="error">` when the server found an error, and one
 * text-like `<input>`, `<textarea>` or `<select>`.
 *
 * @tagname naast-field
 * @slot - The label and the control.
 * @slot hint - How to answer; stands before the control.
 * @slot error - What the server found, in the page or added to it later. It counts until the value changes, and does not keep
 *   the form from being sent again.
 * @slot optional - Inside the label: that the question may be left open.
 * @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#constraints
 * @see https://www.w3.org/WAI/WCAG22/Understanding/error-identification
 * @see https://design-system.service.gov.uk/components/character-count/
 */
export class NaastField extends NaastElement {
  static override properties = {
    maxCount: { type: Number, attribute: 'max-count' },
    valueMissing: { attribute: 'value-missing' },
    badInput: { attribute: 'bad-input' },
    typeMismatch: { attribute: 'type-mismatch' },
    patternMismatch: { attribute: 'pattern-mismatch' },
    tooShort: { attribute: 'too-short' },
    tooLong: { attribute: 'too-long' },
    rangeUnderflow: { attribute: 'range-underflow' },
    rangeOverflow: { attribute: 'range-overflow' },
    stepMismatch: { attribute: 'step-mismatch' },
  };
  // The label may be reworded, the control replaced, and React changes text in place.
  static override content = {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: ['disabled', 'readonly'],
  };
  static override speaks = true;

  /**
   * The most characters that fit, counted as `maxlength` counts them. Unlike `maxlength` it never stops anyone from
   * typing: it says how many are left or too many. Default: no count.
   */
  declare maxCount: number | null;
  /** Said when a required answer is missing. Default: a sentence with the label, in the language of the page. */
  declare valueMissing: string;
  /** Said when the browser cannot read what was typed, such as half a date. Default: a sentence of Naast. */
  declare badInput: string;
  /** Said when an e-mail or web address is not one. Default: a sentence of Naast. */
  declare typeMismatch: string;
  /** Said when the value does not fit `pattern`. Default: a sentence of Naast. */
  declare patternMismatch: string;
  /** Said when the text is shorter than `minlength`. Default: a sentence of Naast. */
  declare tooShort: string;
  /** Said when the text is longer than `max-count` or `maxlength`. Default: a sentence of Naast. */
  declare tooLong: string;
  /** Said when the value is below `min`. Default: a sentence of Naast. */
  declare rangeUnderflow: string;
  /** Said when the value is above `max`. Default: a sentence of Naast. */
  declare rangeOverflow: string;
  /** Said when the value does not fit `step`. Default: a sentence of Naast. */
  declare stepMismatch: string;

  readonly #judgement = new Judgement();
  /** Whether a person has changed the value. */
  #touched = false;
  /** Whether an error is shown. */
  #invalid = false;
  #watching = false;
  #press: 'none' | 'down' | 'left' = 'none';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.addEventListener('focusin', this);
    this.addEventListener('input', this);
    this.addEventListener('focusout', this);
    this.addEventListener('invalid', this, true);
  }

  /** The native control that is dressed. */
  get control(): Control | null {
    return this.querySelector<Control>('input:not([type=hidden]), textarea, select');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#watching) this.#watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    for (const type of PAGE_EVENTS) document.removeEventListener(type, this, true);
  }

  handleEvent(event: Event): void {
    const { control } = this;
    const { type, target } = event;
    if (!control) return;
    if (type === 'mousedown') this.#press = 'down';
    else if (type === 'mouseup') this.#release();
    else if (type === 'focusin') this.#watch();
    else if (type === 'focusout') this.#leave((event as FocusEvent).relatedTarget);
    else if (type === 'input' && target === control) this.#type(control);
    else if (type === 'invalid' && target === control) this.#failed(event, control);
    else if (type === 'reset' && target === control.form) this.#reset(event, control);
    // A script may have mended the value without an input event.
    else if (type === 'submit' && target === control.form && !faultOf(control)) this.#judge(control);
  }

  /** New words in the label mean nothing to the wiring, only to a sentence with the label in it: of an error, or of a count. */
  override contentChanged(change: MutationRecord): void {
    if (this.#judgement.fault || this.maxCount || !isWording(change)) super.contentChanged(change);
  }

  protected override updated(): void {
    const { control } = this;
    if (control) this.#dress(control);
    if (__DEV__) checkMarkup(this, control);
  }

  #dress(control: Control): void {
    tieLabel(this, control);
    const parts = partsOf(this);
    const { answer } = parts;
    this.#judgement.read(answer, control);
    this.#count(parts, control);
    const text = this.#judgement.sentence(this, control);
    const message = placeNode(this, parts.error, 'error', text, control);
    const stands = answer && ownAttribute(answer, 'hidden', text || this.#judgement.mended ? '' : null) === null;
    const error = message ?? (stands ? answer : undefined);
    this.#invalid = describe(control, parts, error, this.#invalid);
  }

  /** From now on, what happens on the page matters; of most fields on a page nobody ever asks this. */
  #watch(): void {
    this.#watching = true;
    if (this.isConnected) for (const type of PAGE_EVENTS) document.addEventListener(type, this, true);
  }

  /** Says how many characters are left, and keeps a form with too many from being sent. */
  #count(parts: Parts, control: Control): void {
    const max = this.maxCount ?? 0;
    const left = max > 0 ? max - control.value.length : null;
    const over = left !== null && left < 0;
    const text = left === null ? null : say(this, messages, over ? 'over' : 'left', { count: Math.abs(left) });
    parts.count = placeNode(this, parts.count, 'count', text, control);
    parts.count?.toggleAttribute('data-over', over);
    refuseIf(control, over ? sentenceFor(this, control, 'tooLong', max) : '');
  }

  #type(control: Control): void {
    this.#touched = true;
    this.#watch();
    const parts = partsOf(this);
    this.#count(parts, control);
    clearTimeout(this.#timer);
    // The count is no part of the description: NVDA would read the whole description again at every key.
    if (parts.count) this.#timer = setTimeout(() => announce(this, parts.count?.textContent ?? ''), PAUSE);
    // An error goes as soon as the value is right; none comes, and none changes, while somebody is typing.
    if (this.#invalid && control.value !== this.#judgement.refused && !faultOf(control)) this.#judge(control);
  }

  #judge(control: Control): void {
    this.#judgement.judge(control);
    this.requestUpdate();
  }

  /**
   * A message that appears moves what stands below it. While the pointer is down, that would move a button away from
   * under it, so the message waits until the press is over.
   */
  #leave(to: EventTarget | null): void {
    if (this.contains(to as Node | null)) return;
    if (this.#press !== 'none') this.#press = 'left';
    else this.#judgeLeft();
  }

  #release(): void {
    // The click comes right after mouseup, in the same task.
    if (this.#press === 'left') setTimeout(() => this.#judgeLeft());
    this.#press = 'none';
  }

  #judgeLeft(): void {
    const { control } = this;
    // Switching to another window also fires focusout, but the control stays the active element: the person comes back.
    const active = (this.getRootNode() as Document).activeElement;
    // Of half a date a browser says only that it cannot be read: there is no input event.
    if (!control || this.contains(active) || !(this.#touched || control.validity.badInput)) return;
    clearTimeout(this.#timer);
    const before = this.#judgement.sentence(this, control);
    this.#judge(control);
    const after = this.#judgement.sentence(this, control);
    // The focus is elsewhere by now, so the description is not heard (WCAG 4.1.3).
    if (after && after !== before) announce(this, after);
  }

  /** The form cannot be sent. An error summary has taken the event before; without one, the first field takes the focus. */
  #failed(event: Event, control: Control): void {
    const alone = !event.defaultPrevented;
    // The message stands in the page: no bubble.
    event.preventDefault();
    this.#watch();
    this.#judge(control);
    if (!alone || firstFault(control) !== control) return;
    control.focus({ preventScroll: true });
    this.scrollIntoView({ block: 'nearest' });
  }

  #reset(event: Event, control: Control): void {
    // The values come back after the event, unless somebody prevents it.
    setTimeout(() => {
      if (event.defaultPrevented) return;
      this.#touched = false;
      this.#judgement.reset(control);
      this.requestUpdate();
    });
  }
}

/** Whether nothing but text has changed, right in a label. */
function isWording({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const isText = ({ nodeType }: Node): boolean => nodeType === Node.TEXT_NODE;
  const place = isText(target) ? target.parentNode : target;
  return place?.nodeName === 'LABEL' && [...addedNodes, ...removedNodes].every(isText);
}

declare global {
  interface HTMLElementTagNameMap {
    'naast-field': NaastField;
  }
}
