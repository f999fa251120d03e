/** Without a page there is no HTMLElement; the module can be imported all the same. */
const Base = globalThis.HTMLElement ?? class {};

/**
 * A choice that says when it was made.
 *
 * @fires {CustomEvent<{ on: boolean }>} x-toggled - A person has chosen.
 */
export class XToggle extends Base {
  connectedCallback() {
    this.addEventListener('change', this);
  }

  disconnectedCallback() {
    this.removeEventListener('change', this);
  }

  handleEvent({ target }) {
    this.dispatchEvent(new CustomEvent('x-toggled', { bubbles: true, detail: { on: target.checked } }));
  }
}
