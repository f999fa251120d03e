// That it is there is all that the style sheet waits for.
customElements.define('naast-wrong-fold', class extends HTMLElement {});
