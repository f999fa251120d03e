// The names that a script of ours (.mjs, .js) may use without importing them. TypeScript checks its own.

const readonly = (names: string[]): Record<string, 'readonly'> =>
  Object.fromEntries(names.map((name) => [name, 'readonly']));

/** What Node offers, asked of Node itself. */
const node = Object.getOwnPropertyNames(globalThis);

/** What a page offers: for the site's own script, and for functions that a test runs inside a page. */
const page = `
  CSS Document DocumentFragment Element HTMLElement HTMLInputElement HTMLTemplateElement IntersectionObserver
  MutationObserver Node NodeFilter PerformanceObserver Range ResizeObserver ShadowRoot SVGElement
  addEventListener cancelAnimationFrame customElements document frames getComputedStyle getSelection history innerHeight
  innerWidth localStorage location matchMedia removeEventListener requestAnimationFrame scrollTo scrollX scrollY
  sessionStorage window`
  .trim()
  .split(/\s+/);

export const scriptGlobals = readonly([...node, ...page]);
