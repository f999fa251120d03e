// What a library says of itself, in `naast-testing.config.ts`: all that the proofs know of it.

/** What every page of the library loads. */
export interface Assets {
  /** The address of the style sheet that a page links. It and all other addresses are found in `dist`. */
  sheet: string;
  /** The address of the module that registers every element. */
  script: string;
  /** The address of a font (woff2) that pages fetch ahead, so that it is there at the first paint. Default: none. */
  font?: string;
  /** The address of the icon of a page, so that no browser asks for one that is not there. Default: an empty one. */
  icon?: string;
}

/** How elements with a shadow root are rendered by a server, with Lit's renderer (@lit-labs/ssr). */
export interface ServerRendering {
  /** The class that these elements extend, as the manifest names it. */
  superclass: string;
  /** The module in `dist` that registers one; `{element}` is its name without the prefix. */
  define: string;
  /** The module that registers every element in the browser, as a page would import it. */
  all: string;
  /** The folder from which `all` and the renderer are found, as from a package that depends on both. */
  from: string;
}

/** What is asked of each folder of a component. */
export interface Folder {
  /** Files that must be there; `{name}` is the component's, `*` anything. Default: none. */
  files?: string[];
  /** The headings of its guide, `<name>.md`, in order. Default: no guide is asked for. */
  sections?: string[];
  /** What to look at, said where something is missing. Default: nothing. */
  advice?: string;
}

/**
 * The configuration of a library: the default export of `naast-testing.config.ts` (or .js, .mjs) in its root. Paths are relative to that
 * file.
 */
export interface Config {
  /** What the library is called in evidence and messages: `Naast`. */
  name: string;
  /** Its release, which stands in evidence. Default: `version` in the nearest package.json above the manifest. */
  version?: string;
  /**
   * How the names of its elements begin, with the dash: `naast-`. Without the dash it is in what elements leave on a page too: `data-naast`
   * on nodes of their own, `data-naast-theme` and `data-naast-pace` on the page, ids such as `naast-1`.
   */
  prefix: string;
  /**
   * Folders that hold a folder for each component, with `examples/*.html`, and what belongs to it: `exclusions.json`, `moments.json`,
   * `manual.json`, `expected/`.
   */
  components: string | string[];
  /** The folder that the build made; it is served as the root of every page. */
  dist: string;
  /** Its custom elements manifest (https://github.com/webcomponents/custom-elements-manifest). */
  manifest: string;
  /** The addresses of what every page loads. */
  assets: Assets;
  /** What each module of a component begins with in the manifest; `{name}` is the component's. Default: `src/{name}/`. */
  modules?: string;
  /** The module of its class, in `dist`. Default: `{name}/{name}.js`. */
  classModule?: string;
  /** The types of a module, in `dist`; `{path}` is the one in the manifest without `src/` and its ending. Default: not asked for. */
  types?: string;
  /** A list of `{ name, js, css }`, gzipped bytes. Default: `sizes.json` in `dist`. */
  sizes?: string;
  /** What is asked of each folder. Default: nothing. */
  folder?: Folder;
  /** Whole pages under contract: files, or globs, of which each exports a set of pages. Default: none. */
  pages?: string | string[];
  /** The classes that a page gives its `body`, and the `main` that an example stands in. Default: none. */
  classes?: { body?: string; main?: string };
  /** Elements that belong to the text around them, such as an icon, by their names. Default: none. */
  inline?: string[];
  /** A selector of what only works on a screen, and need not be printed. Default: nothing but navigation. */
  screenOnly?: string;
  /** The names of the policies of trusted types that the page allows (https://www.w3.org/TR/trusted-types/). Default: none. */
  trustedTypes?: string[];
  /** Makes the sheet of one page, where a library offers that: its own rules with those of the page, `css`. Default: not asked for. */
  pageSheet?: (page: { html: string; css: string }) => string | Promise<string>;
  /** How a server renders its shadow roots. Default: it does not. */
  server?: ServerRendering;
  /** The folder of planted faults, deliberately broken components that the proofs must find. Default: none. */
  wrong?: string;
  /** The list of checks by people, a JSON file. Default: that of this package. */
  manual?: string;
  /** Globs of what all components stand on: after a change there everything is proved. Default: all that is no component's. */
  common?: string[];
  /** What people type for a command, in messages; `{name}` is `axe`, `contract` or `evidence`. Default: `npx naast-{name}`. */
  command?: string;
  /** What people type to build, in messages. Default: `npm run build`. */
  build?: string;
  /** Where evidence is written. Default: `evidence`. */
  evidence?: string;
  /** Where pictures of faults are kept. Default: a folder for temporary files. */
  pictures?: string;
}

