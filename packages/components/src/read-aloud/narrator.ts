import type { SpeechEngine, SpeechFailure } from './engine.js';
import { partsOf, type Sentence } from './sentences.js';

/** Who wants to know how a sentence goes. */
export interface Listener {
  /** A word begins; its place in the block of the sentence. */
  word(from: number, to: number): void;
  /** The sentence has been said. */
  said(): void;
  /** It could not be said. */
  failed(reason: SpeechFailure, lang: string): void;
}

/** Has an engine say sentences, part by part, and knows for which languages it has no voice. */
export class Narrator {
  /** Languages for which there is no voice. */
  readonly mute = new Set<string>();
  /** What an engine calls for an earlier turn comes too late. */
  #turn = 0;
  #held = false;

  constructor(readonly engine: SpeechEngine) {}

  /** Asks the engine which of these languages it can speak. */
  async prepare(langs: Iterable<string>): Promise<void> {
    const ask = async (lang: string): Promise<void> => {
      if (!(await this.engine.hasVoice(lang))) this.mute.add(lang);
    };
    await Promise.all([...langs].map(ask));
  }

  say(sentence: Sentence, rate: number, listener: Listener): void {
    const { text } = sentence.block;
    const parts = partsOf(sentence).filter(({ lang }) => !this.mute.has(lang));
    const next = (): void => {
      const turn = ++this.#turn;
      const now = (call: () => void) => (): void => void (turn === this.#turn && call());
      const part = parts.shift();
      if (!part) return listener.said();
      const { from, to, lang } = part;
      this.engine.speak({
        text: text.slice(from, to),
        lang,
        rate,
        onboundary: (index, length) =>
          now(() => listener.word(from + index, wordEnd(text, from + index, length, to)))(),
        onend: now(next),
        onerror: (reason) => now(() => listener.failed(reason, lang))(),
      });
    };
    next();
  }

  silence(): void {
    this.#turn++;
    this.#held = false;
    this.engine.cancel();
  }

  /** Without `pause` and `resume` in the engine, the sentence is dropped, to be said again. */
  pause(): void {
    if (!this.engine.pause || !this.engine.resume) return this.silence();
    this.#held = true;
    this.engine.pause();
  }

  /** @returns whether the engine went on by itself; otherwise the sentence has to be said again. */
  resume(): boolean {
    const held = this.#held;
    this.#held = false;
    if (held) this.engine.resume?.();
    return held;
  }
}

/** Safari does not say how long a word is. */
function wordEnd(text: string, from: number, length: number | undefined, to: number): number {
  const letters = length || (/^\S*/.exec(text.slice(from))?.[0].length ?? 0);
  return Math.min(from + letters, to);
}
