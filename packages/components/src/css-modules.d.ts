/** The `@shadow` part of a component's style source, built into a module of Lit's css. */
declare module '*.css.js' {
  import type { CSSResult } from 'lit';
  const styles: CSSResult;
  export default styles;
}
