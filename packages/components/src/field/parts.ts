import { ownAttribute, ownId, ownTokens } from '../core/owned-attributes.js';
import type { Control } from './sentence.js';

/** What stands beside the control. */
export interface Parts {
  hints: Element[];
  /** The error that a server wrote. */
  answer?: Element | undefined;
  /** Our own error. */
  message?: Element | undefined;
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
    const own = slot && child.hasAttribute('data-naast');
    if (slot === 'hint') parts.hints.push(child);
    else if (slot === 'count' && own) parts.count = child;
    else if (slot === 'error' && own) parts.message = child;
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
export function placeNode(field: Element, found: Element | undefined, slot: 'error' | 'count', text: string | null, control: Element): Element | undefined {
  if (text === null) return void found?.remove();
  const node = found ?? document.createElement('p');
  if (!found) {
    node.slot = slot;
    node.setAttribute('data-naast', slot);
  }
  if (node.textContent !== text) node.textContent = text;
  let place = control;
  while (place.parentElement && place.parentElement !== field) place = place.parentElement;
  if (slot === 'error' && node.nextElementSibling !== place) place.before(node);
  if (slot === 'count' && node.previousElementSibling !== place) place.after(node);
  return node;
}

/**
 * Ties label, error and hint to the control. The error is read first: whoever comes back to the field comes for it, and
 * must not have to sit through the hint again.
 *
 * @param control What a person fills in.
 * @param parts What stands beside it.
 * @param error The error that is shown.
 */
export function wire(control: Control, { answer, hints }: Parts, error: Element | undefined): void {
  const label = control.closest('naast-field')?.querySelector('label');
  if (label && !label.contains(control)) ownAttribute(label, 'for', ownId(control));
  // A description is read even when it is hidden, so an authored reference to an error that is mended has to go.
  const authored = control.getAttribute('aria-describedby');
  if (authored && answer?.id && answer !== error) {
    control.setAttribute('aria-describedby', authored.split(/\s+/).filter((id) => id !== answer.id).join(' '));
  }
  ownTokens(control, 'aria-describedby', (error ? [error, ...hints] : hints).map(ownId));
}
