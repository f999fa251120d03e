const language = document.documentElement.lang;

export class NaastImportedWithPage extends (globalThis.HTMLElement ?? class {}) {
  connectedCallback() {
    this.lang ||= language;
  }
}
