/**
 * The places where a module may be imported without a document: a server, a test in Node, a build.
 * No global is touched at import; a class that extends this base can be declared anywhere.
 */
export const BaseElement: typeof HTMLElement = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/** Replaced at build time: true in `dist/dev`, false in `dist`. */
declare global {
  const __DEV__: boolean;
  const __VERSION__: string;
}

/** The version of the package, shown when two copies of it meet on a page. */
export const version: string = __VERSION__;
