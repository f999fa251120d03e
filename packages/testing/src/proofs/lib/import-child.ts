// Runs on its own: imports modules as a server or a test in Node does, and tells what each did to the globals.
//
//   node import-child.ts node|jsdom|happy-dom <module> …
//
// Each module gets a copy of its own of everything it imports from the package, so that what a shared file does is told of
// each component that needs it.
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [environment, ...modules] = process.argv.slice(2);

/** To choose the base of the class is all that a module may need of the page while it is imported. */
const MAY_READ = ['HTMLElement'];
/** Lit's own: the versions that are loaded, and on a server what it renders from. */
const MAY_WRITE =
  /^(litElement|litHtml|reactiveElement)Versions$|^lit(IssuedWarnings|PropertyMetadata|ServerRoot)$|^customElements$/;
/** What a page has and Node has too, in its own way; of all else the page's stays hidden behind Node's. */
const OF_BOTH = ['CustomEvent', 'Event', 'EventTarget', 'localStorage', 'navigator', 'sessionStorage'];

registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    const copy = context.parentURL?.split('?')[1];
    const isOurs = copy && resolved.url.startsWith('file:') && !resolved.url.includes('/node_modules/');
    return isOurs ? { ...resolved, url: `${resolved.url}?${copy}` } : resolved;
  },
});

/** What a class of an element has. */
export interface ImportedClass {
  name: string;
  attributes: string[];
  members: string[];
}

/** What came of importing a module. */
export interface Imported {
  module: string;
  /** What it threw. */
  error?: string;
  /** What it did to globals, as sentences. */
  touched: string[];
  /** The elements that it exports. */
  classes: ImportedClass[];
}

/** The globals of a page, as the environment makes them. */
async function pageGlobals(): Promise<object | null> {
  if (environment === 'node') return null;
  if (environment === 'happy-dom') return new (await import('happy-dom')).Window({ url: 'http://localhost/' });
  return new (await import('jsdom')).JSDOM('<!doctype html>', { url: 'http://localhost/' }).window;
}

let touched: string[] = [];

/** Writes down who reads or writes a global: the first file on the stack that is not this one, if it is the package's. */
function note(act: string, name: string): void {
  const [call = ''] = (new Error().stack ?? '')
    .split('\n')
    .filter((line) => /file:/.test(line) && !line.includes('import-child.ts'));
  const file = /file:\/\/[^?:)]+/.exec(call)?.[0];
  if (file && !file.includes('/node_modules/'))
    touched.push(`${act} ${name} in ${fileURLToPath(file).split('/').slice(-2).join('/')}`);
}

/** Puts the page's globals where modules look for them, each behind a door that tells who comes through. */
function expose(window: object): void {
  for (const name of Object.getOwnPropertyNames(window)) {
    if (name in globalThis && !OF_BOTH.includes(name)) continue;
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get: () => (MAY_READ.includes(name) || note('it reads', name), Reflect.get(window, name)),
      set: (value) => {
        note('it writes', name);
        Object.defineProperty(globalThis, name, { value, writable: true });
      },
    });
  }
}

interface ElementClass {
  name: string;
  observedAttributes?: string[];
  prototype: object;
}

/** Every class that the module exports, with what its code has. */
const classesOf = (exported: object): ImportedClass[] =>
  Object.values(exported)
    .filter((type: unknown): type is ElementClass => typeof type === 'function' && !!type.prototype)
    .map((type) => ({
      name: type.name,
      attributes: [...(type.observedAttributes ?? [])],
      members: Object.getOwnPropertyNames(type.prototype).filter((name) => !/^(constructor$|_|\$)/.test(name)),
    }));

async function load(module: string, index: number): Promise<Imported> {
  touched = [];
  const before = Object.getOwnPropertyNames(globalThis);
  try {
    const exported: object = await import(`${pathToFileURL(module).href}?copy=${index}`);
    const written = Object.getOwnPropertyNames(globalThis).filter(
      (name) => !before.includes(name) && !MAY_WRITE.test(name),
    );
    return {
      module,
      touched: [...new Set([...touched, ...written.map((name) => `it writes ${name}`)])],
      classes: classesOf(exported),
    };
  } catch (error) {
    const { stack = '' } = error as Error;
    return { module, error: stack.split('\n').slice(0, 2).join(' ').trim(), touched: [], classes: [] };
  }
}

const window = await pageGlobals();
if (window) expose(window);
const results: Imported[] = [];
for (const [index, module] of modules.entries()) results.push(await load(module, index));
// Timers of the environment would keep the process alive.
process.stdout.write(JSON.stringify(results), () => process.exit());
