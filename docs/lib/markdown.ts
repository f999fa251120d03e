import { slug } from './components.ts';
import { translateLink } from './texts.ts';

/** Headings get an id, so that they can be linked to. */
function nameHeadings({ tokens }) {
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'heading_open') token.attrSet('id', slug(tokens[index + 1].content));
  }
}

/** `| --: |` aligns with a style attribute, which the policy of the site refuses. */
function dropAlignment({ tokens }) {
  for (const { attrs } of tokens) {
    const style = attrs?.findIndex(([name]) => name === 'style') ?? -1;
    if (style >= 0) attrs.splice(style, 1);
  }
}

/** Links between files of the repository become links between pages. `env.source` is the file they stand in. */
function translateLinks({ tokens, env }, url) {
  for (const { attrs } of tokens.flatMap((token) => token.children ?? [])) {
    const href = attrs?.find(([name]) => name === 'href');
    if (href) href[1] = url(translateLink(href[1], env.source));
  }
}

/**
 * Sets up markdown-it: no HTML in texts, so that a tag that somebody forgot to quote is seen and not run.
 *
 * @param {import('markdown-it')} md
 * @param {(path: string) => string} url Adds the prefix under which the site is served.
 */
export function setUpMarkdown(md, url) {
  md.set({ html: false });
  md.renderer.rules.fence = (tokens, index) =>
    `<pre class="docs-code">${md.utils.escapeHtml(tokens[index].content.trimEnd())}</pre>\n`;
  md.core.ruler.push('naast-headings', nameHeadings);
  md.core.ruler.push('naast-alignment', dropAlignment);
  md.core.ruler.push('naast-links', (state) => translateLinks(state, url));
}
