import { NaastElement } from '../core/naast-element.js';
import { warn } from '../core/warn.js';
import { nearest } from '../icon/nearest.js';

/** What a person can press or fill in by itself, so that the card leaves it alone. */
const OWN_USE = 'a, area, audio, button, details, embed, iframe, input, label, object, select, textarea, video, [contenteditable], [tabindex]';
const HEADING = 'h1, h2, h3, h4, h5, h6';

/**
 * One thing that happens in a life, as the way in to all that has to be arranged for it. The link in the heading is the only
 * link; with script the whole card leads there, and its text can still be selected.
 *
 * @tagname naast-life-event-card
 * @slot - A heading with one link, and a paragraph that says what can be arranged.
 * @slot facts - A list of what to expect; `data-fact` on an item gives its icon: `steps` (default), `time`, `automatic`, `cost`.
 * @slot state - A paragraph that says how far the person is.
 * @slot deadline - A paragraph with the last day, in a `<time>`.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/link/
 * @see https://inclusive-components.design/cards/
 */
export class NaastLifeEventCard extends NaastElement {
  static override properties = {
    event: {},
    state: { values: ['', 'not-started', 'in-progress', 'done'] },
  };
  // Only warnings look at the content before somebody clicks.
  static override content = __DEV__ ? { childList: true, subtree: true } : null;

  /** What happens; it chooses the pictogram. Required. */
  declare event:
    | 'birth'
    | 'business'
    | 'caring'
    | 'cohabiting'
    | 'death'
    | 'debt'
    | 'disability'
    | 'disaster'
    | 'driving'
    | 'first-job'
    | 'home'
    | 'illness'
    | 'job-loss'
    | 'marriage'
    | 'military-or-civic-service'
    | 'moving'
    | 'newcomer'
    | 'renovation'
    | 'retirement'
    | 'school'
    | 'separation'
    | 'studying'
    | 'travel'
    | 'victim';
  /** How far this person is: the form that goes with the words in the slot `state`. Default: none, nothing is known. */
  declare state: '' | 'not-started' | 'in-progress' | 'done';

  constructor() {
    super();
    for (const type of ['mousedown', 'click', 'auxclick']) this.addEventListener(type, this);
  }

  /** The link in the heading. */
  get link(): HTMLAnchorElement | null {
    for (const heading of this.querySelectorAll(HEADING)) {
      const link = heading.querySelector<HTMLAnchorElement>('a[href]');
      if (link) return link;
    }
    return null;
  }

  handleEvent(event: MouseEvent): void {
    const { link } = this;
    if (!link || !this.#isMeant(event)) return;
    // The middle button would scroll the page; on a link it opens a tab.
    if (event.type === 'mousedown') return event.button === 1 ? event.preventDefault() : undefined;
    link.dispatchEvent(new MouseEvent('click', event));
  }

  #isMeant(event: MouseEvent): boolean {
    if (event.defaultPrevented || event.button > 1) return false;
    for (const node of event.composedPath()) {
      if (node === this) break;
      if (node instanceof Element && node.matches(OWN_USE)) return false;
    }
    const selection = getSelection();
    return !selection || selection.isCollapsed || !selection.containsNode(this, true);
  }

  protected override update(): void {
    if (__DEV__ && document.readyState !== 'loading') check(this);
  }
}
