// Runs one task after the other, in browsers that it keeps.
import { join } from 'node:path';
import type { Engine } from '../engines/browsers.ts';
import type { Browser } from '../engines/driver.ts';
import { exclusionFor, type Exclusion } from '../library/exclusions.ts';
import { expectedIn } from '../library/expected.ts';
import { fault, type Fault } from './fault.ts';
import type { Component, Fixture } from '../library/fixtures.ts';
import type { Library } from '../library/library.ts';
import type { LoadedPage } from '../look/page.ts';
import { keepIn } from '../look/pictures.ts';
import { nameOf, type Variant } from '../look/variants.ts';
import type { Proof } from '../proofs/proofs.ts';
import type { FixtureServer } from '../serve/serve.ts';
import type { Browsers } from './browsers.ts';
import type { Task } from './plan.ts';
import type { SharedPages } from './shared-pages.ts';
import { makeStation, type Station } from './station.ts';

/** What changes a look for one load. */
export interface Query extends Partial<Variant> {
  /** `off`: with script switched off. `late`: it is there, and waits to be imported (proofs/no-shift.ts). */
  script?: 'on' | 'off' | 'late';
  /** `off`: without what a page brings of its own. */
  files?: 'on' | 'off';
  /** What the page is given to be looked at with (serve/tools.ts), with commas between. */
  tools?: string;
}

/** What changes a look that several proofs share. */
export interface Look extends Query {
  /** `open`: all that was folded has been opened. */
  folds?: 'open';
}

/** What a proof gets. */
export interface Context {
  /** The one that the component is one of. */
  library: Library;
  component: Component;
  /** None where a component is proved as a whole. */
  fixture: Fixture;
  variant: Variant;
  /** The fixture as it has just been loaded, to do with what one likes; the query changes the variant. */
  load: (query?: Look) => Promise<LoadedPage>;
  /**
   * The same to look at only. It may be the page that the proof before has looked at, and the next one gets it too: nothing is done to
   * it that can be told from it afterwards. It is of use until the next `load` or `look`.
   */
  look: (query?: Look) => Promise<LoadedPage>;
  /** The address of the fixture. */
  url: (query?: Query) => string;
  browser: (engine?: Engine) => Promise<Browser>;
  /** Keeps a picture of a fault and says where. */
  keep: (name: string, picture: Buffer) => string;
  /** Compares a text with the reviewed one beside the component, `expected/<name>`. */
  expect: (name: string, text: string, todo?: string) => Fault[];
  /** Whether what has been reviewed is written anew. */
  update: boolean;
}

export interface Result {
  component: string;
  example: string | null;
  proof: string;
  /** None of a fault of the list of exclusions itself. */
  variant: Variant | null;
  status: 'passed' | 'failed' | 'excluded' | 'inapplicable';
  faults: Fault[];
  exclusion?: Exclusion;
  /** The criteria that were checked, where the proof says so. */
  checked?: string[];
  /** How long it took. */
  ms?: number;
}

interface Said {
  faults: Fault[] | null;
  checked?: string[];
}

/** Only a page that brings something can be asked for without it; of others it is one address, and one page. */
function addressed(fixture: Fixture, query: Query): Query {
  const { files, ...rest } = query;
  return files && fixture.page?.files ? { files, ...rest } : rest;
}

type Judged = Pick<Result, 'status' | 'faults' | 'exclusion'>;

function judge(faults: Fault[] | null, exclusion: Exclusion | undefined): Judged {
  if (faults === null) return { status: 'inapplicable', faults: [] };
  if (!faults.length) return { status: 'passed', faults };
  return exclusion ? { status: 'excluded', faults, exclusion } : { status: 'failed', faults };
}

/**
 * What the proof says; when it breaks, that is a fault too. A browser that crashed under it says nothing about the page
 * (WebKit does, now and then): it is said aloud and asked again in a new one. A page that crashes two of them has a fault.
 */
