// Style sheets of others, as an agency would have them on its pages, made fit for a fixture: they reach its elements and all inside
// them, and fetch nothing.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import postcss, { type AtRule, type ChildNode, type Container, type Root, type Rule } from 'postcss';
import { needed } from '../proofs/lib/needed.ts';
import { adversaries, cms } from './adversaries.ts';

const require = createRequire(import.meta.url);
const read = (name: string, file: string): Promise<string> =>
  needed(name, 'shield', () => readFile(require.resolve(`${name}/${file}`), 'utf8'));

/** Tailwind as its own compiler writes it for a page that uses none of its classes: the theme and preflight, in their layers. */
async function tailwind(): Promise<string> {
  const { compile } = await needed('tailwindcss', 'shield', () => import('tailwindcss'));
  const loadStylesheet = async (name: string) => {
    const path = require.resolve(name === 'tailwindcss' ? 'tailwindcss/index.css' : name);
    return { path, base: dirname(path), content: await readFile(path, 'utf8') };
  };
  return (await compile('@import "tailwindcss";', { loadStylesheet })).build([]);
}

/**
 * `first`: the page links it before our sheet. Among important rules in layers the layer that is named first wins, so that is the harder
 * place for a sheet with layers; for one without, the last place is.
 */
interface Sheet {
  text: () => Promise<string>;
  first?: boolean;
}

const SHEETS: Record<string, Sheet> = {
  bootstrap: { text: () => read('bootstrap', 'dist/css/bootstrap.min.css') },
  tailwind: { text: tailwind, first: true },
  norway: { text: () => read('@navikt/ds-css', 'dist/index.min.css'), first: true },
  germany: { text: () => read('@kern-ux/native', 'dist/kern.min.css') },
  cms: { text: async () => cms },
};

/** What a sheet says of the page is said of the outermost elements: their custom properties, and what they would inherit. */
const PAGE = /(?<![\w.#-])(:root|:host|html|body)(?![\w-])/g;

/** What a scope cannot hold, and what would be fetched from elsewhere; pictures too. */
const OUTSIDE = /^(property|counter-style|(-\w+-)?keyframes)$/;
const GONE = new Set(['charset', 'import', 'font-face', 'namespace']);

/** Rules of the page itself, which stay outside the scope of its parts. */
const ofPage = new WeakSet<ChildNode | Container>();

const isAtRule = (node: ChildNode | Container | undefined): node is AtRule => node?.type === 'atrule';

/** Layers stay outermost, so that they are as strong as they were; what they hold goes in a scope. */
function scoped(nodes: ChildNode[]): string {
  const inner: string[] = [];
  const outer: string[] = [];
  for (const node of nodes) {
    const name = isAtRule(node) ? node.name : '';
    if (node.type === 'comment' || GONE.has(name)) continue;
    if (isAtRule(node) && name === 'layer' && node.nodes) outer.push(`@layer ${node.params} { ${scoped(node.nodes)} }`);
    else if (ofPage.has(node) || name === 'layer' || OUTSIDE.test(name))
      outer.push('nodes' in node && node.nodes ? `${node}` : `${node};`);
    else inner.push(`${node}`);
  }
  return `${outer.join('\n')}\n@scope ([data-shielded]) { ${inner.join('\n')} }`;
}

/** Which scheme the page has is said of the page: inside it, a part may have another. */
function schemesOfPage(root: Root): void {
  root.walkDecls('color-scheme', (declaration) => {
    const rule = declaration.parent;
    if (rule?.type !== 'rule' || !(rule as Rule).selector.match(PAGE)) return;
    const own = (rule as Rule).clone({ nodes: [] });
    own.append(declaration);
    ofPage.add(own);
    (rule as Rule).before(own);
  });
}

const isFrame = (rule: Rule): boolean => {
  const parent = rule.parent as Container | undefined;
  return isAtRule(parent) && /keyframes$/.test(parent.name);
};

function fit(text: string): string {
  const root = postcss.parse(text);
  schemesOfPage(root);
  root.walkRules((rule) => {
    if (!ofPage.has(rule) && !isFrame(rule)) rule.selector = rule.selector.replace(PAGE, ':scope');
  });
  root.walkDecls((declaration) => {
    if (/url\(/.test(declaration.value)) declaration.remove();
  });
  return scoped(root.nodes);
}

const made = new Map<string, Promise<string>>();

/** One of the style sheets that a page may bring; undefined when there is none. */
export async function broughtSheet(name: string): Promise<string | undefined> {
  const sheet = SHEETS[name];
  if (!sheet) return adversaries[name];
  const there = made.get(name) ?? sheet.text().then(fit);
  made.set(name, there);
  return there;
}

/** Whether the page links it before our sheet. */
export const comesFirst = (name: string): boolean => Boolean(SHEETS[name]?.first);
