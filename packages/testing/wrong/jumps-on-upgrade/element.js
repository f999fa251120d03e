// What it looks like is in the style sheet; that it looks so only from now on is what is wrong.
customElements.define('naast-wrong-jump', class extends HTMLElement {});
