import { NaastElement } from '../core/naast-element.js';
import { announce } from '../core/announce.js';
import { say } from '../core/locale.js';
import { ownAttribute } from '../core/owned-attributes.js';
import { field as messages } from '../locales/index.js';
import { checkMarkup } from './markup.js';
import { partsOf, placeNode, wire, type Parts } from './parts.js';
import { faultOf, sentenceFor, type Control, type Fault } from './sentence.js';

/** Somebody who pauses this long (ms) has time to listen; GOV.UK's character count waits as long. */
const PAUSE = 1000;
/** What is heard from the page while a person is busy with the field. */
const PAGE_EVENTS = ['mousedown', 'mouseup', 'reset'];

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
 * @slot error - What the server found. It counts until the value changes.
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
  static override content = { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['disabled', 'readonly'] };
  static override speaks = true;

  /**
   * The most characters that fit, counted as `maxlength` counts them. Unlike `maxlength` it never stops anyone from
   * typing: it says how many are left or too many. Default: no count.
   */
  declare maxCount: number | null;
  /** Said when a required answer is missing. Default: a sentence with the label, in the language of the page. */
  declare valueMissing: string;
  /** Said when the browser cannot read what was typed, such as half a date. */
  declare badInput: string;
  /** Said when an e-mail or web address is not one. */
  declare typeMismatch: string;
  /** Said when the value does not fit `pattern`. */
  declare patternMismatch: string;
  /** Said when the text is shorter than `minlength`. */
  declare tooShort: string;
  /** Said when the text is longer than `max-count` or `maxlength`. */
  declare tooLong: string;
  /** Said when the value is below `min`. */
  declare rangeUnderflow: string;
  /** Said when the value is above `max`. */
  declare rangeOverflow: string;
  /** Said when the value does not fit `step`. */
  declare stepMismatch: string;

  /** Whether a person has changed the value, or asked for a judgement by sending the form. */
  #touched = false;
  /** What is wrong and shown; its words are made anew each time, so that they follow the label and the language. */
  #fault: Fault | undefined;
  /** What `showError` was told. */
  #given = '';
  /** The authored error as last seen, and the value that it, or `showError`, is about. */
  #answer: Element | undefined;
  #answerText = '';
  #refused: string | null = null;
  /** Whether the value has changed since the server refused it. */
  #mended = false;
  /** Whether an error is shown. */
  #invalid = false;
  #press: 'none' | 'down' | 'left' = 'none';
  /** The custom validity that stands for a text that is too long. */
  #overLimit = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.addEventListener('input', this);
    this.addEventListener('focusout', this);
    this.addEventListener('invalid', this, true);
  }

  /** The native control that is dressed. */
  get control(): Control | null {
    return this.querySelector<Control>('input:not([type=hidden]), textarea, select');
  }

  /**
   * Shows an error that only the server could find, in an application that does not load a new page. Like an authored
   * error it counts until the value changes, and it does not keep the form from being sent again.
   *
   * @param text What is wrong and what to do; null takes every error away.
   */
  showError(text: string | null): void {
    this.#given = text ?? '';
    this.#refused = text ? (this.control?.value ?? null) : null;
    this.#mended = !text;
    this.#fault = undefined;
    this.#touch();
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#touched) this.#touch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    for (const type of PAGE_EVENTS) document.removeEventListener(type, this, true);
  }

  handleEvent(event: Event): void {
    const { control } = this;
    const { type, target } = event;
    if (type === 'mousedown') this.#press = 'down';
    else if (type === 'mouseup') this.#release();
    else if (type === 'focusout') this.#leave((event as FocusEvent).relatedTarget);
    else if (type === 'reset' && control && target === control.form) this.#reset(event, control);
    else if (type === 'input' && target === control) this.#type(control as Control);
    else if (type === 'invalid' && target === control) this.#refuse(event, control as Control);
  }

  protected override update(): void {
    const { control } = this;
    if (__DEV__) checkMarkup(this, control);
    if (!control) return;
    const parts = partsOf(this);
    this.#read(parts.answer, control);
    this.#count(parts, control);
    if (!control.willValidate) this.#fault = undefined;
    const text = (!this.#mended && this.#given) || (this.#fault && sentenceFor(this, control, this.#fault)) || null;
    const message = placeNode(this, parts.message, 'error', text, control);
    const stands = parts.answer && ownAttribute(parts.answer, 'hidden', text || this.#mended ? '' : null) === null;
    const error = message ?? (stands ? parts.answer : undefined);
    wire(control, parts, error);
    // A state, like the value: it changes with what a person does, also when a server or framework wrote it first.
    if (error && control.ariaInvalid !== 'true') control.ariaInvalid = 'true';
    else if (!error && this.#invalid) control.ariaInvalid = null;
    this.#invalid = !!error;
  }

  /** From now on, what happens on the page matters. */
  #touch(): void {
    this.#touched = true;
    if (this.isConnected) for (const type of PAGE_EVENTS) document.addEventListener(type, this, true);
  }

  /** Takes in what a server says about the value: in the page, or in what a framework renders later. */
  #read(answer: Element | undefined, control: Control): void {
    const text = answer?.textContent ?? '';
    if (answer === this.#answer && text === this.#answerText) return;
    this.#answer = answer;
    this.#answerText = text;
    this.#mended = false;
    this.#refused = answer ? control.value : null;
    if (answer) this.#fault = undefined;
  }

  /** Says how many characters are left, and lets a form with too many not be sent. */
  #count(parts: Parts, control: Control): void {
    const left = this.maxCount === null ? null : this.maxCount - control.value.length;
    const over = left !== null && left < 0;
    const text = left === null ? null : say(this, messages, over ? 'over' : 'left', { count: Math.abs(left) });
    parts.count = placeNode(this, parts.count, 'count', text, control);
    parts.count?.toggleAttribute('data-over', over);
    const { customError } = control.validity;
    // An author's own custom validity stays.
    if (customError && control.validationMessage !== this.#overLimit) return;
    const wanted = over ? sentenceFor(this, control, 'tooLong', this.maxCount ?? 0) : '';
    if (customError || wanted) control.setCustomValidity((this.#overLimit = wanted));
  }

  #type(control: Control): void {
    this.#touch();
    const parts = partsOf(this);
    this.#count(parts, control);
    clearTimeout(this.#timer);
    // The count is no part of the description: NVDA would read the whole description again at every key.
    if (parts.count) this.#timer = setTimeout(() => announce(this, parts.count?.textContent ?? ''), PAUSE);
    // An error goes as soon as the value is right; none comes, and none changes, while somebody is typing.
    if (this.#invalid && control.value !== this.#refused && !faultOf(control)) this.#judge(control);
  }

  /** Sets what is to be said about the value as it is now. A value that the server refused stays refused. */
  #judge(control: Control): void {
    this.#mended = control.value !== this.#refused;
    this.#fault = this.#mended ? faultOf(control) : undefined;
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
    // A browser says nothing about half a date but that it cannot be read: no input event.
    if (!control || this.contains(active) || !(this.#touched || control.validity.badInput)) return;
    clearTimeout(this.#timer);
    this.#touch();
    const before = this.#fault;
    this.#judge(control);
    this.performUpdate();
    // The focus is elsewhere by now, so the description is not heard (WCAG 4.1.3).
    if (this.#fault && this.#fault !== before) announce(this, sentenceFor(this, control, this.#fault));
  }

  /** The form cannot be sent. An error summary has taken the event before; without one, the first field takes the focus. */
  #refuse(event: Event, control: Control): void {
    const alone = !event.defaultPrevented;
    // The message stands in the page: no bubble.
    event.preventDefault();
    this.#touch();
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
      this.#given = '';
      this.#fault = undefined;
      this.#mended = control.value !== this.#refused;
      this.requestUpdate();
    });
  }
}

/** The control that a person has to mend first. */
function firstFault(control: Control): Element | undefined {
  return control.form ? [...control.form.elements].find((one) => faultOf(one as Control)) : control;
}

declare global {
  interface HTMLElementTagNameMap {
    'naast-field': NaastField;
  }
}
