customElements.define(
  'naast-wrong-form',
  class extends HTMLElement {
    #observer = new MutationObserver(() => {
      const input = this.querySelector('input');
      if (input) input.value = input.defaultValue;
    });
    connectedCallback() {
      this.#observer.observe(this, { childList: true, characterData: true, subtree: true });
    }
    disconnectedCallback() {
      this.#observer.disconnect();
    }
  },
);
