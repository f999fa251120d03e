import type { SpeechEngine, SpeechFailure } from './engine.js';
import { Follower } from './follow.js';
import { mark, rangesOf, unmark } from './highlight.js';
import { readRegion } from './region.js';
import { partsOf, sentencesOf, type Part, type Sentence } from './sentences.js';

/** What goes wrong, and the language in which. */
export interface Problem {
  readonly kind: 'empty' | 'no-voice' | 'part-no-voice' | 'failed';
  readonly lang?: string;
}

/** What a player asks of the element around it. */
export interface PlayerHost extends Element {
  readonly speechEngine: SpeechEngine | null;
  readonly region: Element | null;
  readonly rate: number;
  /** Something that is shown has changed. */
  requestUpdate(): void;
  /** Reading is over. */
  ended(complete: boolean, sentence: number, sentences: number): void;
  /** Something is to be told to the person. */
  tell(problem: Problem): void;
}

/** The one that reads now. Marks and the voice of the device are one for the page, so readers take turns. */
let reading: Player | undefined;

/** Reads a region sentence by sentence. */
export class Player {
  phase: 'idle' | 'playing' | 'paused' = 'idle';
  sentences: Sentence[] = [];
  index = 0;
  readonly #follower: Follower;
  #region: Element | null = null;
  #engine: SpeechEngine | null = null;
  /** Languages for which there is no voice. */
  #mute = new Set<string>();
  /** What an engine calls for an earlier turn is too late and is ignored. */
  #turn = 0;
  /** The engine itself holds the place where it was paused. */
  #held = false;

  constructor(readonly host: PlayerHost) {
    this.#follower = new Follower(host);
  }

  async play(): Promise<void> {
    if (this.phase === 'paused') return this.#resume();
    if (this.phase === 'playing' || !this.host.speechEngine) return;
    reading?.stop();
    this.#region = this.host.region;
    this.#engine = this.host.speechEngine;
    this.sentences = this.#region ? readRegion(this.#region).flatMap(sentencesOf) : [];
    if (!this.sentences.length) return this.host.tell({ kind: 'empty' });
    this.#open();
    const turn = this.#turn;
    const mute = await this.#withoutVoice();
    if (turn !== this.#turn) return;
    this.#mute = mute;
    this.#tellMute();
    if (this.phase === 'playing') this.#speak();
  }

  pause(): void {
    if (this.phase !== 'playing') return;
    this.phase = 'paused';
    this.#held = !!(this.#engine?.pause && this.#engine.resume);
    if (this.#held) this.#engine?.pause?.();
    else this.#silence();
    this.host.requestUpdate();
  }

  /** To another sentence; beyond the last one reading is over. */
  step(by: number): void {
    if (this.phase === 'idle') return;
    this.#silence();
    this.index = Math.max(this.index + by, 0);
    this.#follower.again();
    if (this.index >= this.sentences.length) this.stop(true);
    else if (this.phase === 'playing') this.#speak();
    else this.#show();
  }

  /** The speed has changed: it takes effect at once. */
  restart(): void {
    if (this.phase === 'idle') return;
    this.#silence();
    if (this.phase === 'playing') this.#speak();
  }

  stop(complete = false): void {
    if (this.phase === 'idle') return;
    this.#silence();
    this.phase = 'idle';
    reading = undefined;
    removeEventListener('pagehide', this);
    this.#follower.stop();
    unmark();
    const { length } = this.sentences;
    this.host.ended(complete, Math.min(this.index + 1, length), length);
    this.sentences = [];
    this.host.requestUpdate();
  }

  /** The page is left: Chrome would go on reading it. */
  handleEvent(): void {
    this.stop();
  }

  #open(): void {
    this.#turn++;
    this.index = 0;
    this.phase = 'playing';
    reading = this;
    addEventListener('pagehide', this);
    this.#follower.start();
    this.host.requestUpdate();
  }

  #resume(): void {
    this.phase = 'playing';
    if (this.#held) this.#engine?.resume?.();
    else this.#speak();
    this.#held = false;
    this.host.requestUpdate();
  }

  #silence(): void {
    this.#turn++;
    this.#held = false;
    this.#engine?.cancel();
  }

  async #withoutVoice(): Promise<Set<string>> {
    const langs = new Set(this.sentences.flatMap(({ block }) => block.runs.map(({ lang }) => lang)));
    const mute = new Set<string>();
    await Promise.all([...langs].map(async (lang) => (await this.#engine?.hasVoice(lang)) || mute.add(lang)));
    return mute;
  }
}
