import type { IconData } from './registry.js';

/** The icons that `built-in.json` names. The build writes this module, with the drawings of @naast/icons in it. */
declare const builtIn: readonly IconData[];
export default builtIn;
