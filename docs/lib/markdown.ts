import { slug } from './components.ts';
import { translateLink } from './texts.ts';

/** As much of markdown-it, which brings no types, as is used here. */
interface Token {
  type: string;
  content: string;
  attrs: [name: string, value: string][] | null;
  children: Token[] | null;
  attrSet: (name: string, value: string) => void;
}
interface State {
  tokens: Token[];
  /** `source` is the file that the text stands in. */
  env: { source?: string };
}
export interface MarkdownIt {
  set: (options: { html: boolean }) => void;
  renderer: { rules: Record<string, (tokens: Token[], index: number) => string> };
  utils: { escapeHtml: (text: string) => string };
  core: { ruler: { push: (name: string, rule: (state: State) => void) => void } };
}

/** Headings get an id, so that they can be linked to. */
function nameHeadings({ tokens }: State): void {
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'heading_open') token.attrSet('id', slug(tokens[index + 1]?.content ?? ''));
  }
}

/** `| --: |` aligns with a style attribute, which the policy of the site refuses. */
function dropAlignment({ tokens }: State): void {
  for (const { attrs } of tokens) {
    const style = attrs?.findIndex(([name]) => name === 'style') ?? -1;
    if (style >= 0) attrs?.splice(style, 1);
  }
}

/** Links between files of the repository become links between pages. */
function translateLinks({ tokens, env }: State, url: (path: string) => string): void {
  for (const { attrs } of tokens.flatMap((token) => token.children ?? [])) {
    const href = attrs?.find(([name]) => name === 'href');
    if (href) href[1] = url(translateLink(href[1], env.source));
  }
}

/**
 * Sets up markdown-it: no HTML in texts, so that a tag that somebody forgot to quote is seen and not run.
 *
 * @param url Adds the prefix under which the site is served.
 */
export function setUpMarkdown(md: MarkdownIt, url: (path: string) => string): void {
  md.set({ html: false });
  md.renderer.rules.fence = (tokens, index) =>
    `<pre class="docs-code">${md.utils.escapeHtml(tokens[index]?.content.trimEnd() ?? '')}</pre>\n`;
  md.core.ruler.push('naast-headings', nameHeadings);
  md.core.ruler.push('naast-alignment', dropAlignment);
  md.core.ruler.push('naast-links', (state) => translateLinks(state, url));
}
