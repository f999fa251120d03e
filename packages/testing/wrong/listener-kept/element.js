customElements.define(
  'naast-wrong-listener',
  class extends HTMLElement {
    connectedCallback() {
      addEventListener('resize', () => this.toggleAttribute('narrow', innerWidth < 200));
    }
  },
);
