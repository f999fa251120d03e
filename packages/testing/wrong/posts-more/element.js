// Adds a field to what is sent.
const add = ({ formData }) => formData.append(1, 1);

class WrongPost extends HTMLElement {
  connectedCallback() {
    this.form = this.closest('form');
    this.form?.addEventListener('formdata', add);
  }

  disconnectedCallback() {
    this.form?.removeEventListener('formdata', add);
  }
}

customElements.define('naast-wrong-post', WrongPost);
