import { XNote } from './note.js';

customElements.define('x-note', XNote);
