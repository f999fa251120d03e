import type { SpeechEngine, SpeechFailure, SpeechRequest } from './engine.js';

/** Chrome fetches its list of voices after the first question; where there are none, it never says so. */
const VOICES_WAIT = 2000;
/** Chrome on Linux and Windows cancels late, and then also drops what was said in the meantime. */
const CANCEL_WAIT = 250;
/** A voice of a service may need some seconds before it is heard. */
const START_WAIT = 5000;
/** The slowest voices take about a fifth of a second for a character. */
const SLOWEST = 200;

/** What the errors of the API mean to a listener; any other is a failure. */
const REASONS: Partial<Record<string, SpeechFailure>> = {
  'language-unavailable': 'no-voice',
  'voice-unavailable': 'no-voice',
  canceled: 'interrupted',
  interrupted: 'interrupted',
};

const synthesis = (): SpeechSynthesis => globalThis.speechSynthesis;

/** @returns the language part of a tag: Android writes `nl_BE`. */
const base = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] as string;

/** A voice of the device itself goes first: another sends the text of the page to a company. Then the same region. */
function score(voice: SpeechSynthesisVoice, lang: string): number {
  const same = voice.lang.replace('_', '-').toLowerCase() === lang.toLowerCase();
  return (voice.localService ? 4 : 0) + (same ? 2 : 0) + (voice.default ? 1 : 0);
}

function voicesLoaded(): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      synthesis().removeEventListener('voiceschanged', done);
      resolve();
    };
    const timer = setTimeout(done, VOICES_WAIT);
    synthesis().addEventListener('voiceschanged', done);
  });
}

/**
 * Speaks with the voices of the device, through `window.speechSynthesis`. It has no `pause`: in Chrome on Android pausing
 * ends the text, and elsewhere a long pause makes it go silent for good.
 *
 * @see https://webaudio.github.io/web-speech-api/#tts-section
 */
export class WebSpeechEngine implements SpeechEngine {
  /** Held here because Chrome and Safari fire no events on an utterance that nothing refers to. */
  #current: SpeechSynthesisUtterance | undefined;
  #cancelled: SpeechSynthesisUtterance | undefined;
  #next: SpeechRequest | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly #localOnly: boolean;

  /**
   * @param options `localOnly`: only voices of the device itself, so that no text of the page goes to a speech service of
   *   the maker of the browser. Some devices then have no voice. Default: those first, others where there is no such voice.
   */
  constructor({ localOnly = false }: { localOnly?: boolean } = {}) {
    this.#localOnly = localOnly;
    // Asked for now, the voices are there when somebody presses the button. WebKit speaks only in answer to that press, and
    // not when the voices have come in between.
    if (WebSpeechEngine.supported) synthesis().getVoices();
  }

  /** Whether this browser can speak at all. */
  static get supported(): boolean {
    return 'speechSynthesis' in globalThis && 'SpeechSynthesisUtterance' in globalThis;
  }

  async hasVoice(lang: string): Promise<boolean> {
    if (!synthesis().getVoices().length) await voicesLoaded();
    return !!this.#voice(lang);
  }

  speak(request: SpeechRequest): void {
    this.#next = request;
    if (!this.#cancelled) this.#start();
  }

  cancel(): void {
    this.#next = undefined;
    // Nothing of ours is being said, and what else the page says is not ours to stop.
    if (!this.#current) return;
    clearTimeout(this.#timer);
    this.#cancelled = this.#current;
    this.#current = undefined;
    this.#timer = setTimeout(() => this.#silent(), CANCEL_WAIT);
    synthesis().cancel();
  }

  #voice(lang: string): SpeechSynthesisVoice | undefined {
    const voices = synthesis()
      .getVoices()
      .filter((voice) => base(voice.lang) === base(lang) && (voice.localService || !this.#localOnly));
    return voices.sort((a, b) => score(b, lang) - score(a, lang))[0];
  }

  /** The last word of a cancelled text is over. */
  #silent(): void {
    clearTimeout(this.#timer);
    this.#cancelled = undefined;
    if (this.#next) this.#start();
  }

  #start(): void {
    const request = this.#next as SpeechRequest;
    this.#next = undefined;
    const utterance = new SpeechSynthesisUtterance(request.text);
    this.#current = utterance;
    utterance.voice = this.#voice(request.lang) ?? null;
    utterance.lang = utterance.voice?.lang.replace('_', '-') ?? request.lang;
    utterance.rate = request.rate;
    utterance.onboundary = ({ name, charIndex, charLength }) => {
      if (utterance === this.#current && name !== 'sentence') request.onboundary(charIndex, charLength);
    };
    utterance.onend = () => this.#over(utterance, () => request.onend());
    utterance.onerror = ({ error }) => this.#over(utterance, () => request.onerror(REASONS[error] ?? 'failed'));
    this.#timer = setTimeout(() => this.#checkStart(request), START_WAIT);
    // Another script may have left it paused; then nothing would be heard.
    synthesis().resume();
    synthesis().speak(utterance);
  }

  #over(utterance: SpeechSynthesisUtterance, tell: () => void): void {
    if (utterance === this.#cancelled) this.#silent();
    if (utterance !== this.#current) return;
    clearTimeout(this.#timer);
    this.#current = undefined;
    tell();
  }

  /** Safari says nothing, and nothing about it, when it takes a start for one that nobody asked for. */
  #checkStart(request: SpeechRequest): void {
    if (synthesis().speaking || synthesis().pending) {
      // Chrome sometimes loses the end of an utterance; without it the reader would wait for ever.
      this.#timer = setTimeout(() => this.#giveUp(request), (request.text.length * SLOWEST) / request.rate);
    } else {
      this.#current = undefined;
      request.onerror('failed');
    }
  }

  #giveUp(request: SpeechRequest): void {
    this.cancel();
    request.onend();
  }
}
