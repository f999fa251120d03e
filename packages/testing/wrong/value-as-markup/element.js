customElements.define(
  'naast-wrong-back',
  class extends HTMLElement {
    static observedAttributes = ['to'];
    attributeChangedCallback(name, before, to) {
      if (before === null) return;
      const link = document.createElement('a');
      link.dataset.naast = 'back';
      link.href = to ?? '';
      this.querySelector('[data-naast]')?.remove();
      this.append(link);
    }
  },
);
