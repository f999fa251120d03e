// What @naast/testing knows of Naast: where everything is, and what is asked of it.
import { readFileSync } from 'node:fs';
import { defineConfig } from '@naast/testing';

/** The sections of every component's page, in order (CONVENTIONS.md). */
export const SECTIONS = [
  'Use it when',
  'Do not use it when',
  'How',
  'Content',
  'Keyboard and screen reader',
  'Without script',
  'Sources',
];

const built = (file: string): URL => new URL(`packages/components/dist/${file}`, import.meta.url);

/** What the build writes of each part of the sheet. */
interface Parts {
  parts: Record<string, { own: string[] }>;
}

interface PageCss {
  pageCss: (options: { elements: string[]; css: string; assets: string }) => Promise<string>;
}

/** The parts of Naast's sheet that the elements of a fragment need (docs/decisions/0009). */
function partsFor(html: string, parts: Parts['parts']): string[] {
  const tags = new Set(Array.from(html.matchAll(/<(naast-[a-z-]+)/g), ([, tag]) => tag));
  return Object.entries(parts).flatMap(([name, { own }]) => (own.some((selector) => tags.has(selector)) ? [name] : []));
}

export default defineConfig({
  name: 'Naast',
  prefix: 'naast-',
  components: 'packages/components/src',
  dist: 'packages/components/dist',
  manifest: 'packages/components/custom-elements.json',
  assets: {
    sheet: '/naast.css',
    script: '/cdn/naast.js',
    // Of running text, fetched ahead as the documentation advises.
    font: '/fonts/atkinson-latin-normal.woff2',
    icon: '/icons/check.svg',
  },
  types: '{path}.d.ts',
  folder: {
    files: [
      '{name}.ts',
      '{name}.define.ts',
      '{name}.css',
      '{name}.stories.ts',
      'examples/default.html',
      // One of them, whatever its name.
      '*.test.ts',
    ],
    sections: SECTIONS,
    advice: 'src/button shows how (CONVENTIONS.md, "A component is one folder").',
  },
  pages: ['storybook/journeys/*/contract.ts', 'storybook/foundations/contract.ts'],
  classes: { body: 'naast-page', main: 'naast-container' },
  inline: ['naast-icon'],
  // The menu and the languages lead elsewhere; help by telephone or at a counter is content, and printed: what speaks, skips or explains
  // the address bar is not.
  screenOnly: 'naast-header > details, naast-read-aloud, naast-skip-link, naast-official-banner > details',
  trustedTypes: ['lit-html'],
  pageSheet: async ({ html, css }) => {
    // It comes with the build, so it is imported when it is wanted.
    const { pageCss } = (await import(built('page-css.js').href)) as PageCss;
    const { parts } = JSON.parse(readFileSync(built('page-css.json'), 'utf8')) as Parts;
    return pageCss({ elements: partsFor(html, parts), css, assets: '/' });
  },
  server: {
    superclass: 'NaastShadowElement',
    define: '{element}/{element}.define.js',
    all: '@naast/components/all',
    from: 'docs',
  },
  wrong: 'packages/testing/wrong',
  common: ['packages/**', 'package.json', 'pnpm-*.yaml', 'tsconfig*.json'],
  command: 'pnpm {name}',
  build: 'pnpm build',
});
