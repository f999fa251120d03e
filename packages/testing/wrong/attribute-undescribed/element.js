customElements.define('naast-wrong-size', class extends HTMLElement {});
