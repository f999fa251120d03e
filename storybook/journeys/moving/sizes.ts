// What each page costs, gzipped, fonts and icons aside: counted, not claimed. tests/journey/server.test.ts keeps the form page
// within its limit.
import { gzipSync } from 'node:zlib';
import { bundle } from './assets.ts';
import { languages } from './content/index.ts';
import { pages } from './pages/index.ts';

const gzip = (text: string): number => gzipSync(text, { level: 9 }).length;
const row = (name: string, ...cells: (string | number)[]): void =>
  console.log(name.padEnd(14) + cells.map((cell) => String(cell).padStart(8)).join(''));

row('gzipped bytes', 'style', ...languages.map((lang) => `js ${lang}`), 'most');
for (const page of pages.slice(0, 5)) {
  const { style, scripts } = await bundle(page);
  const css = gzip(style);
  const js = languages.map((lang) => gzip(scripts[lang]));
  row(page.name, css, ...js, css + Math.max(...js));
}
