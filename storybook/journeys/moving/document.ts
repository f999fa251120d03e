// The document around a page, and the headers it is sent with.
import { languages } from './content/index.ts';
import { html, type Markup } from '../../lib/html.ts';
import { AGENCY } from './pages/frame.ts';
import type { Addresses, Language } from './types.ts';

interface Document {
  lang: Language;
  path: string;
  title: string;
  body: Markup;
}

/**
 * Nothing but what comes from this server. Lit's templates need one trusted types policy, named here; other scripts can
 * make none. What is refused is reported to the server, also where no console is watched.
 */
const policy = (script: boolean): string =>
  [
    "default-src 'none'",
    `script-src ${script ? "'self'" : "'none'"}`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
    'report-uri /policy',
  ].join('; ');

/** Where the script is that a server was given to run before all others. */
export const FIRST = '/assets/first.js';

/**
 * The headers of every answer.
 *
 * @param script Whether the page's script may run.
 */
export const headersFor = (script: boolean): Record<string, string> => ({
  'content-security-policy': policy(script),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
});

/**
 * @param page What stands in it.
 * @param addresses Where its files are.
 * @param withScript Whether it has its script.
 * @param withFirst Whether a script of the server's own runs before that of the page.
 */
export function documentOf(page: Document, addresses: Addresses, withScript: boolean, withFirst = false): string {
  const { lang, path, title, body } = page;
  const { script, style, icon, font } = addresses;
  const others = languages.filter((language) => language !== lang);
  return `<!doctype html>\n${html`<html lang="${lang}">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title} – ${AGENCY}</title>
      ${withScript && withFirst && html` <script src="${FIRST}"></script>`}
      <link rel="icon" href="${icon}" type="image/svg+xml" />
      <link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin />
      <link rel="stylesheet" href="${style}" />
      ${others.map((language) => html`<link rel="alternate" hreflang="${language}" href="/${language}/${path}" /> `)}${
        withScript && html`<script type="module" src="${script}"></script> `
      }
    </head>
    <body class="naast-page">
      ${body}
    </body>
  </html> `}`;
}
