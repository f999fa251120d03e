import { html, nothing, type TemplateResult } from 'lit';
import { NaastShadowElement } from '../core/naast-shadow-element.js';
import { announce } from '../core/announce.js';
import { emit } from '../core/events.js';
import { intlLocale, say } from '../core/locale.js';
import { warn } from '../core/warn.js';
import { readAloud as messages } from '../locales/index.js';
import { check } from './check.js';
import type { SpeechEngine } from './engine.js';
import { icon } from './icons.js';
import { languageNames } from './language-names.js';
import { Player, type Problem } from './player.js';
import styles from './read-aloud.css.js';
import { findRegion } from './region.js';
import { WebSpeechEngine } from './web-speech.js';

export type { SpeechEngine, SpeechFailure, SpeechRequest } from './engine.js';
export { WebSpeechEngine } from './web-speech.js';

const RATES = [0.75, 1, 1.25, 1.5];

/** Where somebody is in what is read. */
export interface ReadAloudEnd {
  /** The last sentence that was begun, counted from 1. */
  sentence: number;
  /** How many there are. */
  sentences: number;
  /** Whether it was heard to the end. */
  complete: boolean;
}

const readers = new Set<NaastReadAloud>();
let pageEngine: SpeechEngine | null = null;

/**
 * Reads a part of the page aloud, sentence by sentence, and marks the words as they are said. Before somebody starts it,
 * it is one button.
 *
 * Inside: nothing. It reads what stands on the page.
 *
 * @tagname naast-read-aloud
 * @cssstate unavailable - This browser cannot speak and no engine is given: the reader keeps its place and is not seen.
 * @cssstate active - Reading, or paused: the bar is shown, and stays in view where it can.
 * @fires {CustomEvent<undefined>} naast-read-aloud-start - Somebody starts it. `preventDefault()` keeps it silent, for a page that
 *   has something to ask first.
 * @fires {CustomEvent<ReadAloudEnd>} naast-read-aloud-end - Somebody stopped it, or heard it to the end.
 * @fires {CustomEvent<{ rate: number }>} naast-read-aloud-rate - Somebody chose another speed.
 * @see https://www.w3.org/WAI/WCAG22/Understanding/audio-control.html
 * @see https://webaudio.github.io/web-speech-api/
 * @see https://drafts.csswg.org/css-highlight-api-1/
 */
export class NaastReadAloud extends NaastShadowElement {
  static override properties = {
    htmlFor: { attribute: 'for' },
    rate: { type: Number },
    engine: { attribute: false },
  };
  static override styles = [NaastShadowElement.styles, styles];

  /** The id of what is read. Default: the `main` around the reader, or that of the page. */
  declare htmlFor: string;
  /** The speed: 0.75, 1, 1.25 or 1.5 times the usual one. Default: 1. */
  declare rate: number;
  /** What speaks in this reader. Default: what speaks in the page, `NaastReadAloud.engine`. */
  declare engine: SpeechEngine | null;

