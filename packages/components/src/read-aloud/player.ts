import type { SpeechEngine, SpeechFailure } from './engine.js';
import { Follower } from './follow.js';
import { mark, rangesOf, unmark } from './highlight.js';
import { Narrator, type Listener } from './narrator.js';
import { readRegion } from './region.js';
import { partsOf, sentencesOf, type Sentence } from './sentences.js';

/** Why somebody hears nothing, or not everything. */
export type Problem = 'empty' | 'noVoice' | 'noVoiceForPart' | 'failed';

/** What a player asks of the element that shows it. */
export interface PlayerHost {
  engine(): SpeechEngine | null;
  region(): Element | null;
  rate(): number;
  /** Something that is shown has changed. */
  changed(): void;
  /** The last sentence has been said. */
  finished(sentences: number): void;
  /** Something is to be told to the person, about some languages. */
  tell(problem: Problem, langs?: readonly string[]): void;
}

/** The one that reads now. Marks and the voice of the device are one for the page, so readers take turns. */
let reading: Player | undefined;

function takeTurn(player: Player): void {
  reading?.stop();
  reading = player;
}

/** Reads a region sentence by sentence. */
export class Player implements Listener {
  phase: 'idle' | 'playing' | 'paused' = 'idle';
  sentences: readonly Sentence[] = [];
  index = 0;
  readonly #follower: Follower;
  #narrator?: Narrator;
  #region: Element | null = null;
  #rate = 1;
  /** It is known which voices there are. */
  #ready = false;

  /**
   * @param bar What is shown of it, and may cover text.
   * @param host Where it gets what it needs.
   */
  constructor(
    bar: Element,
    readonly host: PlayerHost,
  ) {
    this.#follower = new Follower(bar);
  }

  play(): void {
    if (this.phase === 'idle') this.#open();
    else if (this.phase === 'paused') this.#resume();
  }

  pause(): void {
    if (this.phase !== 'playing') return;
    this.phase = 'paused';
    this.#narrator?.pause();
    this.host.changed();
  }

  /** To another sentence; beyond the last one reading is over. */
  step(by: number): void {
    if (this.phase === 'idle') return;
    this.#narrator?.silence();
    this.#follower.again();
    this.#go(Math.max(this.index + by, 0));
  }

  /** What it asks of its host may have changed: another speed takes effect at once, another region or engine ends it. */
  refresh(): void {
    if (this.phase === 'idle') return;
    if (this.host.engine() !== this.#narrator?.engine || this.host.region() !== this.#region) return this.stop();
    if (this.host.rate() === this.#rate) return;
    this.#rate = this.host.rate();
    this.#narrator.silence();
    this.#speak();
  }

  stop(): void {
    if (this.phase === 'idle') return;
    this.#narrator?.silence();
    this.phase = 'idle';
    this.sentences = [];
    reading = undefined;
    removeEventListener('pagehide', this);
    this.#follower.stop();
    unmark();
    this.host.changed();
  }

  /** The page is left, and Chrome would go on reading it aloud. */
  handleEvent(): void {
    this.stop();
  }

  word(from: number, to: number): void {
    const { block } = this.sentences[this.index] as Sentence;
    mark('naast-word', rangesOf(block, from, to));
  }

  said(): void {
    const { length } = this.sentences;
    const wasLast = this.index + 1 === length;
    this.#go(this.index + 1);
    if (wasLast) this.host.finished(length);
  }

  failed(reason: SpeechFailure, lang: string): void {
    if (reason === 'no-voice') {
      this.#narrator?.mute.add(lang);
      this.#leaveOutMute();
      return this.#speak();
    }
    this.stop();
    if (reason === 'failed') this.host.tell('failed');
  }

  #open(): void {
    const engine = this.host.engine();
    const region = this.host.region();
    if (!engine) return;
    takeTurn(this);
    const blocks = region ? readRegion(region) : [];
    this.sentences = blocks.flatMap(sentencesOf);
    if (!this.sentences.length) return this.host.tell('empty');
    this.#region = region;
    this.#rate = this.host.rate();
    this.#narrator = new Narrator(engine);
    this.#ready = false;
    this.phase = 'playing';
    addEventListener('pagehide', this);
    this.#follower.start();
    this.#go(0);
    void this.#prepare(this.#narrator, new Set(blocks.flatMap(({ runs }) => runs.map(({ lang }) => lang))));
  }

  async #prepare(narrator: Narrator, langs: Set<string>): Promise<void> {
    const known = await narrator.prepare(langs).then(
      () => true,
      () => false,
    );
    if (narrator !== this.#narrator || this.phase === 'idle') return;
    if (!known) return this.failed('failed', '');
    this.#ready = true;
    if (narrator.mute.size) this.#leaveOutMute();
    this.#speak();
  }

  /** Says for which languages there is no voice, and goes on with the rest, if there is any. */
  #leaveOutMute(): void {
    const mute = this.#narrator?.mute as Set<string>;
    const current = this.sentences[this.index];
    const left = this.sentences.filter((sentence) => partsOf(sentence).some(({ lang }) => !mute.has(lang)));
    const index = this.sentences.slice(0, this.index).filter((sentence) => left.includes(sentence)).length;
    this.sentences = left;
    if (!left.length) this.stop();
    else if (left[index] !== current) this.#show((this.index = Math.min(index, left.length - 1)));
    this.host.tell(left.length ? 'noVoiceForPart' : 'noVoice', [...mute]);
  }

  #resume(): void {
    this.phase = 'playing';
    this.#follower.again();
    if (!this.#narrator?.resume()) this.#speak();
    this.host.changed();
  }

  #go(index: number): void {
    const isThere = ({ block }: Sentence): boolean => block.runs.some(({ node }) => node.isConnected);
    // A page that replaces its content without loading a new one takes sentences away.
    this.index = this.sentences.findIndex((sentence, place) => place >= index && isThere(sentence));
    if (this.index < 0) return this.stop();
    this.#show(this.index);
    this.#speak();
  }

  #show(index: number): void {
    const { block, from, to } = this.sentences[index] as Sentence;
    const ranges = rangesOf(block, from, to);
    mark('naast-word', []);
    mark('naast-sentence', ranges);
    const first = block.runs.find(({ at, length }) => at + length > from)?.node;
    this.#follower.show(ranges[0] ?? (first instanceof Element ? first : undefined));
    this.host.changed();
  }

  #speak(): void {
    const sentence = this.sentences[this.index];
    if (this.#ready && sentence && this.phase === 'playing') this.#narrator?.say(sentence, this.#rate, this);
  }
}
