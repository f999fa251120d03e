// A page that names no element: the loader brings what is on it, and what comes later, under a strict policy.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { engines, open } from '@naast/testing/driver';

const cdn = new URL('../../packages/components/dist/cdn/', import.meta.url);
const POLICY =
  "default-src 'none'; script-src 'self'; img-src data:; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html";
const PAGE = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Adres</title><link rel="icon" href="data:,">
<script type="module" src="/cdn/autoloader.js"></script></head><body><main><h1>Adres</h1>
<naast-field><label>Straat</label><input name="street" required></naast-field></main></body></html>`;

describe('the autoloader', () => {
  let server: Server;
  let asked: string[] = [];
  let address: string;

  before(async () => {
    server = createServer((request, response) => {
      const name = request.url?.replace(/^\/cdn\//, '') ?? '';
      asked.push(name);
      const body = name === '/' ? Promise.resolve(PAGE) : readFile(new URL(name, cdn));
      const type = name === '/' ? 'text/html; charset=utf-8' : 'text/javascript';
      body.then(
        (sent) => response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY }).end(sent),
        () => response.writeHead(404).end(),
      );
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  after(() => server.close());

  for (const engine of engines) {
    it(`brings what is on the page and what comes later, and nothing else, in ${engine}`, async () => {
      const browser = await open(engine);
      const elements = (): string[] =>
        [...new Set(asked.map((name) => /^([a-z-]+)-[\w-]{8}\.js$/.exec(name)?.[1] ?? ''))].filter((name) =>
          ['field', 'help-button', 'button', 'icon', 'read-aloud'].includes(name),
        );
      try {
        asked = [];
        await browser.goto(address);
        await browser.waitFor(() => !!customElements.get('naast-field'));
        assert.deepEqual(elements(), ['field']);
        await browser.evaluate(() => {
          const part = document.createElement('div');
          part.append(document.createElement('naast-help-channel'));
          document.querySelector('main')?.append(part);
        });
        await browser.waitFor(() => document.querySelectorAll(':not(:defined)').length === 0);
        assert.deepEqual(elements(), ['field', 'help-button']);
        assert.deepEqual(
          (browser.messages ?? []).map(({ text }: { text: string }) => text),
          [],
        );
      } finally {
        await browser.close();
      }
    });
  }
});
