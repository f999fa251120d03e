// What each page costs, gzipped, fonts and icons aside: counted, not claimed. Fails when the form page is above its limit.
import { gzipSync } from 'node:zlib';
import { bundle } from './assets.mjs';
import { pages } from './pages/index.mjs';

/** The limit of the form page, in bytes: 16 kB. */
const LIMIT = 16_000;

const gzip = (text) => gzipSync(text, { level: 9 }).length;

const made = await bundle(pages.slice(0, 5));
console.log('gzipped bytes    script    style    total');
for (const { name, script, style } of made) {
  const [js, css] = [gzip(script), gzip(style)];
  console.log(`${name.padEnd(14)}${String(js).padStart(9)}${String(css).padStart(9)}${String(js + css).padStart(9)}`);
  if (name === 'form' && js + css > LIMIT) {
    console.error(`The form page is ${js + css - LIMIT} bytes above its limit of ${LIMIT}.`);
    process.exitCode = 1;
  }
}
