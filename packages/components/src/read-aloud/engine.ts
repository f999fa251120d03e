/** One thing to say. The engine calls back; after `cancel()` what it still calls is ignored. */
export interface SpeechRequest {
  /** At most some 140 characters, in one language. */
  readonly text: string;
  /** The BCP 47 tag of the page for this text, such as `nl` or `nl-BE`. */
  readonly lang: string;
  /** How fast: 1 is the usual speed. */
  readonly rate: number;
  /** A word begins: its place in `text`, and its length where the engine knows it. Optional to call. */
  onboundary(index: number, length?: number): void;
  /** The text has been said. */
  onend(): void;
  /** The text cannot be said, or not to its end. */
  onerror(reason: SpeechFailure): void;
}

/** There is no voice for the language after all; something else on the device speaks now; or any other reason. */
export type SpeechFailure = 'no-voice' | 'interrupted' | 'failed';

/**
 * What says the words. The default speaks with the voices of the device; an agency with a speech service of its own
 * writes an object of this shape and gives it to `NaastReadAloud.engine`, or to the `engine` of one reader.
 */
export interface SpeechEngine {
  /** Whether there is a voice for a language. Voices may load late: answer when it is known. */
  hasVoice(lang: string): boolean | Promise<boolean>;
  /** Says one thing. What was said before has ended or has been cancelled. */
  speak(request: SpeechRequest): void;
  /** Is silent at once. */
  cancel(): void;
  /** Is silent and remembers where. Without `pause` and `resume`, the sentence is said again from its beginning. */
  pause?(): void;
  /** Goes on where `pause` came. */
  resume?(): void;
}
