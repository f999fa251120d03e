customElements.define(
  'naast-wrong-amount',
  class extends HTMLElement {
    static observedAttributes = ['amount'];
    attributeChangedCallback(name, before, amount) {
      BigInt(amount ?? 0);
    }
  },
);
