import { languageOf } from './language.js';

/** A screen reader takes in a live region that has just appeared only after a moment; 100 ms suffices in NVDA and VoiceOver. */
const SETTLE = 100;
/** Long enough to be read, short enough not to be found later as stray text. */
const KEEP = 7000;

/** An open modal dialog makes the rest of the page inert, live regions included, so the region stands inside it. */
function regionFor(node: Element): HTMLElement {
  const document = node.ownerDocument;
  const place = node.closest<HTMLElement>('dialog[open]') ?? document.body;
  const found = place.querySelector<HTMLElement>(':scope > [data-naast=announcer]');
  if (found) return found;
  const region = document.createElement('div');
  region.dataset.naast = 'announcer';
  // Not `role`, which Firefox knows since 119 only.
  region.setAttribute('role', 'status');
  place.append(region);
  return region;
}

/**
 * Says a sentence to people who use a screen reader, without moving focus and without showing it.
 *
 * @param node Where it happened: its language is used, and its dialog when it is in one.
 * @param sentence What to say; it must also be visible in some form.
 */
export function announce(node: Element, sentence: string): void {
  const region = regionFor(node);
  region.lang = languageOf(node);
  region.textContent = '';
  setTimeout(() => {
    region.textContent = sentence;
    setTimeout(() => {
      if (region.textContent === sentence) region.remove();
    }, KEEP);
  }, SETTLE);
}
