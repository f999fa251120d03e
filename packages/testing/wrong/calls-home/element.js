// Counts presses on a server.
class WrongCounter extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', () => void fetch('/count').catch(() => {}));
  }
}

customElements.define('naast-wrong-counter', WrongCounter);
