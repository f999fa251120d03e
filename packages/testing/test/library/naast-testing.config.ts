// A made-up library of two elements, on which the package tests itself: plain custom elements, nothing to build.
import { defineConfig } from '../../src/index.ts';

export default defineConfig({
  name: 'Made up',
  version: '1.2.3',
  prefix: 'x-',
  components: 'src',
  // What is served is what is written.
  dist: 'src',
  manifest: 'custom-elements.json',
  assets: { sheet: '/library.css', script: '/library.js' },
  sizes: 'sizes.json',
  folder: { files: ['{name}.js', '{name}.define.js', 'examples/default.html'], sections: ['Use it when'] },
});
