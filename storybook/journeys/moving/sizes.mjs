// What each page costs, gzipped, fonts and icons aside: counted, not claimed. Fails when the form page is above its limit.
import { gzipSync } from 'node:zlib';
import { bundle } from './assets.mjs';
import { languages } from './content/index.mjs';
import { pages } from './pages/index.mjs';

/** The limit of the form page, in bytes: 16 kB. */
const LIMIT = 16_000;

const gzip = (text) => gzipSync(text, { level: 9 }).length;
const row = (name, ...cells) => console.log(name.padEnd(14) + cells.map((cell) => String(cell).padStart(8)).join(''));

row('gzipped bytes', 'style', ...languages.map((lang) => `js ${lang}`), 'most');
for (const page of pages.slice(0, 5)) {
  const { style, scripts } = await bundle(page);
  const css = gzip(style);
  const js = languages.map((lang) => gzip(scripts[lang]));
  const most = css + Math.max(...js);
  row(page.name, css, ...js, most);
  if (page.name === 'form' && most > LIMIT) {
    console.error(`The form page is ${most - LIMIT} bytes above its limit of ${LIMIT}.`);
    process.exitCode = 1;
  }
}
