/** A person who scrolled this short a while ago is scrolling. */
const SCROLLING = 500;
/** A smooth scroll of ours is over after this long; Safari has told when only since version 26. */
const OWN_SCROLL = 1000;
/** What a scroll shows itself by; a wheel or a finger is never ours. */
const EVENTS = ['scroll', 'wheel', 'touchmove'];
/** Text this close to the edge counts as out of view; in pixels, as scroll positions are. */
const EDGE = 16;

/** What can be scrolled: the nearest box around a place, or the page. */
function scrollerOf(place: Range | Element): Element {
  const start = place instanceof Element ? place : place.startContainer;
  for (let at: Node | null = start; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
    if (!(at instanceof Element) || at.scrollHeight <= at.clientHeight) continue;
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return document.scrollingElement ?? document.documentElement;
}

/** The part of the window in which a person sees the content of a scroller, less what sticks to its top. */
function viewOf(scroller: Element, bar: Element): { top: number; bottom: number } {
  const page = scroller === document.scrollingElement;
  const box = page ? { top: 0, bottom: innerHeight } : scroller.getBoundingClientRect();
  const { top, bottom } = bar.getBoundingClientRect();
  const covered = top < EDGE * 2 && bottom > 0 ? bottom : 0;
  return { top: Math.max(box.top, covered), bottom: Math.min(box.bottom, innerHeight) - EDGE };
}

/**
 * Keeps the sentence that is said in view: scrolls when a sentence begins out of view, not while the person scrolls, and
 * not at all once the person has scrolled it out of view, until it is in view again.
 */
export class Follower {
  #place: Range | Element | undefined;
  #follows = true;
  #scrolled = -Infinity;
  #ours = -Infinity;

  /** @param bar The reader, which may stick to the top and cover text. */
  constructor(readonly bar: Element) {}

  start(): void {
    this.again();
    for (const type of EVENTS) document.addEventListener(type, this, { capture: true, passive: true });
  }

  stop(): void {
    this.#place = undefined;
    for (const type of EVENTS) document.removeEventListener(type, this, { capture: true });
  }

  handleEvent({ type }: Event): void {
    const now = performance.now();
    if (type !== 'scroll') this.#ours = -Infinity;
    else if (now - this.#ours < OWN_SCROLL) return;
    this.#scrolled = now;
    this.#follows = !this.#place || this.#distance(this.#place) === 0;
  }

  /** The person asked for another sentence: show it wherever it is. */
  again(): void {
    this.#follows = true;
    this.#scrolled = -Infinity;
  }

  /** @param place Where the sentence that begins now stands. */
  show(place: Range | Element | undefined): void {
    this.#place = place;
    const now = performance.now();
    if (!place || !this.#follows || now - this.#scrolled < SCROLLING) return;
    const scroller = scrollerOf(place);
    const end = scroller.scrollHeight - scroller.clientHeight;
    const top = Math.min(Math.max(scroller.scrollTop + this.#distance(place), 0), end);
    if (Math.abs(top - scroller.scrollTop) < 1) return;
    this.#ours = now;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scroller.scrollTo({ top, behavior: calm ? 'instant' : 'smooth' });
  }

  /** How far to scroll until a place is well in view; 0 when it is, or when it is not shown at all. */
  #distance(place: Range | Element): number {
    if (!place.getClientRects().length) return 0;
    const box = place.getBoundingClientRect();
    const { top, bottom } = viewOf(scrollerOf(place), this.bar);
    // Of a sentence that is higher than the window the beginning counts.
    if (box.top >= top && Math.min(box.bottom, box.top + (bottom - top) / 2) <= bottom) return 0;
    // A third from the top: what comes next is in view as well.
    return box.top - top - (bottom - top) / 3;
  }
}