/** Gives a configuration back as it is; the editor knows the fields. */
export const defineConfig = (config: Config): Config => config;

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value !== '';
const isList: Check = (value) => Array.isArray(value) && value.every(isText);
const isTexts: Check = (value) => isText(value) || isList(value);
const isAddress: Check = (value) => typeof value === 'string' && value.startsWith('/');
const isFunction: Check = (value) => typeof value === 'function';
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a field is to be, in words, and whether it is. */
interface Field {
  is: Check;
  words: string;
  needed?: boolean;
  fields?: Record<string, Field>;
}

const text = (needed = false): Field => ({ is: isText, words: 'a text', needed });
const list: Field = { is: isList, words: 'a list of texts' };
const texts = (needed = false): Field => ({ is: isTexts, words: 'a text or a list of texts', needed });
const address = (needed = false): Field => ({ is: isAddress, words: 'an address that begins with "/"', needed });
const part = (fields: Record<string, Field>, needed = false): Field => ({
  is: isRecord,
  words: `an object with ${Object.keys(fields).join(', ')}`,
  needed,
  fields,
});

const FIELDS: Record<keyof Config, Field> = {
  name: text(true),
  version: text(),
  prefix: {
    is: (value) => typeof value === 'string' && /^[a-z][a-z0-9]*-$/.test(value),
    words: 'a text such as "naast-", in small letters, that ends with the dash',
    needed: true,
  },
  components: texts(true),
  dist: text(true),
  manifest: text(true),
  assets: part({ sheet: address(true), script: address(true), font: address(), icon: address() }, true),
  modules: text(),
  classModule: text(),
  types: text(),
  sizes: text(),
  folder: part({ files: list, sections: list, advice: text() }),
  pages: texts(),
  classes: part({ body: text(), main: text() }),
  inline: list,
  screenOnly: text(),
  trustedTypes: list,
  pageSheet: { is: isFunction, words: 'a function' },
  server: part({ superclass: text(true), define: text(true), all: text(true), from: text(true) }),
  wrong: text(),
  manual: text(),
  common: list,
  command: text(),
  build: text(),
  evidence: text(),
  pictures: text(),
};

/** What is wrong with these fields, a sentence each. */
function faultsOf(value: Record<string, unknown>, fields: Record<string, Field>, path = ''): string[] {
  const unknown = Object.keys(value).filter((name) => !(name in fields));
  return [
    ...unknown.map((name) => `"${path}${name}" is no field. Write one of: ${Object.keys(fields).join(', ')}.`),
    ...Object.entries(fields).flatMap(([name, { is, words, needed, fields: inner }]) => {
      const one = value[name];
      if (one === undefined) return needed ? [`"${path}${name}" is missing. Write ${words}.`] : [];
      if (!is(one)) return [`"${path}${name}" is ${JSON.stringify(one) ?? typeof one}. Write ${words}.`];
      return inner && isRecord(one) ? faultsOf(one, inner, `${path}${name}.`) : [];
    }),
  ];
}

/** Somebody wrote it by hand: says all that is wrong with it, with what to write. */
export function checkConfig(file: string, value: unknown): asserts value is Config {
  if (!isRecord(value))
    throw new Error(`${file} exports no configuration. Write: export default defineConfig({ name: …, prefix: … })`);
  const faults = faultsOf(value, FIELDS);
  if (faults.length) throw new Error(`${file}:\n${faults.map((one) => `  ${one}`).join('\n')}`);
}
