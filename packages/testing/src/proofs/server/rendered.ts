// What Lit's server renderer makes of the examples, and pages that take it over as those of the docs site do.
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { build } from 'esbuild';
import { ShadowStyles } from '../../server/shadow-styles.ts';
import { brokenOnes } from '../../library/fixtures.ts';
import { fillIn } from '../../library/library.ts';
import { everything } from '../../library/pages.ts';
import { policyOf } from '../../serve/serve.ts';
import { allDeclarations } from '../lib/facts.ts';

const CHILD = join(import.meta.dirname, `render-child${extname(import.meta.filename)}`);

/** The elements with a shadow root; only these are known to the renderer, so that light ones are passed on as they are. */
const shadows = (library) =>
  allDeclarations(library)
    .filter(({ superclass }) => superclass?.name === library.server.superclass)
    .map(({ tagName }) => tagName);

/** What a broken server sends: a deliberately broken one (wrong/<case>/) brings it itself, as rendered.html. */
const sentBy = ({ file }) => join(dirname(file), '../rendered.html');

/** Whether an example holds an element that has a shadow root. */
const hasShadow = ({ html }, library) => shadows(library).some((tag) => html.includes(`<${tag}`));

/** Whether there is something to take over: what the server renders, or what a broken one brings. */
export const isRendered = ({ library, wrong }, fixture) =>
  !!library.server && (wrong ? existsSync(sentBy(fixture)) : hasShadow(fixture, library));

function render(pieces, library) {
  const { dist, marks, server } = library;
  const modules = shadows(library)
    .map((tag) => tag.replace(marks.prefix, ''))
    .map((element) => join(dist, fillIn(server.define, { element })));
  return new Promise((resolve, reject) => {
    const done = (error, output) => (error ? reject(error) : resolve(JSON.parse(output)));
    const child = execFile(process.execPath, [CHILD, server.from, ...modules], { maxBuffer: 1e8 }, done);
    child.stdin.end(JSON.stringify(pieces));
  });
}

/** The elements, and before them what makes Lit take over what is there. */
async function script({ all, from }) {
  const contents = `import '@lit-labs/ssr-client/lit-element-hydrate-support.js'; import '${all}';`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: from },
    bundle: true,
    format: 'esm',
    conditions: ['production', 'browser'],
    logOverride: { 'ignored-bare-import': 'silent' },
    write: false,
  });
  return outputFiles[0].text;
}

const page = (html, script, lang) =>
  `<!doctype html><html lang="${lang}">` +
  '<head><meta charset="utf-8"><title>server</title><link rel="icon" href="/icon.svg">' +
  `${script ? '<script type="module" src="/script.js"></script>' : ''}</head><body><main id="fixture">${html}</main></body></html>`;

const path = ({ component, example }) => `/${component}/${example}`;

async function serve(library) {
  const examplesOf = (subjects) =>
    subjects.flatMap((component) => component.examples.filter((fixture) => isRendered(component, fixture)));
  const [right, wrong] = [examplesOf(await everything(library)), examplesOf(brokenOnes(library))];
  const list = [...right, ...wrong];
  const rendered = await render(
    right.map(({ html }) => html),
    library,
  );
  rendered.push(...wrong.map((fixture) => readFileSync(sentBy(fixture), 'utf8')));
  const styles = new ShadowStyles();
  const files = new Map([
    ['/script.js', ['text/javascript', await script(library.server)]],
    ['/icon.svg', ['image/svg+xml', '']],
  ]);
  for (const [index, fixture] of list.entries())
    files.set(path(fixture), ['text/html', styles.linkIn(rendered[index], '/shadow/')]);
  for (const [name, css] of styles.files) files.set(`/shadow/${name}`, ['text/css', css]);
  const server = createServer(({ url }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const [type, body] = files.get(pathname) ?? [];
    const isPage = type === 'text/html';
    response
      .writeHead(type ? 200 : 404, {
        'content-type': type ?? 'text/plain',
        'content-security-policy': policyOf(library),
      })
      .end(isPage ? page(body, searchParams.get('script') === 'on', searchParams.get('lang')) : body);
  });
  // It ends with the process; nothing waits for it.
  await once(server.listen(0, '127.0.0.1').unref(), 'listening');
  return `http://127.0.0.1:${server.address().port}`;
}

/** Where the examples of each library are. */
const served = new WeakMap();

/**
 * @param {import('../../library/fixtures.ts').Fixture} fixture
 * @param {{ script: 'on' | 'off', lang: string }} query
 * @param {import('../../library/library.ts').Library} library
 * @returns {Promise<string>} The address of the example as the server rendered it.
 */
export async function renderedAddress(fixture, query, library) {
  const there = served.get(library) ?? serve(library);
  served.set(library, there);
  return `${await there}${path(fixture)}?${new URLSearchParams(query)}`;
}