async function ask(proof: Proof, context: Context, browsers: Browsers, first = true): Promise<Said> {
  try {
    const answer = await proof.prove(context);
    return Array.isArray(answer) || answer === null ? { faults: answer } : answer;
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    if ((await browsers.replaceIfGone(context.variant.engine)) && first) {
      console.log(`${context.variant.engine ?? 'chromium'} crashed under ${proof.name}; asked again: ${message}`);
      return ask(proof, context, browsers, false);
    }
    const rule = `the proof itself failed: ${stack}`;
    return { faults: [fault(proof.name, rule, 'Mend what it stumbled over, or the proof.')] };
  }
}

/** A picture of the page as the proof left it, for faults that have none of their own. */
async function illustrate(faults: Fault[], { keep, variant, browser }: Context, name: string): Promise<void> {
  if (faults.every(({ picture }) => picture)) return;
  const { raw } = await browser(variant.engine);
  // A page that broke may be gone; then there is nothing to see.
  const picture = await raw?.screenshot({ fullPage: true }).catch(() => null);
  if (!picture) return;
  const file = keep(`${name}-${nameOf(variant).replace(/\W+/g, '-')}.png`, Buffer.from(picture));
  for (const fault of faults) fault.picture ??= file;
}

/** What the proof says, with a picture of what is wrong. */
async function answer({ fixture, proof }: Task, context: Context, browsers: Browsers): Promise<Said> {
  const said = await ask(proof, context, browsers);
  if (said.faults?.length && fixture) await illustrate(said.faults, context, `${fixture.example}-${proof.name}`);
  return said;
}

export interface WorkerOptions {
  server: FixtureServer;
  /** Whether reviewed texts are written anew instead of compared. */
  update?: boolean | undefined;
  /** Whether a proof that only looks is watched: what it does to a page that others look at too is a fault of its own. */
  watch?: boolean;
}

export interface Worker {
  run: (task: Task) => Promise<Result>;
  close: () => Promise<void>;
}

function contextOf(task: Task, pages: SharedPages, { server, update = false }: WorkerOptions): Context {
  const { component, variant } = task;
  const { library } = component;
  // A component as a whole is proved without a page.
  const fixture = task.fixture as Fixture;
  const url = (query?: Query) => server.url(fixture, addressed(fixture, { ...variant, ...query }));
  return {
    library,
    component,
    fixture,
    variant,
    load: ({ folds, ...query } = {}) => pages.load(url(query), { ...variant, ...query }, folds),
    look: ({ folds, ...query } = {}) => pages.look(url(query), { ...variant, ...query }, folds),
    url,
    // Whoever asks for the browser itself may do anything with the page that it shows.
    browser: (engine) => pages.taken(engine),
    keep: keepIn(join(library.pictures, component.name)),
    expect: expectedIn(component.folder, update, library.command('contract')),
    update,
  };
}

/** Chromium is the worker's own; for the few proofs in other engines all workers share one browser of each, which takes long to start. */
function workerAt(own: Station, others: Station, options: WorkerOptions): Worker {
  async function prove(task: Task, { browsers, pages }: Station): Promise<Result> {
    const { component, fixture, proof, variant } = task;
    const start = performance.now();
    const { faults, checked } = await answer(task, contextOf(task, pages, options), browsers);
    const traces = options.watch ? await pages.traces() : [];
    const all = traces.length ? [...(faults ?? []), ...traces] : faults;
    return {
      component: component.name,
      example: fixture?.example ?? null,
      proof: proof.name,
      variant,
      ms: performance.now() - start,
      ...(checked && { checked }),
      ...judge(all, exclusionFor(component.exclusions, proof.name, fixture?.example)),
    };
  }

  return {
    run: (task) => {
      const { engine = 'chromium' } = task.variant;
      return engine === 'chromium' ? prove(task, own) : others.inTurn(engine, () => prove(task, others));
    },
    close: () => Promise.all([own.browsers.close(), others.browsers.close()]).then(() => {}),
  };
}

/** So many workers, for as many groups of tasks at once. */
export function makeWorkers(count: number, options: WorkerOptions): Worker[] {
  const others = makeStation(options);
  return Array.from({ length: count }, () => workerAt(makeStation(options), others, options));
}

export function makeWorker(options: WorkerOptions): Worker {
  const station = makeStation(options);
  return workerAt(station, station, options);
}
