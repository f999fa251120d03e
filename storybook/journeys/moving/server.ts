// A small real server for the journey, on this computer only: forms post to it and it judges what it receives.
import { randomInt } from 'node:crypto';
import { createServer } from 'node:http';
import { makeAssets } from './assets.ts';
import { languages } from './content/index.ts';
import { dayInBelgium } from './dates.ts';
import { documentOf, FIRST, headersFor } from './document.ts';
import { pages, problemPage, render } from './pages/index.ts';
import { languageAsked, pathOf, readBody, readForm, Refused } from './requests.ts';
import { faultsOf, readAnswers, tidy } from './rules.ts';
import { Sessions } from './sessions.ts';

/** No 0, O, 1, I or L: a number that is read out on the phone. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const REPORTS = 100;

const someLetters = () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
const newReference = () => `SZ-${someLetters()}-${someLetters()}`;
const pageNamed = (name) => pages.find((page) => page.name === name);

function redirect(response, status, location) {
  response.writeHead(status, { location }).end();
}

class Journey {
  #assets;
  #sessions = new Sessions();
  #script;
  #now;
  #first;
  /** Every form that was posted, in order: to which path, with which fields. */
  received = [];
  /** What the content security policy refused, as browsers reported it. */
  violations = [];

  constructor({ assets, script, now, first }) {
    this.#assets = assets;
    this.#script = script;
    this.#now = now;
    this.#first = first;
    if (first) assets.files.set(FIRST, { body: first, type: 'text/javascript; charset=utf-8' });
  }

  /** Answers a request, whatever it is. */
  async answer(request, response) {
    const path = pathOf(request) ?? '';
    const lang = languages.find((one) => path.startsWith(`/${one}/`)) ?? languageAsked(request);
    for (const [name, value] of Object.entries(headersFor(this.#script))) response.setHeader(name, value);
    try {
      await this.#route(request, response, path, lang);
    } catch (error) {
      if (!(error instanceof Refused)) console.error(error);
      if (!response.headersSent) this.#refuse(response, lang, error.status ?? 500);
    }
  }

  async #route(request, response, path, lang) {
    const { method } = request;
    if (method === 'POST' && path === '/policy') return this.#note(request, response);
    const isRead = method === 'GET' || method === 'HEAD';
    if (isRead && this.#assets.files.has(path)) return this.#sendFile(response, path);
    if (isRead && path === '/') return redirect(response.setHeader('vary', 'accept-language'), 302, `/${lang}/`);
    if (isRead && languages.includes(path.slice(1))) return redirect(response, 301, `${path}/`);
    const page = pages.find((one) => path === `/${lang}/${one.path}`);
    if (!page) throw new Refused(404);
    if (isRead) return this.#show(request, response, page, lang);
    const take = { form: this.#takeForm, check: this.#takeCheck }[page.name];
    if (method !== 'POST' || !take) {
      response.setHeader('allow', take ? 'GET, HEAD, POST' : 'GET, HEAD');
      throw new Refused(405);
    }
    const posted = await readForm(request);
    this.received.push({ path, fields: [...posted] });
    take.call(this, posted, this.#sessions.open(request, response), response, lang);
  }

  get #today() {
    return dayInBelgium(this.#now());
  }

  #send(response, status, page, lang, state) {
    const context = { lang, path: page.path, today: this.#today, ...state };
    const written = { ...context, ...render(page, context) };
    const text = documentOf(written, this.#assets.of(page, lang), this.#script, !!this.#first);
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'content-language': lang }).end(text);
  }

  #sendFile(response, path) {
    const { body, type } = this.#assets.files.get(path);
    // What is in a bundle is in its name, and a font or icon does not change while the server runs.
    response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=3600' }).end(body);
  }

  #refuse(response, lang, status) {
    this.#send(response, status, problemPage, lang, { status });
  }

  #show(request, response, page, lang) {
    const { values, report } = this.#sessions.find(request) ?? {};
    const complete = values && !Object.keys(faultsOf(values, this.#today)).length;
    if (page.name === 'check' && !complete) return redirect(response, 303, `/${lang}/moving/form`);
    this.#send(response, 200, page, lang, { values, report });
  }

  /** Keeps the answers. When one is not as it should be, the form comes back with all of them in it. */
  #takeForm(posted, session, response, lang) {
    const today = this.#today;
    session.values = tidy(readAnswers(posted, today));
    const faults = faultsOf(session.values, today);
    if (!Object.keys(faults).length) return redirect(response, 303, `/${lang}/moving/check`);
    this.#send(response, 422, pageNamed('form'), lang, { values: session.values, faults });
  }

  /** Makes a case of the answers, once: who presses twice finds the same case. */
  #takeCheck(_posted, session, response, lang) {
    const { values } = session;
    const sent = this.#today;
    const complete = values && !Object.keys(faultsOf(values, sent)).length;
    if (!complete) return redirect(response, 303, `/${lang}/moving/${session.report ? 'case' : 'form'}`);
    session.report = { reference: newReference(), sent, values, stage: 1 };
    delete session.values;
    redirect(response, 303, `/${lang}/moving/case`);
  }

  async #note(request, response) {
    const report = await readBody(request);
    if (this.violations.length < REPORTS) this.violations.push(report);
    response.writeHead(204).end();
  }
}

/**
 * Starts the journey.
 *
 * @param {{ port?: number, host?: string, script?: boolean, now?: () => Date, first?: string }} options Port 0 is a free one. Without
 *   `script` no script is sent and the policy lets none run. `now` is the moment it is, for a test that needs a certain day; `first` is the script
 *   that pages run before their own, for a test that needs a certain moment.
 * @returns {Promise<{ url: string, close: () => Promise<void>, received: { path: string, fields: [string, string][] }[],
 *   violations: string[] }>}
 */
export async function startJourney({
  port = 0,
  host = '127.0.0.1',
  script = true,
  now = () => new Date(),
  first,
} = {}) {
  const assets = await makeAssets([...pages, problemPage]);
  const journey = new Journey({ assets, script, now, first });
  const server = createServer((request, response) => {
    // Even the page about a mistake can fail; nobody is kept waiting then.
    journey.answer(request, response).catch(() => response.destroy());
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  };
  const { received, violations } = journey;
  return { url: `http://${host}:${server.address().port}`, close, received, violations };
}
