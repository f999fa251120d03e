// What a visitor has filled in, in memory, found again by a cookie that holds a random number.
import { randomBytes } from 'node:crypto';

const NAME = 'journey';
/** The oldest go when there are more, so that memory has an end. */
const MOST = 1000;

/** @typedef {{ values?: Record<string, string>, report?: object }} Session */

export class Sessions {
  /** @type {Map<string, Session>} */
  #all = new Map();

  /** The session of a request; undefined for who has not filled in anything yet. */
  find(request) {
    const cookies = (request.headers.cookie ?? '').split(/;\s*/).map((cookie) => cookie.split('='));
    return this.#all.get(cookies.find(([name]) => name === NAME)?.[1] ?? '');
  }

  /** The session of a request, or a new one with its cookie: only who fills in something gets one. */
  open(request, response) {
    const found = this.find(request);
    if (found) return found;
    const id = randomBytes(16).toString('hex');
    /** @type {Session} */
    const session = {};
    this.#all.set(id, session);
    if (this.#all.size > MOST) this.#all.delete(this.#all.keys().next().value);
    // No "Secure": the server stands on loopback, where there is no certificate.
    response.setHeader('set-cookie', `${NAME}=${id}; HttpOnly; SameSite=Lax; Path=/`);
    return session;
  }
}
