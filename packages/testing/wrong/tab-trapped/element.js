// Keeps the focus in its field, as scripts do that want the answer first.
class WrongTrap extends HTMLElement {
  connectedCallback() {
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Tab') event.preventDefault();
    });
  }
}

customElements.define('naast-wrong-trap', WrongTrap);
