// The driver itself, against a small server: what a journey test relies on holds in each engine, script on and off.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { engines, open, type Browser } from '../../src/engines/driver.ts';

const FORM = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Form</title>
<link rel="icon" href="/icon.svg">
<h1 id="state">script off</h1>
<noscript><p id="noscript">no script</p></noscript>
<form method="post" action="/post">
  <label>Name <input name="name"></label>
  <label>Known <select name="known"><option value="">choose<option value="yes">yes</select></label>
  <button>Send</button>
</form>
<p><a href="/other">Elsewhere</a></p>
<script src="/page.js"></script></html>`;

const SCRIPT = `document.getElementById('state').textContent = 'script on';
console.warn('careful');
addEventListener('keydown', (event) => { if (event.key === 'Escape' && event.isTrusted) document.title = 'escaped'; });
setTimeout(() => { throw new Error('boom'); });`;

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><title>${title}</title><body>${body}</body></html>`;

/** A form, as it was sent. */
type Posted = Record<string, string>;

function answer(posted: Posted[], request: IncomingMessage, response: ServerResponse): unknown {
  const send = (type: string, body: string) => response.setHeader('content-type', type).end(body);
  if (request.url === '/page.js') return send('text/javascript', SCRIPT);
  if (request.url === '/icon.svg') return send('image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  if (request.url === '/receipt') return send('text/html', page('Receipt', 'Thank you'));
  if (request.url === '/other') return send('text/html', page('Other', '<div style="height:3000px">long</div>'));
  if (request.url !== '/post') return send('text/html', FORM);
  let body = '';
  request.on('data', (data) => (body += data));
  return request.on('end', () => {
    posted.push(Object.fromEntries(new URLSearchParams(body)));
    response.writeHead(303, { location: '/receipt' }).end();
  });
}

const size = async (path: string) => {
  const png = await readFile(path);
  assert.equal(png.toString('latin1', 1, 4), 'PNG');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
};

const posted: Posted[] = [];
const server = createServer((request, response) => answer(posted, request, response));
let address: string;
let folder: string;

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // It listens at a port, not at a file.
  address = `http://127.0.0.1:${port}/`;
  folder = await mkdtemp(join(tmpdir(), 'naast-driver-'));
});

after(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

const scriptState = () => [
  document.getElementById('state')?.textContent,
  document.getElementById('noscript')?.getClientRects().length ?? 0,
  matchMedia('(scripting: none)').matches,
];

async function runsScript(browser: Browser): Promise<void> {
  await browser.goto(address);
  assert.deepEqual(await browser.evaluate(scriptState), ['script on', 0, false]);
  const passed = await browser.evaluate((a: number, b: string) => [a, b, innerWidth, innerHeight], 1, 'x');
  assert.deepEqual(passed, [1, 'x', 1280, 900]);
  await browser.press('Escape');
  assert.equal(await browser.waitFor(() => document.title === 'escaped' && document.title), 'escaped');
  if (browser.engine === 'webkit') {
    assert.equal(browser.messages, null);
    assert.equal(browser.requests, null);
    return;
  }
  const said = browser.messages?.map(({ type, text }) => `${type} ${text.replace(/^Error: /, '')}`);
  assert.deepEqual(said, ['console careful', 'error boom']);
  const asked = browser.requests?.map(({ method, url }) => `${method} ${new URL(url).pathname}`);
  assert.deepEqual(asked?.slice(0, 2), ['GET /', 'GET /page.js']);
}

const preferences = () =>
  ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)', '(forced-colors: active)'].map(
    (query) => matchMedia(query).matches,
  );

async function prefersDark(browser: Browser): Promise<void> {
  const preference = browser.emulate({ colorScheme: 'dark', reducedMotion: 'reduce', forcedColors: 'active' });
  if (browser.engine === 'webkit') return assert.rejects(preference, /cannot emulate/);
  await preference;
  assert.deepEqual(await browser.evaluate(preferences), [true, true, true]);
}

async function sendsForm(browser: Browser): Promise<void> {
  await browser.goto(address);
  await browser.tabTo('input[name=name]');
  await browser.type('Zoë Peeters');
  await browser.press('Tab');
  await browser.type('y');
  await browser.tabTo('button');
  await browser.press('Shift+Tab');
  assert.equal(await browser.evaluate(() => document.activeElement?.getAttribute('name')), 'known');
  await browser.tabTo('button');
  await browser.waitForNavigation(() => browser.press('Enter'));
  assert.equal(await browser.title(), 'Receipt');
  assert.equal(await browser.url(), `${address}receipt`);
  assert.deepEqual(posted.splice(0), [{ name: 'Zoë Peeters', known: 'yes' }]);
}

async function takesPictures(browser: Browser): Promise<void> {
  await browser.goto(`${address}other`);
  const path = join(folder, `${browser.engine}.png`);
  await browser.screenshot(path);
  assert.deepEqual(await size(path), { width: 1280, height: 900 });
  await browser.screenshot(path, { fullPage: true });
  assert.ok((await size(path)).height >= 3000);
}

for (const engine of engines) {
  describe(engine, () => {
    test('script on', async () => {
      const browser = await open(engine);
      try {
        await runsScript(browser);
        await sendsForm(browser);
        await takesPictures(browser);
        await browser.setViewport(320, 600);
        assert.equal(await browser.evaluate(() => innerWidth), 320);
        await prefersDark(browser);
        await assert.rejects(browser.tabTo('#nowhere', { limit: 3 }), /did not lead to #nowhere/);
        await assert.rejects(browser.press('Entr'));
      } finally {
        await browser.close();
      }
    });

    test('script off', async () => {
      const browser = await open(engine, { script: false });
      try {
        await browser.goto(address);
        assert.deepEqual(await browser.evaluate(scriptState), ['script off', 1, true]);
        await sendsForm(browser);
        await browser.waitForNavigation(() => browser.goto(`${address}other`));
        assert.equal(await browser.title(), 'Other');
      } finally {
        await browser.close();
      }
    });
  });
}
