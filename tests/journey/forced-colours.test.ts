// In forced colours the browser puts its own colours where ours were: those that the tokens say, on native nodes, script off.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { engines, open, type Browser } from '@naast/testing/driver';
import type { TokensJson } from '../../packages/tokens/build/json.ts';

const dist = new URL('../../packages/tokens/dist/', import.meta.url);
const { tokens } = JSON.parse(readFileSync(new URL('tokens.json', dist), 'utf8')) as TokensJson;

type Place = [selector: string, property: string, token: string];

// A node, a property, and the token that it has when colours are not forced.
const PLACES: Place[] = [
  ['p', 'color', 'text-soft'],
  ['p', 'background-color', 'surface-card'],
  ['p', 'border-top-color', 'boundary-card'],
  ['p a', 'color', 'text-link'],
  ['p mark', 'background-color', 'highlight-word'],
  ['p mark', 'color', 'highlight-text'],
  ['button', 'background-color', 'action-primary'],
  ['button', 'color', 'action-primary-text'],
  ['button', 'border-top-color', 'action-secondary-boundary'],
  ['button:disabled', 'color', 'action-disabled-text'],
  ['button:disabled', 'background-color', 'action-disabled'],
  ['input:focus', 'outline-color', 'focus-ring'],
];
const RULES = PLACES.map(([selector, property, token]) => `${selector} { ${property}: var(--naast-${token}) }`);

/** The system colour that stands for a token. */
const systemOf = (token: string): string =>
  tokens[`--naast-${token}`]?.forcedColours ?? assert.fail(`${token} says no system colour`);
const SYSTEM = [...new Set(PLACES.map(([, , token]) => systemOf(token)))];
const PAGE = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Eigen kleuren</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css"><p>Een <a href="#x">link</a> en een <mark>woord</mark></p>
<button>Verder</button><button disabled>Verder</button><label>Naam <input autofocus></label>
${SYSTEM.map((name) => `<i data-system="${name}"></i>`).join('')}</html>`;
const CSS = `${readFileSync(new URL('tokens.css', dist), 'utf8')}
p, button { border: 2px solid } input:focus { outline: 3px solid }
${RULES.join('\n')}
[data-system] { forced-color-adjust: none }
${SYSTEM.map((name) => `[data-system=${name}] { color: ${name} }`).join('\n')}`;

/** The colours at these places, and what the system colours come to. */
function look(places: Place[], system: string[]) {
  const colour = (selector: string, property: string): string => {
    const node = document.querySelector(selector);
    if (!node) throw new Error(`${selector} is not on the page.`);
    return getComputedStyle(node).getPropertyValue(property);
  };
  return {
    found: places.map(([selector, property]) => colour(selector, property)),
    system: Object.fromEntries(system.map((name) => [name, colour(`[data-system=${name}]`, 'color')])),
  };
}

const skip = !engines.includes('chromium') && 'forced colours are shown in Chromium';
describe('forced colours, script off', { skip }, () => {
  const server = createServer(({ url }, response) => {
    if (url === '/page.css') response.setHeader('content-type', 'text/css').end(CSS);
    else response.setHeader('content-type', 'text/html').end(PAGE);
  });
  let browser: Browser;
  before(async () => {
    await once(server.listen(0, '127.0.0.1'), 'listening');
    browser = await open('chromium', { script: false });
    await browser.emulate({ forcedColors: 'active' });
    const { port } = server.address() as AddressInfo; // It listens at a port, not at a file.
    await browser.goto(`http://127.0.0.1:${port}/`);
    await browser.tabTo('input');
  });
  after(async () => {
    await browser?.close();
    server.close();
  });

  for (const [index, [selector, property, token]] of PLACES.entries()) {
    const name = systemOf(token);
    test(`${name} stands for ${token}: ${property} of ${selector}`, async () => {
      const { found, system } = await browser.evaluate(look, PLACES, SYSTEM);
      assert.equal(found[index], system[name]);
    });
  }
});
