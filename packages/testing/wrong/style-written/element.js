// Writes a number for the style sheet as a style attribute.
class WrongStyle extends HTMLElement {
  connectedCallback() {
    const mark = document.createElement('span');
    mark.dataset.naast = 'mark';
    mark.style.setProperty('--_count', '1');
    this.append(mark);
  }
}

customElements.define('naast-wrong-style', WrongStyle);
