// Style sheets of others, as an agency would have them on its pages, made fit for a fixture: they reach its elements and all inside
// them, and fetch nothing.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import postcss from 'postcss';
import { adversaries } from './adversaries.ts';

const require = createRequire(import.meta.url);
const read = (file) => readFile(require.resolve(file), 'utf8');

/** Tailwind as its own compiler writes it for a page that uses none of its classes: the theme and preflight, in their layers. */
async function tailwind() {
  const { compile } = await import('tailwindcss');
  const loadStylesheet = async (name) => {
    const path = require.resolve(name === 'tailwindcss' ? 'tailwindcss/index.css' : name);
    return { path, base: dirname(path), content: await readFile(path, 'utf8') };
  };
  return (await compile('@import "tailwindcss";', { loadStylesheet })).build([]);
}

/**
 * `first`: the page links it before our sheet. Among important rules in layers the layer that is named first wins, so that is the harder
 * place for a sheet with layers; for one without, the last place is.
 */
const SHEETS = {
  bootstrap: { text: () => read('bootstrap/dist/css/bootstrap.min.css') },
  tailwind: { text: tailwind, first: true },
  norway: { text: () => read('@navikt/ds-css/dist/index.min.css'), first: true },
  germany: { text: () => read('@kern-ux/native/dist/kern.min.css') },
  cms: { text: async () => adversaries.cms },
};

/** What a sheet says of the page is said of the outermost elements: their custom properties, and what they would inherit. */
const PAGE = /(?<![\w.#-])(:root|:host|html|body)(?![\w-])/g;

/** What a scope cannot hold, and what would be fetched from elsewhere; pictures too. */
const OUTSIDE = /^(property|counter-style|(-\w+-)?keyframes)$/;
const GONE = new Set(['charset', 'import', 'font-face', 'namespace']);

/** Layers stay outermost, so that they are as strong as they were; what they hold goes in a scope. */
function scoped(nodes) {
  const inner = [];
  const outer = [];
  for (const node of nodes) {
    if (node.type === 'comment' || GONE.has(node.name)) continue;
    if (node.name === 'layer' && node.nodes) outer.push(`@layer ${node.params} { ${scoped(node.nodes)} }`);
    else if (node.ofPage || node.name === 'layer' || OUTSIDE.test(node.name))
      outer.push(node.nodes ? `${node}` : `${node};`);
    else inner.push(`${node}`);
  }
  return `${outer.join('\n')}\n@scope ([data-shielded]) { ${inner.join('\n')} }`;
}

/** Which scheme the page has is said of the page: inside it, a part may have another. */
function schemesOfPage(root) {
  root.walkDecls('color-scheme', (declaration) => {
    const rule = declaration.parent;
    if (!rule.selector?.match(PAGE)) return;
    const own = rule.clone({ nodes: [] });
    own.append(declaration);
    own.ofPage = true;
    rule.before(own);
  });
}

function fit(text) {
  const root = postcss.parse(text);
  schemesOfPage(root);
  root.walkRules((rule) => {
    if (!rule.ofPage && !/keyframes$/.test(rule.parent.name ?? ''))
      rule.selector = rule.selector.replace(PAGE, ':scope');
  });
  root.walkDecls((declaration) => {
    if (/url\(/.test(declaration.value)) declaration.remove();
  });
  return scoped(root.nodes);
}

const made = new Map();

/** @param {string} name @returns {Promise<string>} One of the style sheets that a page may bring; undefined when there is none. */
export function broughtSheet(name) {
  if (!(name in SHEETS)) return adversaries[name];
  if (!made.has(name)) made.set(name, SHEETS[name].text().then(fit));
  return made.get(name);
}

/** Whether the page links it before our sheet. */
export const comesFirst = (name) => Boolean(SHEETS[name]?.first);
