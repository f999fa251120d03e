// Announces in one language what its button does.
customElements.define(
  'naast-wrong-sentence',
  class extends HTMLElement {
    #region = document.createElement('div');
    connectedCallback() {
      this.#region.role = 'status';
      this.#region.dataset.naast = 'announcer';
      this.#region.textContent = 'Je browser kan deze bladzijde afdrukken';
      document.body.append(this.#region);
    }
    disconnectedCallback() {
      this.#region.remove();
    }
  },
);
