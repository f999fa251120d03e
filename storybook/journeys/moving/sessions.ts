// What a visitor has filled in, in memory, found again by a cookie that holds a random number.
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answers, Report } from './types.ts';

const NAME = 'journey';
/** The oldest go when there are more, so that memory has an end. */
const MOST = 1000;

export interface Session {
  values?: Answers;
  report?: Report;
}

export class Sessions {
  readonly #all = new Map<string, Session>();

  /** The session of a request; undefined for who has not filled in anything yet. */
  find(request: IncomingMessage): Session | undefined {
    const cookies = (request.headers.cookie ?? '').split(/;\s*/).map((cookie) => cookie.split('='));
    return this.#all.get(cookies.find(([name]) => name === NAME)?.[1] ?? '');
  }

  /** The session of a request, or a new one with its cookie: only who fills in something gets one. */
  open(request: IncomingMessage, response: ServerResponse): Session {
    const found = this.find(request);
    if (found) return found;
    const id = randomBytes(16).toString('hex');
    const session: Session = {};
    this.#all.set(id, session);
    const [oldest] = this.#all.keys();
    if (oldest && this.#all.size > MOST) this.#all.delete(oldest);
    // No "Secure": the server stands on loopback, where there is no certificate.
    response.setHeader('set-cookie', `${NAME}=${id}; HttpOnly; SameSite=Lax; Path=/`);
    return session;
  }
}
