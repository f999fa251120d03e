customElements.define('naast-wrong-notice', class extends HTMLElement {});
