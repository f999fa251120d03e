// What the pages about components are made from: <name>.md, examples/*.html, custom-elements.json and the measured sizes.
// Nothing about a component is written in this package.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readElements, type ElementApi } from './manifest.ts';
import { dist, source } from './paths.ts';

/** A part of a text: what stands under one heading. */
export interface Section {
  title: string;
  /** Of its heading. */
  id: string;
  text: string;
}

/** A text as its parts. */
export interface Sections {
  heading: string;
  /** What stands before the first part. */
  lead: string;
  sections: Section[];
}

export interface Example {
  name: string;
  /** The address of the page on which it stands alone. */
  path: string;
  title: string;
  /** What it shows. */
  about: string;
  html: string;
  /** What is copied. */
  code: string;
  /** Whether it is a whole page. */
  isPage: boolean;
}

/** What an element costs, in bytes after gzip. */
interface Size {
  name: string;
  js: number;
  css: number;
}

/** All that a page about a component is made from. */
export interface Component {
  name: string;
  /** The address of its page. */
  path: string;
  title: string;
  lead: string;
  /** The file of its text, from the root of the repository. */
  source: string;
  sections: Section[];
  examples: Example[];
  elements: ElementApi[];
  /** Unknown of what registers no element. */
  size: Size | undefined;
}

const readText = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');
const sentence = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

/** An example of a whole page has landmarks of its own. */
const PAGE = /<(main|header|footer)\b/;

/** The id of a heading, as on GitHub. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');

/** `# title`, the text under it, and the parts under each `## heading`. */
export function splitMarkdown(text: string): Sections {
  const [first = '', ...parts] = text.split(/^## /m);
  const [heading = '', ...lead] = first.split('\n');
  const sections = parts.map((part) => {
    const [title = '', ...lines] = part.split('\n');
    return { title: title.trim(), id: slug(title), text: lines.join('\n').trim() };
  });
  return { heading: heading.replace(/^# /, '').trim(), lead: lead.join('\n').trim(), sections };
}

/** The comment at the top of an example says what it shows; what is copied is the rest. */
function readExample(folder: string, path: string, file: string): Example {
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

function readExamples(folder: string, path: string): Example[] {
  const examples = join(folder, 'examples');
  if (!existsSync(examples)) return [];
  const files = readdirSync(examples)
    .filter((file) => file.endsWith('.html'))
    .sort();
  // "default" is the one to start from.
  files.sort((a, b) => Number(b === 'default.html') - Number(a === 'default.html'));
  return files.map((file) => readExample(examples, path, file));
}

function readFolder(name: string, path: string, elements: ElementApi[], sizes: Size[]): Component {
  const folder = join(source, name);
  const { heading, lead, sections } = splitMarkdown(readText(join(folder, `${name}.md`)));
  // The element that gives the folder its name first, then its parts.
  const rank = ({ tag }: ElementApi): number => Number(tag !== `naast-${name}`);
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

/** Every component: a folder with a file that registers it. */
export function readComponents(): Component[] {
  const elements = readElements();
  const sizes = JSON.parse(readText(join(dist, 'sizes.json')) || '[]') as Size[];
  return folders()
    .filter((name) => existsSync(join(source, name, `${name}.define.ts`)))
    .sort()
    .map((name) => readFolder(name, `/components/${name}/`, elements, sizes));
}

/** The classes of base.css, which are documented as a component is. */
export const readBase = (): Component => readFolder('base', '/base/', [], []);

/**
 * Not rendered on the server, though they have a shadow root: they show nothing before script runs, and the renderer does
 * not know the language around an element, so that the words in it would be Dutch and stay so.
 */
const AFTER_SCRIPT = ['read-aloud'];

/** The define files of the elements with a shadow root; only these are rendered on the server. */
export function shadowModules(): string[] {
  const names = readElements()
    .filter((element) => element.isShadow && !AFTER_SCRIPT.includes(element.folder))
    .map((element) => element.folder);
  return [...new Set(names)].map((name) => join(dist, name, `${name}.define.js`));
}
