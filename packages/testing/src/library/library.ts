// A library as the proofs know it: its configuration, found, checked, and with every path in full. It is loaded once, by a command or a
// test, and passed on; no module keeps it.
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkConfig, type Assets, type Config, type Folder, type ServerRendering } from './config.ts';

/** What elements of a library leave on a page. Plain data, so that script in the page can have it too: there it is `window.library`. */
export interface Marks {
  /** `naast-` */
  prefix: string;
  /** The attribute of a node that an element adds itself: `data-naast`. */
  own: string;
  /** A selector of these nodes: `[data-naast]`. */
  added: string;
  /** A selector of the regions in which something is announced. */
  announcer: string;
  /** The attribute that names the theme of a page. */
  theme: string;
  /** The attribute that names the pace of a page, or of a part of it. */
  pace: string;
  /** A pattern of the ids that an element gives a node. */
  id: string;
  /** The name of the symbol under which an element keeps what it has added to a node. */
  memory: string;
  /** A selector of what only works on a screen; '' where there is none. */
  screenOnly: string;
}

type Found = Required<Pick<Config, 'modules' | 'classModule' | 'inline' | 'trustedTypes' | 'common' | 'build'>>;

export interface Library extends Found {
  /** Its configuration file. */
  file: string;
  /** The folder of that file. */
  root: string;
  name: string;
  version: string;
  marks: Marks;
  /** The folders that hold a folder for each component. */
  folders: string[];
  dist: string;
  manifest: string;
  assets: Assets;
  sizes: string;
  types: string | null;
  folder: Required<Pick<Folder, 'files' | 'sections'>> & Pick<Folder, 'advice'>;
  /** Globs, from the root. */
  pages: string[];
  classes: { body: string; main: string };
  pageSheet: Config['pageSheet'] | null;
  server: ServerRendering | null;
  wrong: string | null;
  manual: string | null;
  evidence: string;
  pictures: string;
  /** What people type for a command. */
  command: (name: 'axe' | 'contract' | 'evidence') => string;
}

type Asked = Pick<
  Library,
  'assets' | 'types' | 'inline' | 'trustedTypes' | 'pageSheet' | 'folder' | 'classes' | 'pages'
>;

export const FILES = ['naast-testing.config.ts', 'naast-testing.config.js', 'naast-testing.config.mjs'];

/** What people type where no library says otherwise. */
export const usualCommand = (name: string): string => `npx naast-${name}`;

/** `{name}` and others like it, filled in. */
export const fillIn = (pattern: string, values: Record<string, string>): string =>
  pattern.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);

const asList = (value: string | string[] | undefined): string[] =>
  typeof value === 'string' ? [value] : (value ?? []);

/** The folder itself and those around it, from the inside out. */
function* upward(folder: string): Generator<string> {
  for (let at = folder, last = ''; at !== last; last = at, at = dirname(at)) yield at;
}

/** The configuration file that holds for a folder: the nearest one from there upward; null when there is none. */
export function findConfig(from: string): string | null {
  for (const folder of upward(from))
    for (const name of FILES) if (existsSync(join(folder, name))) return join(folder, name);
  return null;
}

/** The version in the nearest package.json from a folder upward. */
function versionAbove(from: string): string {
  for (const folder of upward(from)) {
    const file = join(folder, 'package.json');
    if (existsSync(file)) return (JSON.parse(readFileSync(file, 'utf8')) as { version?: string }).version ?? '0.0.0';
  }
  return '0.0.0';
}

function marksOf({ prefix, screenOnly = '' }: Config): Marks {
  const bare = prefix.slice(0, -1);
  return {
    prefix,
    own: `data-${bare}`,
    added: `[data-${bare}]`,
    announcer: `[data-${bare}=announcer]`,
    theme: `data-${bare}-theme`,
    pace: `data-${bare}-pace`,
    id: `${bare}-\\d+`,
    memory: bare,
    screenOnly,
  };
}

/** What has a default and is no path. */
function asked(config: Config): Asked {
  const { assets, types = null, inline = [], trustedTypes = [], pageSheet = null } = config;
  const folder = { files: [], sections: [], ...config.folder };
  const classes = { body: '', main: '', ...config.classes };
  return { assets, types, inline, trustedTypes, pageSheet, folder, classes, pages: asList(config.pages) };
}

/** A configuration with its defaults, and its paths in full. */
function resolved(config: Config, file: string): Library {
  const root = dirname(file);
  const at = (path: string) => resolve(root, path);
  const bare = config.prefix.slice(0, -1);
  const manifest = at(config.manifest);
  const {
    modules = 'src/{name}/',
    classModule = '{name}/{name}.js',
    common = ['**'],
    build = 'npm run build',
  } = config;
  return {
    ...{ file, root, modules, classModule, common, build, manifest },
    name: config.name,
    version: config.version ?? versionAbove(dirname(manifest)),
    marks: marksOf(config),
    folders: asList(config.components).map(at),
    dist: at(config.dist),
    sizes: at(config.sizes ?? join(config.dist, 'sizes.json')),
    ...asked(config),
    server: config.server ? { ...config.server, from: at(config.server.from) } : null,
    wrong: config.wrong === undefined ? null : at(config.wrong),
    manual: config.manual === undefined ? null : at(config.manual),
    evidence: at(config.evidence ?? 'evidence'),
    pictures: config.pictures ? at(config.pictures) : join(tmpdir(), `${bare}-contract`),
    command: (name) => (config.command ? fillIn(config.command, { name }) : usualCommand(name)),
  };
}

/** What must be there before anything can be proved. */
function checkFolders({ file, folders }: Library): void {
  for (const folder of folders)
    if (!existsSync(folder)) throw new Error(`${file}: "components" names ${folder}, and there is no such folder.`);
}

/** The library that a configuration file describes. */
export async function loadLibrary(path: string): Promise<Library> {
  const file = resolve(path);
  if (!existsSync(file)) throw new Error(`There is no configuration file ${file}.`);
  const { default: config } = (await import(pathToFileURL(file).href)) as { default?: unknown };
  checkConfig(file, config);
  const library = resolved(config, file);
  checkFolders(library);
  return library;
}

/** The library of a folder, or of the configuration file that is named; null when none is found. */
export async function findLibrary(named?: string, from: string = process.cwd()): Promise<Library | null> {
  const file = named ?? findConfig(from);
  return file === null ? null : loadLibrary(file);
}

/** The library that a command is about; without one it has nothing to prove. */
export async function neededLibrary(named?: string): Promise<Library> {
  const library = await findLibrary(named);
  if (library) return library;
  throw new Error(
    `No ${FILES[0]} was found from ${process.cwd()} upward. Write one (the README of @naast/testing says how), or name it with --config.`,
  );
}
