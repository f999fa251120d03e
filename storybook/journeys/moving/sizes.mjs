// What each page costs, gzipped, fonts and icons aside: counted, not claimed. The form page has a
// goal that it has not reached; tests/journey/server.test.mjs keeps it from growing.
import { gzipSync } from 'node:zlib';
import { bundle } from './assets.mjs';
import { languages } from './content/index.mjs';
import { pages } from './pages/index.mjs';

/** What the form page should cost at most, in bytes. */
const GOAL = 16_000;

const gzip = (text) => gzipSync(text, { level: 9 }).length;
const row = (name, ...cells) => console.log(name.padEnd(14) + cells.map((cell) => String(cell).padStart(8)).join(''));

row('gzipped bytes', 'style', ...languages.map((lang) => `js ${lang}`), 'most');
for (const page of pages.slice(0, 5)) {
  const { style, scripts } = await bundle(page);
  const css = gzip(style);
  const js = languages.map((lang) => gzip(scripts[lang]));
  const most = css + Math.max(...js);
  row(page.name, css, ...js, most);
  if (page.name === 'form')
    console.log(`  its goal is ${GOAL}: ${most > GOAL ? `${most - GOAL} bytes to go` : 'reached'}`);
}
