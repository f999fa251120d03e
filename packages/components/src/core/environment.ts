/**
 * The places where a module may be imported without a document: a server, a test in Node, a build.
 * No global is touched at import; a class that extends this base can be declared anywhere.
 */
export const BaseElement: typeof HTMLElement = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/** The version of the package, shown when two copies of it meet on a page. */
export const version: string = __VERSION__;
