import { ownAttribute, ownId, ownTokens } from '../core/owned-attributes.js';
import { warn } from '../core/warn.js';
import { keepNode } from '../controllers/own-node.js';
import type { Control } from './sentence.js';

/** What stands beside the control. */
export interface Parts {
  hints: Element[];
  /** The error that a server wrote. */
  answer?: Element | undefined;
  /** Our own error. */
  error?: Element | undefined;
  /** Our own count. */
  count?: Element | undefined;
}

/**
 * @param field The element.
 * @returns its parts, found in one pass: two thousand fields may stand on a page.
 */
export function partsOf(field: Element): Parts {
  const parts: Parts = { hints: [] };
  for (const child of field.children) {
    const { slot } = child;
    if (slot === 'hint') parts.hints.push(child);
    else if (slot && child.hasAttribute('data-naast')) parts[slot as 'error' | 'count'] = child;
    // An empty one is a framework's place for later.
    else if (slot === 'error' && child.textContent?.trim()) parts.answer ??= child;
  }
  return parts;
}

/**
 * Keeps a node of our own: an error right before the control, a count right after it.
 *
 * @param field The element.
 * @param found The node, when there is one already.
 * @param slot What it is.
 * @param text What it says; null takes it away.
 * @param control Where it belongs.
 * @returns the node, when there is one now.
 */
export function placeNode(
  field: Element,
  found: Element | undefined,
  slot: 'error' | 'count',
  text: string | null,
  control: Element,
): Element | undefined {
  const node = keepNode(found, 'p', slot, text);
  if (!node) return undefined;
  node.slot = slot;
  let place = control;
  while (place.parentElement && place.parentElement !== field) place = place.parentElement;
  if (slot === 'count') {
    if (node.previousElementSibling !== place) place.after(node);
  } else if (node.nextElementSibling !== place) place.before(node);
  return node;
}

/** Ties the label to the control; a sentence calls the question by its label, so this comes first. */
export function tieLabel(field: Element, control: Control): void {
  const label = field.querySelector('label');
  if (label && !label.contains(control)) ownAttribute(label, 'for', ownId(control));
}

/**
 * Ties error and hint to the control. The error is read first: whoever comes back to the field comes for it, and must not
 * have to sit through the hint again.
 *
 * @param control What a person fills in.
 * @param parts What stands beside it.
 * @param error The error that is shown.
 * @param before Whether one was shown until now.
 * @returns whether one is shown.
 */
export function describe(
  control: Control,
  { answer, hints }: Parts,
  error: Element | undefined,
  before: boolean,
): boolean {
  // A description is read even when it is hidden, so an authored reference to an error that is mended has to go.
  const authored = control.getAttribute('aria-describedby');
  if (authored && answer?.id && answer !== error) {
    const rest = authored.split(/\s+/).filter((id) => id !== answer.id);
    control.setAttribute('aria-describedby', rest.join(' '));
  }
  ownTokens(control, 'aria-describedby', (error ? [error, ...hints] : hints).map(ownId));
  // A state, like the value: it changes with what a person does, also when a server or framework wrote it first. It is said that
  // nothing is wrong, too: an empty date that is required counts as invalid in Chromium before anybody has been there.
  if (error || before || control.ariaInvalid === null) control.ariaInvalid = `${!!error}`;
  return !!error;
}

const TEXT_LIKE = 'Write one text-like <input>, <textarea> or <select> inside it.';

/** Tells a developer what is wrong with the markup. Only the development build calls it. */
export function checkMarkup(field: Element, control: Control | null): void {
  // Half a page is not yet wrong.
  if (document.readyState === 'loading' || !field.firstElementChild) return;
  const controls = field.querySelectorAll('input:not([type=hidden]), textarea, select').length;
  if (controls !== 1) warn(field, `it holds ${controls} controls.`, TEXT_LIKE);
  if (!control) return;
  const { id, type } = control;
  if (type === 'checkbox' || type === 'radio') warn(field, `it holds a ${type}.`, TEXT_LIKE);
  if (control.parentElement !== field)
    warn(
      field,
      'the control is not its child, so it is not dressed.',
      'Write label, hint and control beside each other.',
    );
  const label = field.querySelector('label');
  const named = control.hasAttribute('aria-label') || control.hasAttribute('aria-labelledby');
  if (!label?.textContent?.trim() && !named)
    warn(field, 'it has no label.', 'Write <label>…</label> as its first child.');
  if (label?.htmlFor && label.htmlFor !== id) {
    warn(
      field,
      `the label is for "${label.htmlFor}", the control has id "${id}".`,
      'Write the same word in both, or neither.',
    );
  }
  const written = field.getAttribute('max-count');
  if (written !== null && !(Number(written) > 0))
    warn(field, `max-count="${written}" is no number.`, 'Write a number above 0.');
}
