import { warn } from '../core/warn.js';
import type { Control } from './sentence.js';

const TEXT_LIKE = 'Write one <input>, <textarea> or <select> inside it.';

/** Tells a developer what is wrong with the markup of a field. Only the development build calls it. */
export function checkMarkup(field: Element, control: Control | null): void {
  // Half a page is not yet wrong.
  if (document.readyState === 'loading' || !field.firstElementChild) return;
  const controls = field.querySelectorAll('input:not([type=hidden]), textarea, select').length;
  if (controls !== 1) warn(field, `it holds ${controls} controls.`, TEXT_LIKE);
  if (!control) return;
  const { id, type } = control;
  if (type === 'checkbox' || type === 'radio') warn(field, `it holds a ${type}.`, TEXT_LIKE);
  if (control.parentElement !== field) warn(field, 'the control is not its child, so it is not dressed.', 'Write label, hint and control beside each other.');
  const label = field.querySelector('label');
  const named = control.hasAttribute('aria-label') || control.hasAttribute('aria-labelledby');
  if (!label?.textContent?.trim() && !named) warn(field, 'it has no label.', 'Write <label>…</label> as its first child.');
  if (label?.htmlFor && label.htmlFor !== id) {
    warn(field, `the label is for "${label.htmlFor}", the control has id "${id}".`, 'Write the same word in both, or neither.');
  }
  const written = field.getAttribute('max-count');
  if (written !== null && !(Number(written) > 0)) warn(field, `max-count="${written}" is no number.`, 'Write a number above 0.');
}
