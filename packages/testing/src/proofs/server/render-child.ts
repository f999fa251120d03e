// Runs on its own, because Lit's server renderer puts a registry of elements among the globals: renders pieces of HTML with
// declarative shadow roots.
//
//   node render-child.ts <folder> <define module> …  < ["<x-icon …>", …]  > ["<x-icon …><template …>", …]
//
// The renderer is found from the folder.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

const [from = '.', ...modules] = process.argv.slice(2);
const near = createRequire(join(from, 'package.json'));
const { render } = await import(pathToFileURL(near.resolve('@lit-labs/ssr')).href);
const { unsafeHTML } = await import('lit/directives/unsafe-html.js');

for (const module of modules) await import(pathToFileURL(module).href);
const pieces: string[] = JSON.parse(await text(process.stdin));
process.stdout.write(JSON.stringify(pieces.map((html) => [...render(unsafeHTML(html))].join(''))));
