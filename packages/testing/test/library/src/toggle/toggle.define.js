import { XToggle } from './toggle.js';

customElements.define('x-toggle', XToggle);
