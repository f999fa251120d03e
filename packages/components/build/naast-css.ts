#!/usr/bin/env node
// naast-css header field button > page.css
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { pageCss, type Page } from './page-css.ts';

const USE = `naast-css <element>… [--content text] [--css site.css] [--assets /naast/]  writes the style sheet of a page.
  --content text   leaves out cards, tables, definitions, quotes, figures, pictures and code
  --css file       your own CSS: it comes last, and the tokens that it uses stay
  --assets path    the folder in which icons and fonts lie; ./ unless you say otherwise`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { content: { type: 'string' }, css: { type: 'string' }, assets: { type: 'string' } },
  });
  if (!positionals.length) throw new Error('Name the elements that are on the page.');
  const css = values.css && (await readFile(values.css, 'utf8'));
  // What may be asked of it, pageCss says.
  const content = values.content as Page['content'];
  process.stdout.write(await pageCss({ ...values, content, css: css || undefined, elements: positionals }));
} catch (error) {
  console.error(`naast-css: ${(error as Error).message}\n\n${USE}`);
  process.exitCode = 1;
}
