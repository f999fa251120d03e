import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readBase, readComponents } from '../lib/components.ts';
import { docs } from '../lib/paths.ts';
import { SECTIONS } from '../../naast-testing.config.ts';
import { escape, tagsOf, withoutShadowRoots, type Tag } from './html.ts';

const components = readComponents();
const documented = [...components, readBase()];
const examples = documented.flatMap((component) => component.examples.map((example) => ({ ...example, component })));

const site = mkdtempSync(join(tmpdir(), 'naast-docs-'));
const read = (path: string): string =>
  readFileSync(join(site, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
const pages = (): string[] =>
  globSync('**/*.html', { cwd: site })
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .sort();
const isExample = (path: string): boolean => examples.some((example) => example.path === path);

before(() => {
  const eleventy = fileURLToPath(import.meta.resolve('@11ty/eleventy')).replace(/src\/\w+\.js$/, 'cmd.cjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [eleventy, '--config=eleventy.config.ts', '--quiet', `--output=${relative(docs, site)}`],
    { cwd: docs, encoding: 'utf8' },
  );
  assert.equal(status, 0, `the site cannot be built:\n${stdout}\n${stderr}`);
});
after(() => rmSync(site, { recursive: true }));

describe('a component', () => {
  it('exists', () => assert.ok(components.length > 0));

  for (const { name, title, sections, elements, path } of components) {
    it(`${name} says in its page what everybody needs to know`, () => {
      assert.equal(title, `naast-${name}`);
      assert.deepEqual(
        sections.map((section) => section.title),
        SECTIONS,
        `${name}.md has other sections than every docs page has`,
      );
      assert.ok(elements.length > 0, `custom-elements.json holds no element of ${name}: is @tagname in its JSDoc?`);
      const page = read(path);
      for (const section of SECTIONS) assert.ok(page.includes(`>${section}</h2>`), `${path} has no part "${section}"`);
      assert.doesNotMatch(page, /Fill in:/, `${name} still holds words of the generator`);
    });

    it(`${name} has a description of everything it can be given`, () => {
      const rows = elements.flatMap(({ tag, tables }) =>
        tables.flatMap((table) => table.rows.map((row) => ({ ...row, tag }))),
      );
      const bare = rows.filter((row) => !row.description).map((row) => `${row.tag} ${row.name}`);
      assert.deepEqual(bare, []);
      for (const row of rows)
        assert.ok(read(path).includes(`<code>${escape(row.name)}</code>`), `${path} does not name ${row.name}`);
    });
  }
});

describe('an example', () => {
  for (const { component, name, path, html, code } of examples) {
    it(`${component.name}/${name} is shown, can be copied, and stands on a page of its own`, () => {
      const page = read(component.path);
      assert.ok(page.includes(`src="${path}"`), 'it is not shown');
      assert.ok(page.includes(`>${escape(code)}</pre>`), 'its source is not there to copy');
      assert.ok(
        read(path).includes('<link rel="stylesheet" href="/naast/naast.css">'),
        'its own page has no style sheet',
      );
    });

    it(`${component.name}/${name} comes out as it was written`, () => {
      const tags = components.flatMap(({ elements }) =>
        elements.filter((element) => element.isShadow).map((element) => element.tag),
      );
      // The server renderer writes the start tags of shadow elements anew; of all else every byte must stay.
      const plain = (text: string): string =>
        tags.reduce((all, tag) => all.replace(new RegExp(`<${tag}(\\s[^>]*)?>`, 'g'), `<${tag}>`), text);
      assert.ok(
        plain(withoutShadowRoots(read(path))).includes(plain(html)),
        `${path} does not hold the example byte for byte`,
      );
    });
  }

  it('of an element with a shadow root is complete before script', () => {
    for (const example of examples.filter(({ html }) => html.includes('<naast-icon'))) {
      const icons = read(example.path).match(/<naast-icon[^>]*><template shadowroot/g) ?? [];
      assert.ok(icons.length > 0, `${example.path} has no shadow root`);
    }
  });
});

describe('a page', () => {
  const forEach = (check: (html: string, path: string) => void): void => {
    for (const path of pages()) check(read(path), path);
  };

  it('has a language, a title, one main and one h1', () => {
    forEach((html, path) => {
      assert.match(html, /<html lang="\w+"/, path);
      assert.match(html, /<title>[^<]+<\/title>/, path);
      assert.equal(html.match(/<main\b/g)?.length, 1, `${path}: number of main elements`);
      assert.equal(html.match(/<h1\b/g)?.length, 1, `${path}: number of h1 elements`);
    });
  });

  it('uses each id once', () => {
    forEach((html, path) => {
      const ids = tagsOf(html).flatMap(({ attributes }) => attributes.id ?? []);
      assert.deepEqual(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        [],
        path,
      );
    });
  });

  it('holds no style and no script of its own, and says so in its policy', () => {
    forEach((html, path) => {
      assert.match(html, /http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;/, path);
      for (const { name, attributes } of tagsOf(html)) {
        assert.notEqual(name, 'style', `${path} has a style element`);
        if (name === 'script') assert.ok(attributes.src, `${path} has a script without src`);
        assert.equal(attributes.style, undefined, `${path}: style attribute on ${name}`);
        assert.deepEqual(
          Object.keys(attributes).filter((key) => /^on/.test(key)),
          [],
          `${path}: handler on ${name}`,
        );
      }
    });
  });

  it('loads nothing from elsewhere', () => {
    forEach((html, path) => {
      const loaded = tagsOf(html).filter(({ name }) => ['link', 'script', 'img', 'iframe', 'source'].includes(name));
      for (const { name, attributes } of loaded)
        assert.match(attributes.src ?? attributes.href ?? '', /^\/(?!\/)/, `${path}: ${name}`);
    });
  });

  it('keeps light elements free of what the server renderer adds', () => {
    forEach((html, path) => assert.doesNotMatch(withoutShadowRoots(html), /defer-hydration|<!--\/?lit-/, path));
  });

  it('has only links that lead somewhere', () => {
    const known = new Set(pages());
    const broken: string[] = [];
    // The addresses in examples are made up; only what their page loads has to be there.
    const linksOf = (html: string, path: string): Tag[] =>
      tagsOf(html).filter(({ name }) => !isExample(path) || ['link', 'script'].includes(name));
    forEach((html, path) => {
      for (const { attributes } of linksOf(html, path)) {
        const link = attributes.href ?? attributes.src;
        if (link === undefined || /^[a-z]+:/.test(link)) continue;
        const { pathname, hash } = new URL(link, `http://site${path}`);
        if (!known.has(pathname) && !(existsSync(join(site, pathname)) && statSync(join(site, pathname)).isFile()))
          broken.push(`${path} → ${link}`);
        else if (hash && !read(pathname).includes(`id="${decodeURIComponent(hash.slice(1))}"`))
          broken.push(`${path} → ${link} (no such id)`);
      }
    });
    assert.deepEqual(broken, []);
  });
});
