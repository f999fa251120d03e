// Eleventy and the plugin of Lit for it bring no types: as much of them as docs/eleventy.config.ts uses.
declare module '@11ty/eleventy' {
  /** What is known of a build that has ended. */
  interface Ended {
    directories: { output: string };
  }

  type Plugin = (config: UserConfig) => void;

  export interface UserConfig {
    addDataExtension: (
      extension: string,
      options: { read: false; parser: (file: string) => object | Promise<object> },
    ) => void;
    addGlobalData: (name: string, data: () => unknown) => void;
    addPassthroughCopy: (paths: Record<string, string>) => void;
    addPlugin: (plugin: Plugin, options?: object) => void;
    /** `file` is false for a page that is not written. */
    addTransform: (name: string, transform: (text: string, file: string | false) => string) => void;
    addWatchTarget: (path: string) => void;
    /** Changes the library behind a kind of text; whoever does says what it is: behind `md` stands markdown-it. */
    amendLibrary: <Library>(kind: 'md', change: (library: Library) => void) => void;
    /** A filter that Eleventy brings: `url` adds the prefix under which the site is served. */
    getFilter: (name: 'url') => (path: string) => string;
    on: (event: 'eleventy.after', listener: (ended: Ended) => unknown) => void;
    setUseGitIgnore: (use: boolean) => void;
  }

  export const RenderPlugin: Plugin;
}

declare module '@lit-labs/eleventy-plugin-lit' {
  import type { UserConfig } from '@11ty/eleventy';

  const plugin: (config: UserConfig) => void;
  export default plugin;
}
