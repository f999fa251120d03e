// The document around a page, and the headers it is sent with.
import { languages } from './content/index.ts';
import { html } from '../../lib/html.ts';
import { AGENCY } from './pages/frame.ts';

/**
 * Nothing but what comes from this server. Lit's templates need one trusted types policy, named here; other scripts can
 * make none. What is refused is reported to the server, also where no console is watched.
 *
 * @param {boolean} script
 */
const policy = (script) =>
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
 * @param {boolean} script Whether the page's script may run.
 */
export const headersFor = (script) => ({
  'content-security-policy': policy(script),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
});

/**
 * @param {{ lang: string, path: string, title: string, body: import('../../lib/html.ts').Markup }} page
 * @param {{ script: string, style: string, icon: string, font: string }} assets Their addresses.
 * @param {boolean} withScript
 * @param {boolean} withFirst Whether a script of the server's own runs before that of the page.
 */
export function documentOf({ lang, path, title, body }, { script, style, icon, font }, withScript, withFirst = false) {
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
