// The server itself: what it answers to good requests, bad ones and nonsense.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { bundle } from '../../storybook/journeys/moving/assets.ts';
import { content } from '../../storybook/journeys/moving/content/index.ts';
import { pages, renderSample } from '../../storybook/journeys/moving/pages/index.ts';
import { ANSWERS, start, type Answers, type Journey } from './support.ts';

let journey: Journey;
before(async () => (journey = await start()));
after(() => journey.close());

const get = (path: string, options?: RequestInit): Promise<Response> =>
  fetch(journey.url + path, { redirect: 'manual', ...options });
const post = (path: string, fields: Answers, cookie?: string): Promise<Response> =>
  get(path, { method: 'POST', body: new URLSearchParams(fields), headers: cookie ? { cookie } : {} });
const headerOf = (response: Response, name: string): string =>
  response.headers.get(name) ?? assert.fail(`${response.url} came without ${name}`);
const cookieOf = (response: Response): string | undefined => response.headers.get('set-cookie')?.split(';')[0];
const leadsTo = (response: Response): [status: number, location: string | null] => [
  response.status,
  response.headers.get('location'),
];

describe('every answer', () => {
  test('has strict headers', async () => {
    for (const path of ['/nl/', '/nowhere', '/assets/mark.svg', '/']) {
      const response = await get(path);
      const { headers } = response;
      const policy = headerOf(response, 'content-security-policy');
      for (const part of [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "require-trusted-types-for 'script'",
      ]) {
        assert.ok(policy.split('; ').includes(part), `${path}: ${part}`);
      }
      assert.doesNotMatch(policy, /unsafe|\*|data:|https?:/);
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
    }
    assert.equal((await get('/nl/')).headers.get('cache-control'), 'no-store');
  });

  test('without script has none, and the policy lets none run', async () => {
    const plain = await start({ script: false });
    try {
      const response = await fetch(`${plain.url}/nl/`);
      assert.match(headerOf(response, 'content-security-policy'), /script-src 'none'/);
      assert.doesNotMatch(await response.text(), /<script/);
    } finally {
      await plain.close();
    }
  });
});

describe('a page', () => {
  test('that is not there is answered in the language of its address', async () => {
    for (const [lang, { site }] of Object.entries(content)) {
      const response = await get(`/${lang}/nowhere`);
      assert.equal(response.status, 404);
      const [title] = site.problems[404];
      assert.ok((await response.text()).includes(`<h1>${title}</h1>`));
    }
  });

  test('without a language leads to the one that the browser asks for', async () => {
    const ask = (language: string) => get('/', { headers: { 'accept-language': language } });
    assert.deepEqual(leadsTo(await ask('es, de-AT;q=0.8, fr;q=0.5')), [302, '/de/']);
    assert.deepEqual(leadsTo(await ask('xx')), [302, '/nl/']);
    assert.deepEqual(leadsTo(await get('/fr')), [301, '/fr/']);
  });

  test('that can only be read cannot be posted to', async () => {
    const response = await post('/nl/moving', {});
    assert.deepEqual([response.status, response.headers.get('allow')], [405, 'GET, HEAD']);
    assert.equal((await get('/nl/moving/form', { method: 'DELETE' })).headers.get('allow'), 'GET, HEAD, POST');
  });

  test('that is only asked for leaves no cookie', async () => {
    for (const path of ['/nl/', '/nl/moving/form', '/nl/moving/case'])
      assert.equal(cookieOf(await get(path)), undefined);
  });

  test('finds everything it asks for', async () => {
    const types: Partial<Record<string, string>> = {
      css: 'text/css',
      js: 'text/javascript',
      svg: 'image/svg+xml',
      woff2: 'font/woff2',
    };
    const found = new Set<string>();
    for (const { path } of pages)
      for (const [, href] of (await (await get(`/nl/${path}`)).text()).matchAll(/(?:href|src)="(\/[^"#]*)"/g))
        if (href) found.add(href);
    for (const style of [...found].filter((href) => href.endsWith('.css'))) {
      for (const [, href] of (await (await get(style)).text()).matchAll(/url\("?\.\/([^")]+)"?\)/g))
        found.add(`/assets/${href}`);
    }
    assert.ok([...found].filter((href) => href.endsWith('.svg')).length > 10);
    for (const href of found) {
      const response = await get(href);
      const status = href.endsWith('/moving/check') ? 303 : 200;
      assert.equal(response.status, status, href);
      const type = types[href.split('.')[1] ?? ''];
      if (type) assert.ok(headerOf(response, 'content-type').startsWith(type), href);
    }
  });
});

describe('a form', () => {
  test('with good answers leads on, once for each visitor', async () => {
    const filled = await post('/nl/moving/form', ANSWERS);
    assert.deepEqual(leadsTo(filled), [303, '/nl/moving/check']);
    assert.match(headerOf(filled, 'set-cookie'), /^journey=[0-9a-f]{32}; HttpOnly; SameSite=Lax; Path=\/$/);
    const cookie = cookieOf(filled) ?? assert.fail('no cookie');
    assert.deepEqual(leadsTo(await post('/nl/moving/check', {}, cookie)), [303, '/nl/moving/case']);
    const read = async () =>
      /SZ-[\w-]{9}/.exec(await (await get('/nl/moving/case', { headers: { cookie } })).text())?.[0] ??
      assert.fail('no number of a case');
    const reference = await read();
    assert.deepEqual(leadsTo(await post('/nl/moving/check', {}, cookie)), [303, '/nl/moving/case'], 'pressed twice');
    assert.equal(await read(), reference);
    assert.doesNotMatch(await (await get('/nl/moving/case')).text(), new RegExp(reference), 'somebody else');
  });

  test('with wrong answers comes back with all of them, made safe', async () => {
    const street = '"><script>alert(1)</script>';
    const response = await post('/fr/moving/form', { ...ANSWERS, street, postcode: 'x', names: '</textarea><b>' });
    const text = await response.text();
    const { form, site } = content.fr;
    assert.equal(response.status, 422);
    assert.ok(text.includes(form.fields.postcode.errors['pattern-mismatch']));
    assert.ok(text.includes(`<title>${form.titleWithErrors(form.title)}`), site.name);
    assert.ok(text.includes('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"'));
    assert.doesNotMatch(text, /<script>|<\/textarea><b>/);
  });

  test('that was not filled in cannot be confirmed', async () => {
    assert.deepEqual(leadsTo(await get('/nl/moving/check')), [303, '/nl/moving/form']);
    assert.deepEqual(leadsTo(await post('/nl/moving/check', {})), [303, '/nl/moving/form']);
    const cookie = cookieOf(await post('/nl/moving/form', { ...ANSWERS, who: '' }));
    assert.deepEqual(leadsTo(await post('/nl/moving/check', {}, cookie)), [303, '/nl/moving/form']);
  });

  test('that is too large or of another kind is refused', async () => {
    assert.equal((await post('/nl/moving/form', { names: 'x'.repeat(30_000) })).status, 413);
    const json = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } };
    assert.equal((await get('/nl/moving/form', json)).status, 415);
    assert.equal((await post('/nl/moving/form', ANSWERS, 'journey=; journey=%00; x')).status, 303);
  });
});

