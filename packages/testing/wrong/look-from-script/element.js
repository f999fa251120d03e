// That it is there is all that the style sheet waits for.
customElements.define('naast-wrong-look', class extends HTMLElement {});
