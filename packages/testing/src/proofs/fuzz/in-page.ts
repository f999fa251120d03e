// What the scripts in the page (page-*.ts) have of each other: there they are one.
import type { Api } from './api.ts';

/** A list that is not empty. */
export type Some<T> = readonly [T, ...T[]];

/** A whole number below this one. */
export type Roll = (below: number) => number;

/** One of a list; of an empty one none. */
export interface Pick {
  <T>(list: Some<T>): T;
  <T>(list: readonly T[]): T | undefined;
}

/** What every act works with. */
export interface Tools {
  roll: Roll;
  pick: Pick;
  place: Element;
  /** What may be set on each element. */
  api: Api;
  /** All that was there before, and what has been put in since. */
  written: WeakSet<Element>;
}

/** Does one thing, and says in words what it did. */
export type Act = () => string | null | undefined;

export interface Found {
  element: string;
  rule: string;
}

/** What is wrong now. */
export type Judge = () => Found | undefined;

export interface Fuzz {
  /** Chance that is the same for a seed. */
  roll: (seed: string) => Roll;
  MARKUP: Some<string>;
  ODD: Some<string>;
  BAGS: Some<unknown>;
  LANGUAGES: Some<string>;
  TAGS: Some<string>;
  SLOTS: Some<string>;
  /** By the type of the control. */
  TYPED: Record<string, string>;
  nameOf: (node: Element) => string;
  short: (value: unknown) => string;
  acts: (tools: Tools) => Act[];
  /** Fills in every control. @returns what finds the first that has lost it; one that was taken out has not. */
  typeIn: (place: Element) => Judge;
  /** @returns what finds the first element that nobody wrote, or that a value became. */
  watchMarkup: (written: WeakSet<Element>) => Judge;
  /** @returns the first fault, and all that was done until then. */
  run: (seed: string, steps: number, api: Api) => Promise<{ fault: Found | null; did: string[] }>;
}
