import { NaastElement } from '../core/naast-element.js';
import { warn } from '../core/warn.js';
import { nearest } from '../core/nearest.js';

/** What a person can press or fill in by itself, so that the card leaves it alone. */
const OWN_USE =
  'a, area, audio, button, details, embed, iframe, input, label, object, select, textarea, video, [contenteditable], [tabindex]';
const HEADING = ':is(h1, h2, h3, h4, h5, h6)';
const LINK = `${HEADING} a[href]`;

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
  // Only warnings look at the attributes and the content before somebody clicks.
  static override updates = __DEV__;
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

  override connectedCallback(): void {
    super.connectedCallback();
    // One listener for all, added once however often it is asked: three on each of 2,000 cards take time before anybody sees them.
    this.getRootNode().addEventListener('mousedown', listen, true);
  }

  /** The link in the heading. */
  get link(): HTMLAnchorElement | null {
    return this.querySelector<HTMLAnchorElement>(LINK);
  }

  handleEvent(event: MouseEvent): void {
    const { link } = this;
    if (!link || event.defaultPrevented || event.button > 1 || hasOwnUse(event, this) || selects(this)) return;
    const { shiftKey, altKey, button } = event;
    if (event.type === 'mousedown') {
      // Or else the middle button starts to scroll the page.
      if (button === 1) event.preventDefault();
      return;
    }
    // A click on the link itself, so that the page's own router hears it. Browsers take one by script with Ctrl (on a Mac:
    // Command) for a wish for a new tab, but not one with the middle button.
    const tab = button === 1;
    const keys = { shiftKey, altKey, ctrlKey: tab || event.ctrlKey, metaKey: tab || event.metaKey };
    link.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, view: window, ...keys }),
    );
  }

  protected override updated(): void {
    if (__DEV__ && document.readyState !== 'loading') check(this);
  }
}

/** A card listens from the moment that it is pressed. */
function listen(event: Event): void {
  const card = event.composedPath().find((node) => node instanceof NaastLifeEventCard);
  for (const type of ['mousedown', 'click', 'auxclick']) card?.addEventListener(type, card);
}

/** Whether something in the card was pressed that does something by itself, at whatever depth. */
function hasOwnUse(event: Event, card: Element): boolean {
  const path = event.composedPath();
  return path.slice(0, path.indexOf(card)).some((node) => node instanceof Element && node.matches(OWN_USE));
}

/** Whether text in the card has just been selected: whoever drags over words wants to copy them. */
function selects(card: Element): boolean {
  const selection = getSelection();
  return !!selection && !selection.isCollapsed && selection.containsNode(card, true);
}

/** What the pictograms are called; a test holds it equal to the pictograms of @naast/icons. */
const EVENTS: readonly NaastLifeEventCard['event'][] = [
  ...(['birth', 'business', 'caring', 'cohabiting', 'death', 'debt', 'disability', 'disaster', 'driving'] as const),
  ...([
    'first-job',
    'home',
    'illness',
    'job-loss',
    'marriage',
    'military-or-civic-service',
    'moving',
    'newcomer',
  ] as const),
  ...(['renovation', 'retirement', 'school', 'separation', 'studying', 'travel', 'victim'] as const),
];

function check(card: NaastLifeEventCard): void {
  const { event } = card;
  if (!EVENTS.includes(event)) {
    const meant = nearest(event, EVENTS).join(', ');
    warn(
      card,
      event ? `event="${event}" is unknown.` : 'it has no event.',
      `Write one of these if you meant it: ${meant}; all are in the guide.`,
    );
  }
  const links = card.querySelectorAll(LINK).length;
  const example = '<h3><a href="/verhuizen">Ik ga verhuizen</a></h3>';
  if (!card.querySelector(HEADING)) warn(card, 'it has no heading.', `Write the name of the event in one: ${example}.`);
  else if (links !== 1)
    warn(card, `its heading holds ${links} links.`, `Write one, around the words of the heading: ${example}.`);
  const state = card.getAttribute('state');
  const { values } = NaastLifeEventCard.properties.state;
  if (state && !values.includes(state))
    warn(card, `state="${state}" is unknown.`, `Write one of: ${values.slice(1).join(', ')}.`);
  else if (state && !card.querySelector(':scope > [slot=state]')) {
    warn(
      card,
      'its state is shown by form alone.',
      'Say it in words too: <p slot="state">Begonnen: 2 van 5 stappen klaar</p>.',
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'naast-life-event-card': NaastLifeEventCard;
  }
}
