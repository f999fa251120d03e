// Runs on its own, because Lit's server renderer puts a registry of elements among the globals: renders pieces of HTML with
// declarative shadow roots.
//
//   node render-child.ts <define module> …  < ["<naast-icon …>", …]  > ["<naast-icon …><template …>", …]
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

const docs = createRequire(new URL('../../../../../docs/package.json', import.meta.url));
const { render } = await import(pathToFileURL(docs.resolve('@lit-labs/ssr')).href);
const { unsafeHTML } = await import('lit/directives/unsafe-html.js');

for (const module of process.argv.slice(2)) await import(pathToFileURL(module).href);
const pieces: string[] = JSON.parse(await text(process.stdin));
process.stdout.write(JSON.stringify(pieces.map((html) => [...render(unsafeHTML(html))].join(''))));
