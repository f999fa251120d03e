// What the pages about components are made from: <name>.md, examples/*.html, custom-elements.json and the measured sizes.
// Nothing about a component is written in this package.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readElements } from './manifest.ts';
import { dist, source } from './paths.ts';

const readText = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
const sentence = (name) => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

/** An example of a whole page has landmarks of its own. */
const PAGE = /<(main|header|footer)\b/;

/** The id of a heading, as on GitHub. */
export const slug = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');

/** `# title`, the text under it, and the parts under each `## heading`. */
export function splitMarkdown(text) {
  const [first, ...parts] = text.split(/^## /m);
  const [heading, ...lead] = first.split('\n');
  const sections = parts.map((part) => {
    const [title, ...lines] = part.split('\n');
    return { title: title.trim(), id: slug(title), text: lines.join('\n').trim() };
  });
  return { heading: heading.replace(/^# /, '').trim(), lead: lead.join('\n').trim(), sections };
}

/** The comment at the top of an example says what it shows; what is copied is the rest. */
function readExample(folder, path, file) {
  const html = readFileSync(join(folder, file), 'utf8');
  const [comment, about = ''] = /^\s*<!--\s*([\s\S]*?)\s*-->\s*/.exec(html) ?? [''];
  const name = file.replace(/\.html$/, '');
  return {
    name,
    path: `${path}${name}/`,
    title: sentence(name),
    about,
    html,
    code: html.slice(comment.length).trim(),
    isPage: PAGE.test(html),
  };
}

function readExamples(folder, path) {
  const examples = join(folder, 'examples');
  if (!existsSync(examples)) return [];
  const files = readdirSync(examples)
    .filter((file) => file.endsWith('.html'))
    .sort();
  // "default" is the one to start from.
  files.sort((a, b) => Number(b === 'default.html') - Number(a === 'default.html'));
  return files.map((file) => readExample(examples, path, file));
}

function readFolder(name, path, elements, sizes) {
  const folder = join(source, name);
  const { heading, lead, sections } = splitMarkdown(readText(join(folder, `${name}.md`)));
  // The element that gives the folder its name first, then its parts.
  const rank = ({ tag }) => Number(tag !== `naast-${name}`);
  const own = elements.filter((element) => element.folder === name).sort((a, b) => rank(a) - rank(b));
  return {
    name,
    path,
    title: heading || `naast-${name}`,
    lead: lead || (own[0]?.description.split('\n\n')[0] ?? ''),
    source: `packages/components/src/${name}/${name}.md`,
    sections,
    examples: readExamples(folder, path),
    elements: own,
    size: sizes.find((row) => row.name === name),
  };
}

const folders = () =>
  readdirSync(source, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

/** @returns every component: a folder with a file that registers it. */
export function readComponents() {
  const elements = readElements();
  const sizes = JSON.parse(readText(join(dist, 'sizes.json')) || '[]');
  return folders()
    .filter((name) => existsSync(join(source, name, `${name}.define.ts`)))
    .sort()
    .map((name) => readFolder(name, `/components/${name}/`, elements, sizes));
}

/** @returns the classes of base.css, which are documented as a component is. */
export const readBase = () => readFolder('base', '/base/', [], []);

/**
 * Not rendered on the server, though they have a shadow root: they show nothing before script runs, and the renderer does
 * not know the language around an element, so that the words in it would be Dutch and stay so.
 */
const AFTER_SCRIPT = ['read-aloud'];

/** @returns the define files of the elements with a shadow root; only these are rendered on the server. */
export function shadowModules() {
  const names = readElements()
    .filter((element) => element.isShadow && !AFTER_SCRIPT.includes(element.folder))
    .map((element) => element.folder);
  return [...new Set(names)].map((name) => join(dist, name, `${name}.define.js`));
}