  readonly #player = new Player(this, {
    engine: () => this.engine ?? NaastReadAloud.engine,
    region: () => findRegion(this, this.htmlFor),
    rate: () => this.#rate,
    changed: () => this.requestUpdate(),
    finished: (sentences) => emit(this, 'naast-read-aloud-end', { sentence: sentences, sentences, complete: true }),
    tell: (problem, langs = []) => this.#tell(problem, languageNames(this, langs)),
  });
  #message = '';
  #focused: Element | null = null;
  #internals?: ElementInternals;

  constructor() {
    super();
    this.htmlFor = '';
    this.rate = 1;
    this.engine = null;
  }

  /** What speaks in every reader that has no engine of its own. Default: the voices of the device. */
  static get engine(): SpeechEngine | null {
    if (!pageEngine && WebSpeechEngine.supported) pageEngine = new WebSpeechEngine();
    return pageEngine;
  }

  static set engine(engine: SpeechEngine | null) {
    pageEngine = engine;
    for (const reader of readers) reader.requestUpdate();
  }

  get #rate(): number {
    return RATES.includes(this.rate) ? this.rate : 1;
  }

  get #place(): ReadAloudEnd {
    const { index, sentences } = this.#player;
    return { sentence: index + 1, sentences: sentences.length, complete: false };
  }

  get #position(): string {
    const { sentence, sentences } = this.#place;
    return say(this, messages, 'position', { sentence, sentences });
  }

  /** Reads, or goes on reading. Browsers speak only after somebody has clicked or pressed a key in the page. */
  play(): void {
    this.#message = '';
    this.#player.play();
    this.requestUpdate();
  }

  /** Is silent and keeps its place. */
  pause(): void {
    this.#player.pause();
  }

  /** Is silent, and one button again. */
  stop(): void {
    this.#player.stop();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    readers.add(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    readers.delete(this);
    this.stop();
  }

  protected override willUpdate(): void {
    this.#player.refresh();
    this.#focused = this.shadowRoot?.activeElement ?? null;
  }

  protected override updated(): void {
    // The control that had focus has gone; the button that is left takes it over.
    if (this.#focused?.isConnected === false) this.renderRoot.querySelector('button')?.focus({ preventScroll: true });
    this.#setState('unavailable', !this.engine && !NaastReadAloud.engine);
    this.#setState('active', this.#player.phase !== 'idle');
    if (__DEV__ && this.isConnected && document.readyState !== 'loading') check(this, readers, RATES);
  }

  protected override render(): TemplateResult {
    const { phase } = this.#player;
    const idle = phase === 'idle';
    const words = say(this, messages, phase);
    return html`<div
        class=${idle ? '' : 'bar'}
        role=${idle ? nothing : 'group'}
        aria-label=${idle ? nothing : say(this, messages, 'label')}
        @keydown=${this.#keydown}
      >
        <button type="button" class="toggle" title=${idle ? nothing : words} @click=${this.#toggle}>
          ${icon(idle ? 'speaker' : phase === 'playing' ? 'pause' : 'play')}<span>${words}</span>
        </button>
        ${idle ? nothing : this.#controls()}
      </div>
      ${this.#message ? html`<p>${icon('attention')}<span>${this.#message}</span></p>` : nothing}`;
  }

  #controls(): TemplateResult {
    const format = new Intl.NumberFormat(intlLocale(this));
    const button = (name: 'previous' | 'next' | 'stop', act: () => void): TemplateResult => {
      const words = say(this, messages, name);
      return html`<button type="button" class=${name} title=${words} aria-label=${words} @click=${act}>
        ${icon(name)}
      </button>`;
    };
    return html`${button('previous', () => this.#step(-1))}${button('next', () => this.#step(1))}${button('stop', this.#stop)}
      <span class="position">${this.#position}</span>
      <span class="rate">
        <select aria-label=${say(this, messages, 'rate')} @change=${this.#chooseRate}>
          ${RATES.map((rate) => html`<option value=${rate} .selected=${rate === this.#rate}>${format.format(rate)}×</option>`)}
        </select>
        ${icon('chevron')}
      </span>`;
  }

  #toggle(): void {
    if (this.#player.phase === 'playing') this.pause();
    else if (this.#player.phase === 'paused' || emit(this, 'naast-read-aloud-start', undefined, true)) this.play();
  }

  #step(by: number): void {
    const before = this.#place;
    this.#player.step(by);
    const { phase } = this.#player;
    // While it plays, the sentence itself is heard.
    if (phase === 'paused') announce(this, this.#position);
    if (phase === 'idle') emit(this, 'naast-read-aloud-end', before);
  }

  #stop = (): void => {
    const before = this.#place;
    this.stop();
    emit(this, 'naast-read-aloud-end', before);
  };

  #chooseRate(event: Event): void {
    this.rate = Number((event.target as HTMLSelectElement).value);
    emit(this, 'naast-read-aloud-rate', { rate: this.rate });
  }

  #keydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.#player.phase === 'idle') return;
    // A dialog around the reader stays open.
    event.preventDefault();
    event.stopPropagation();
    this.#stop();
  }

  #tell(problem: Problem, language: string): void {
    this.#message = say(this, messages, problem, { language });
    announce(this, this.#message);
    this.requestUpdate();
    if (__DEV__ && problem === 'empty' && findRegion(this, this.htmlFor))
      warn(this, 'what it should read holds no text.', 'Name an element with text in "for".');
  }

  #setState(state: string, on: boolean): void {
    this.#internals ??= this.attachInternals();
    // Firefox has had states since version 126.
    this.#internals.states?.[on ? 'add' : 'delete'](state);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'naast-read-aloud': NaastReadAloud;
  }
  interface HTMLElementEventMap {
    'naast-read-aloud-start': CustomEvent<undefined>;
    'naast-read-aloud-end': CustomEvent<ReadAloudEnd>;
    'naast-read-aloud-rate': CustomEvent<{ rate: number }>;
  }
}
