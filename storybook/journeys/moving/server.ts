// A small real server for the journey, on this computer only: forms post to it and it judges what it receives.
import { randomInt } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { at } from '../../../packages/tokens/build/records.ts';
import { makeAssets, type Assets } from './assets.ts';
import { isLanguage, languages } from './content/index.ts';
import { dayInBelgium } from './dates.ts';
import { documentOf, FIRST, headersFor } from './document.ts';
import { pageNamed, pages, problemPage, render } from './pages/index.ts';
import { languageAsked, pathOf, readBody, readForm, Refused } from './requests.ts';
import { faultsOf, readAnswers, tidy } from './rules.ts';
import { Sessions, type Session } from './sessions.ts';
import type { Context, Language, Page, RefusedStatus, State } from './types.ts';

export interface Options {
  /** 0 is a free one. */
  port?: number;
  host?: string;
  /** Without it no script is sent and the policy lets none run. */
  script?: boolean;
  /** The moment it is, for a test that needs a certain day. */
  now?: () => Date;
  /** The script that pages run before their own, for a test that needs a certain moment. */
  first?: string;
}

/** A form that was posted: to which path, with which fields. */
export interface Posted {
  path: string;
  fields: [name: string, value: string][];
}

/** A journey that is served. */
export interface Served {
  url: string;
  close: () => Promise<void>;
  /** Every form that was posted, in order. */
  received: Posted[];
  /** What the content security policy refused, as browsers reported it. */
  violations: string[];
}

/** What is done with a form that was posted. */
type Take = (posted: URLSearchParams, session: Session, response: ServerResponse, lang: Language) => void;

/** No 0, O, 1, I or L: a number that is read out on the phone. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const REPORTS = 100;

const someLetters = (): string => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
const newReference = (): string => `SZ-${someLetters()}-${someLetters()}`;

function redirect(response: ServerResponse, status: number, location: string): void {
  response.writeHead(status, { location }).end();
}

class Journey {
  readonly #assets: Assets;
  readonly #sessions = new Sessions();
  readonly #script: boolean;
  readonly #now: () => Date;
  readonly #first: string | undefined;
  readonly received: Posted[] = [];
  readonly violations: string[] = [];

  constructor(assets: Assets, { script = true, now = () => new Date(), first }: Options) {
    this.#assets = assets;
    this.#script = script;
    this.#now = now;
    this.#first = first;
    if (first) assets.files.set(FIRST, { body: first, type: 'text/javascript; charset=utf-8' });
  }

  /** Answers a request, whatever it is. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = pathOf(request) ?? '';
    const lang = languages.find((one) => path.startsWith(`/${one}/`)) ?? languageAsked(request);
    for (const [name, value] of Object.entries(headersFor(this.#script))) response.setHeader(name, value);
    try {
      await this.#route(request, response, path, lang);
    } catch (error) {
      if (!(error instanceof Refused)) console.error(error);
      if (!response.headersSent) this.#refuse(response, lang, error instanceof Refused ? error.status : 500);
    }
  }

  async #route(request: IncomingMessage, response: ServerResponse, path: string, lang: Language): Promise<void> {
    const { method } = request;
    if (method === 'POST' && path === '/policy') return this.#note(request, response);
    const isRead = method === 'GET' || method === 'HEAD';
    if (isRead && this.#assets.files.has(path)) return this.#sendFile(response, path);
    if (isRead && path === '/') return redirect(response.setHeader('vary', 'accept-language'), 302, `/${lang}/`);
    if (isRead && isLanguage(path.slice(1))) return redirect(response, 301, `${path}/`);
    const page = pages.find((one) => path === `/${lang}/${one.path}`);
    if (!page) throw new Refused(404);
    if (isRead) return this.#show(request, response, page, lang);
    const takes: Partial<Record<string, Take>> = { form: this.#takeForm, check: this.#takeCheck };
    const take = takes[page.name];
    if (method !== 'POST' || !take) {
      response.setHeader('allow', take ? 'GET, HEAD, POST' : 'GET, HEAD');
      throw new Refused(405);
    }
    const posted = await readForm(request);
    this.received.push({ path, fields: [...posted] });
    take.call(this, posted, this.#sessions.open(request, response), response, lang);
  }

  get #today(): string {
    return dayInBelgium(this.#now());
  }

  #send(response: ServerResponse, status: number, page: Page, lang: Language, state: State): void {
    const context: Context = { lang, path: page.path, today: this.#today, ...state };
    const written = { ...context, ...render(page, context) };
    const text = documentOf(written, this.#assets.of(page, lang), this.#script, !!this.#first);
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'content-language': lang }).end(text);
  }

  #sendFile(response: ServerResponse, path: string): void {
    const { body, type } = at(this.#assets.files, path);
    // What is in a bundle is in its name, and a font or icon does not change while the server runs.
    response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=3600' }).end(body);
  }

  #refuse(response: ServerResponse, lang: Language, status: RefusedStatus): void {
    this.#send(response, status, problemPage, lang, { status });
  }

  #show(request: IncomingMessage, response: ServerResponse, page: Page, lang: Language): void {
    const { values, report } = this.#sessions.find(request) ?? {};
    const complete = values && !Object.keys(faultsOf(values, this.#today)).length;
    if (page.name === 'check' && !complete) return redirect(response, 303, `/${lang}/moving/form`);
    this.#send(response, 200, page, lang, { values, report });
  }

  /** Keeps the answers. When one is not as it should be, the form comes back with all of them in it. */
  #takeForm(posted: URLSearchParams, session: Session, response: ServerResponse, lang: Language): void {
    const today = this.#today;
    session.values = tidy(readAnswers(posted, today));
    const faults = faultsOf(session.values, today);
    if (!Object.keys(faults).length) return redirect(response, 303, `/${lang}/moving/check`);
    this.#send(response, 422, pageNamed('form'), lang, { values: session.values, faults });
  }

  /** Makes a case of the answers, once: who presses twice finds the same case. */
  #takeCheck(_posted: URLSearchParams, session: Session, response: ServerResponse, lang: Language): void {
    const { values } = session;
    const sent = this.#today;
    const complete = values && !Object.keys(faultsOf(values, sent)).length;
    if (!complete) return redirect(response, 303, `/${lang}/moving/${session.report ? 'case' : 'form'}`);
    session.report = { reference: newReference(), sent, values, stage: 1 };
    delete session.values;
    redirect(response, 303, `/${lang}/moving/case`);
  }

  async #note(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const report = await readBody(request);
    if (this.violations.length < REPORTS) this.violations.push(report);
    response.writeHead(204).end();
  }
}

/** Starts the journey. */
export async function startJourney({ port = 0, host = '127.0.0.1', ...options }: Options = {}): Promise<Served> {
  const assets = await makeAssets([...pages, problemPage]);
  const journey = new Journey(assets, options);
  const server = createServer((request, response) => {
    // Even the page about a mistake can fail; nobody is kept waiting then.
    journey.answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const close = (): Promise<void> => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  const { received, violations } = journey;
  const address = server.address() as AddressInfo; // It listens at a port, not at a file.
  return { url: `http://${host}:${address.port}`, close, received, violations };
}
