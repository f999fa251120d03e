// What a person does in a page, shaped alike in each engine.
import type { Media } from './media.ts';

export interface Size {
  width: number;
  height: number;
}

export interface Press {
  button?: 'left' | 'middle' | 'right';
}

/** The shape that @web/test-runner-commands expects: it calls it "playwright". */
export interface Commands {
  keyboard: {
    /** Types text, key by key. */
    type: (text: string) => Promise<unknown>;
    /** A key or a combination, such as `Tab` or `Shift+Tab`. */
    press: (combination: string) => Promise<unknown>;
    down: (name: string) => Promise<unknown>;
    up: (name: string) => Promise<unknown>;
  };
  mouse: {
    move: (x: number, y: number) => Promise<unknown>;
    click: (x: number, y: number, options?: Press) => Promise<unknown>;
    down: (options?: Press) => Promise<unknown>;
    up: (options?: Press) => Promise<unknown>;
  };
  setViewportSize: (size: Size) => Promise<void>;
  emulateMedia: (media: Media) => Promise<void>;
  resetMedia?: () => Promise<void>;
  url: () => string | Promise<string>;
}

/** A function that is sent to the page as its source: it sees the page and its arguments, nothing of the test. */
export type InPage<T, A extends unknown[]> = ((...args: A) => T | Promise<T>) | string;

/** A page in a browser, whoever drives it. */
export interface Driven {
  goto: (url: string) => Promise<unknown>;
  evaluate: <T, A extends unknown[]>(fn: InPage<T, A>, ...args: A) => Promise<Awaited<T>>;
  title: () => Promise<string>;
  /** A picture (PNG) of the window, or of the whole page. */
  screenshot: (options: { fullPage: boolean }) => Promise<Uint8Array>;
}