/** A request that fetch would not send. */
async function raw(path: string): Promise<number | undefined> {
  const asked = request(`${journey.url}/`, { path });
  asked.end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  response.resume();
  return response.statusCode;
}

test('nonsense is answered, and the server goes on', async () => {
  for (const path of [
    '//',
    '/%',
    '/%E0%A4%A',
    '/nl/%2e%2e/%2e%2e/etc/passwd',
    '/assets/../server.ts',
    'http://elsewhere/',
    '*',
  ]) {
    const status = await raw(path);
    assert.ok(status && [200, 302, 404].includes(status), path);
  }
  assert.equal(await raw('/assets/%2e%2e/server.ts'), 404);
  assert.equal((await get('/nl/', { method: 'HEAD' })).status, 200);
});

test('a mistake of the server is admitted in a page', async (context) => {
  const said = context.mock.method(console, 'error', () => {});
  let asked = 0;
  const now = () => {
    if (!asked++) throw new Error('The clock stands still.');
    return new Date();
  };
  const broken = await start({ now });
  try {
    const response = await fetch(`${broken.url}/de/`);
    assert.equal(response.status, 500);
    const [title = assert.fail('no title')] = content.de.site.problems[500];
    assert.ok((await response.text()).includes(title));
    assert.equal((await fetch(`${broken.url}/de/`)).status, 200);
  } finally {
    await broken.close();
  }
  assert.equal(said.mock.callCount(), 1);
});

test('what the policy refuses is noted', async () => {
  assert.equal((await get('/policy', { method: 'POST', body: '{"csp-report":{}}' })).status, 204);
  assert.deepEqual(journey.violations.splice(0), ['{"csp-report":{}}']);
});

test('the form page costs 17.6 kB at most (17.5 is the goal), in every language, fonts and icons aside', async () => {
  const form = pages.find(({ name }) => name === 'form') ?? assert.fail('There is no page with a form.');
  const { style, scripts } = await bundle(form);
  const sizeOf = (text: string): number => gzipSync(text, { level: 9 }).length;
  for (const [lang, script] of Object.entries(scripts)) {
    const [js, css] = [sizeOf(script), sizeOf(style)];
    assert.ok(js + css <= 17_600, `${lang}: script ${js} + style ${css} = ${js + css} bytes`);
  }
});

test('pnpm journey says in one line where it is', async () => {
  const file = new URL('../../storybook/journeys/moving/serve.ts', import.meta.url);
  const child = spawn(process.execPath, [file.pathname, '--no-script'], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
    const [, address] = /^Stad aan Zee: (http:\/\/127\.0\.0\.1:\d+\/nl\/)\n$/.exec(line) ?? [];
    assert.ok(address, line);
    assert.match(await (await fetch(address)).text(), /<html lang="nl">/);
  } finally {
    child.kill();
  }
});

/** What content says in `all` and not in `text` (docs/decisions/0009). */
const RICH = ['dl', 'table', 'blockquote', 'figure', 'code'];

test('every page has the style of the classes and the content that stand on it', async () => {
  for (const page of pages) {
    const { style } = await bundle(page);
    const body = renderSample(page.name, 'nl').body;
    const classes = new Set(Array.from(body.matchAll(/class="([^"]+)"/g), ([, names = '']) => names.split(' ')).flat());
    for (const name of classes) assert.ok(style.includes(`.${name}`), `${page.name}: nothing styles .${name}`);
    for (const tag of RICH.filter((one) => body.includes(`<${one}>`)))
      assert.match(style, new RegExp(`\\) (:is\\()?([a-z, ]*\\b)?${tag}\\b`), `${page.name}: nothing styles <${tag}>`);
  }
});
