customElements.define(
  'naast-wrong-clock',
  class extends HTMLElement {
    connectedCallback() {
      setInterval(() => performance.now(), 60_000);
    }
  },
);
