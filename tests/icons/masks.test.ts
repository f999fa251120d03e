// icons.css in real browsers with script off and a strict policy: every icon shows, has the colour of the text, and mirrors.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { engines, open, type Browser } from '@naast/testing/driver';
import { amount, at, difference, flip, icons, iconsIn, inkOf, look, serve, visit } from './support.ts';

const names = icons.map(({ name }) => name);
/** How much of its lines an engine may paint otherwise in another place; of what is mirrored, more differs. */
const SAME = 0.2;
const OTHER = 0.3;

for (const engine of engines) {
  describe(`icons.css in ${engine}, script off`, () => {
    let browser: Browser;
    const show = async (sheets: string[], body: string, shown: string[]): Promise<void> => {
      const site = await serve(sheets, body);
      after(site.close);
      await visit(browser, site.url, shown);
    };

    before(async () => {
      browser = await open(engine, { script: false, viewport: { width: 800, height: 900 } });
    });
    after(() => browser.close());

    test('every icon shows ink, no two the same, and a name that is none shows nothing', async () => {
      await show(['icons.css'], iconsIn('ltr', [...names, 'chekc']), names);
      const inks = (await look(browser, '.icons > span')).map(inkOf);
      assert.equal(amount(inks.pop() ?? assert.fail('There are no icons.')), 0, 'chekc');
      inks.forEach((ink, i) => assert.ok(amount(ink) > 20, `${names[i]} shows nothing`));
      const drawings = new Set(inks.map((ink) => JSON.stringify(ink)));
      assert.ok(drawings.size > names.length - 10, `only ${drawings.size} different drawings`);
    });

    test('in right-to-left text what points along the line is mirrored, and nothing else', async () => {
      await show(['icons.css'], iconsIn('ltr', names) + iconsIn('rtl', names), names);
      const ltr = (await look(browser, '[dir=ltr] > span')).map(inkOf);
      const rtl = (await look(browser, '[dir=rtl] > span')).map(inkOf);
      icons.forEach(({ name, mirror }, i) => {
        const [asDrawn, turned] = [at(ltr, i), at(rtl, i)];
        const differs = difference(mirror ? flip(asDrawn) : asDrawn, turned);
        assert.ok(differs < SAME, `${name}: ${differs}`);
        if (mirror) assert.ok(difference(asDrawn, turned) > OTHER, `${name} stays as it was`);
      });
    });

    test('a page that uses one icon takes the base and the sheet of that icon, in either order', async () => {
      for (const sheets of [
        ['icons-base.css', 'css/check.css'],
        ['css/check.css', 'icons-base.css'],
      ]) {
        await show(sheets, iconsIn('ltr', ['check', 'trash']), ['check']);
        const inks = (await look(browser, '.icons > span')).map(inkOf);
        assert.ok(amount(at(inks, 0)) > 20, sheets.join());
        assert.equal(amount(at(inks, 1)), 0, 'an icon without its sheet');
      }
    });

    test('an icon has the colour of the text around it', async () => {
      await show(['icons.css'], `<div class="red">${iconsIn('ltr', ['stop'])}</div>`, ['stop']);
      const pixels = at(await look(browser, '.icons > span'), 0);
      const red = pixels.flat().filter(([r, g, b]) => r > 240 && g < 16 && b < 16);
      assert.ok(red.length > 20, `${red.length} red pixels`);
    });

    if (engine !== 'webkit')
      test('the browser asks for the pictures that are on the page, and for no other', async () => {
        await show(['icons.css'], iconsIn('ltr', ['search', 'event-moving']), ['search', 'event-moving']);
        const here = new URL(await browser.url()).origin;
        const asked = (browser.requests ?? [])
          .filter(({ url }) => url.startsWith(here))
          .map(({ url }) => new URL(url).pathname);
        assert.deepEqual(asked.filter((path) => path.endsWith('.svg') && path !== '/svg/check.svg').sort(), [
          '/svg/event-moving.svg',
          '/svg/search.svg',
        ]);
        assert.deepEqual(browser.messages, []);
      });

    if (engine === 'chromium')
      test('in forced colours an icon has the colour that the system gives to text', async () => {
        await show(['icons.css'], `<div class="red">${iconsIn('ltr', ['stop'])}</div>`, ['stop']);
        await browser.emulate({ forcedColors: 'active' });
        const pixels = at(await look(browser, '.icons > span'), 0);
        await browser.emulate({ forcedColors: 'none' });
        assert.ok(amount(inkOf(pixels)) > 20);
        assert.equal(pixels.flat().filter(([r, g]) => r > 240 && g < 16).length, 0, 'it is still red');
      });
  });
}
