import './note/note.define.js';
import './toggle/toggle.define.js';
