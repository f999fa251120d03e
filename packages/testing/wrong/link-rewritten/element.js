customElements.define(
  'naast-wrong-link',
  class extends HTMLElement {
    connectedCallback() {
      const link = this.querySelector('a');
      if (link) link.setAttribute('href', '/verhuizen/start?bron=knop');
    }
  },
);
