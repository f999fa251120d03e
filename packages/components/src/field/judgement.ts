import { faultOf, sentenceFor, type Control, type Fault, type OwnWords } from './sentence.js';

/**
 * What there is to say about a value, and who says it. A server's word counts as long
 * as the value is the one that it refused; for any other value the browser's own check counts.
 */
export class Judgement {
  /** What is wrong; its words are made anew each time, so that they follow the label and the language. */
  fault: Fault | undefined;
  /** The value that a server refused. */
  refused: string | null = null;
  /** Whether the value has changed since. */
  mended = false;
  #answer: Element | undefined;
  #answerText = '';

  /** Takes in an error that a server wrote: in the page, or in what a framework renders later. */
  read(answer: Element | undefined, control: Control): void {
    const text = answer?.textContent ?? '';
    if (answer === this.#answer && text === this.#answerText) return;
    this.#answer = answer;
    this.#answerText = text;
    this.refused = answer ? control.value : null;
    if (!answer) return;
    this.mended = false;
    this.fault = undefined;
  }

  /** Looks at the value as it is now. */
  judge(control: Control): void {
    this.reset(control);
    if (this.mended) this.fault = faultOf(control);
  }

  /** The form is as it was when the page came. */
  reset(control: Control): void {
    this.fault = undefined;
    this.mended = control.value !== this.refused;
  }

  /** @returns the sentence to add to the page; null when there is nothing to add to what the server wrote. */
  sentence(own: OwnWords, control: Control): string | null {
    return (this.fault && control.willValidate && sentenceFor(own, control, this.fault)) || null;
  }
}
