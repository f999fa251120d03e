// Reading what a browser sends: strictly, and without ever failing on nonsense.
import type { IncomingMessage } from 'node:http';
import { isLanguage } from './content/index.ts';
import type { Language, RefusedStatus } from './types.ts';

/** A filled-in form of this journey is less than two thousand bytes. */
const LIMIT = 20_000;

/** For who asks for none of ours. */
const DEFAULT: Language = 'nl';

/** A request that is refused with a page that says why. */
export class Refused extends Error {
  readonly status: RefusedStatus;

  constructor(status: RefusedStatus) {
    super(`Refused with ${status}`);
    this.status = status;
  }
}

export async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    // The rest is read and forgotten, because a browser shows an answer only when all was sent.
    if (size <= LIMIT) parts.push(part);
  }
  if (size > LIMIT) throw new Refused(413);
  return Buffer.concat(parts).toString('utf8');
}

/** The fields of a posted form. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '')) throw new Refused(415);
  return new URLSearchParams(await readBody(request));
}

/** The path that is asked for; null when it is no path. */
export function pathOf(request: IncomingMessage): string | null {
  try {
    return decodeURIComponent(new URL(request.url ?? '', 'http://here').pathname);
  } catch {
    return null;
  }
}

/** The language a browser asks for first, of those that there are. It only chooses where `/` leads to. */
export function languageAsked(request: IncomingMessage): Language {
  const wanted = (request.headers['accept-language'] ?? '').split(',').map((part) => {
    const [tag = '', quality = 'q=1'] = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    return { lang: tag.split('-')[0] ?? '', quality: Number(quality.replace('q=', '')) || 0 };
  });
  wanted.sort((a, b) => b.quality - a.quality);
  return wanted.map(({ lang }) => lang).find(isLanguage) ?? DEFAULT;
}
