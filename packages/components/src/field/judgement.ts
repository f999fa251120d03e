import { faultOf, sentenceFor, type Control, type Fault, type OwnWords } from './sentence.js';

/**
 * What there is to say about a value, and who says it. A server's word, in the page or through `showError`, counts as long
 * as the value is the one that it refused; for any other value the browser's own check counts.
 */
export class Judgement {
  /** What is wrong; its words are made anew each time, so that they follow the label and the language. */
  fault: Fault | undefined;
  /** The value that a server refused. */
  refused: string | null = null;
  /** Whether the value has changed since. */
  mended = false;
  #given = '';
  #answer: Element | undefined;
  #answerText = '';

  /** Takes in an error that a server wrote: in the page, or in what a framework renders later. */
  read(answer: Element | undefined, control: Control): void {
    const text = answer?.textContent ?? '';
    if (answer === this.#answer && text === this.#answerText) return;
    this.#answer = answer;
    this.#answerText = text;
    if (answer) this.#refuse(control);
    else this.refused = null;
  }

  /** Takes in an error from `showError`. */
  give(text: string | null, control: Control | null): void {
    this.#refuse(text ? control : null);
    this.#given = text ?? '';
    this.mended = !text;
  }

  #refuse(control: Control | null): void {
    this.refused = control?.value ?? null;
    this.mended = false;
    this.fault = undefined;
    this.#given = '';
  }

  /** Looks at the value as it is now. */
  judge(control: Control): void {
    this.mended = control.value !== this.refused;
    this.fault = this.mended ? faultOf(control) : undefined;
  }

  /** The form is as it was when the page came. */
  reset(control: Control): void {
    this.fault = undefined;
    this.#given = '';
    this.mended = control.value !== this.refused;
  }

  /** @returns the sentence to add to the page; null when there is nothing to add to what the server wrote. */
  sentence(own: OwnWords, control: Control): string | null {
    if (!this.mended && this.#given) return this.#given;
    return (this.fault && control.willValidate && sentenceFor(own, control, this.fault)) || null;
  }
}
