// In the evening it takes more room than was kept for it.
class WrongHours extends HTMLElement {
  connectedCallback() {
    document.addEventListener('visibilitychange', this);
    this.handleEvent();
  }

  disconnectedCallback() {
    document.removeEventListener('visibilitychange', this);
  }

  handleEvent() {
    this.toggleAttribute('data-late', new Date().getHours() > 17);
  }
}
customElements.define('naast-wrong-hours', WrongHours);
