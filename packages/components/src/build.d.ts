/** The `@shadow` part of a component's style source, built into a module of Lit's css. */
declare module '*.css.js' {
  import type { CSSResult } from 'lit';
  const styles: CSSResult;
  export default styles;
}

/** Replaced at build time: true in `dist/dev`, false in `dist`. */
declare const __DEV__: boolean;
/** Replaced at build time: the version of the package. */
declare const __VERSION__: string;
