/** The version of the package, shown when two copies of it meet on a page. */
export const version: string = __VERSION__;
