/** Without a page there is no HTMLElement; the module can be imported all the same. */
const Base = globalThis.HTMLElement ?? class {};

/** A note beside the text. What it is about stands in it as words; the element only says what kind it is. */
export class XNote extends Base {
  static observedAttributes = ['kind'];

  /** What kind of note it is: `info` or `warning`. Default: `info`. */
  get kind() {
    return this.getAttribute('kind') === 'warning' ? 'warning' : 'info';
  }

  set kind(value) {
    this.setAttribute('kind', value);
  }
}
