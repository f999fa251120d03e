// An html-validate rule for examples: what an agency copies must stand beside other content, under a strict policy.
import { readFileSync, globSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { definePlugin, Rule, type HtmlElement } from 'html-validate';

const components = fileURLToPath(new URL('../../packages/components/src', import.meta.url));

/** The elements that a define file registers. */
const registered = new Set(
  globSync('*/*.define.ts', { cwd: components })
    .map((file) => readFileSync(`${components}/${file}`, 'utf8'))
    .flatMap((source) => [...source.matchAll(/define\('([^']+)'/g)].map(([, tag]) => tag)),
);

const LINKS = ['href', 'src', 'action', 'srcset', 'poster'];

const valueOf = (node: HtmlElement, name: string): string | null => {
  const value = node.getAttributeValue(name);
  return typeof value === 'string' ? value : null;
};

export class Example extends Rule {
  override documentation(): { description: string } {
    return { description: 'Rules for the files in examples/; see "Examples" in CONVENTIONS.md.' };
  }

  override setup(): void {
    this.on('dom:ready', ({ document }) => {
      for (const node of document.querySelectorAll('*')) this.#check(node, basename(node.location.filename, '.html'));
    });
  }

  #check(node: HtmlElement, name: string): void {
    const { tagName } = node;
    if (tagName === 'script')
      this.report(node, 'An example holds no script: what an element does belongs in the element.');
    if (tagName.startsWith('naast-') && !registered.has(tagName))
      this.report(node, `There is no element <${tagName}>.`);
    const id = valueOf(node, 'id');
    if (id && !id.startsWith(name)) {
      this.report(node, `The id "${id}" must start with "${name}", so that several examples can stand on one page.`);
    }
    for (const word of valueOf(node, 'class')?.split(/\s+/) ?? []) {
      if (!word.startsWith('naast-'))
        this.report(node, `The class "${word}" is not one of base.css: an agency does not have it.`);
    }
    for (const link of LINKS) {
      if (/^(\w+:)?\/\//.test(valueOf(node, link) ?? '')) {
        this.report(node, `The address in ${link} leaves the page: write "#…" or a made-up path.`);
      }
    }
  }
}

export default definePlugin({ name: 'naast', rules: { 'naast/example': Example } });
