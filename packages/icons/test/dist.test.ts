// What the build makes: every listed icon in every form, and nothing in it but lines.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build, folders } from '../build/build.ts';
import { groups, languages, type Group } from '../build/groups.ts';
import type { Icon, Listed } from '../build/icon.ts';
import { toPaths } from '../build/shapes.ts';
import { drawing } from './fixture.ts';

const out = mkdtempSync(join(tmpdir(), 'naast-icons-'));
/** What names.js exports. */
type Names = Record<Group['list'] | 'iconNames', string[]>;
/** What the module of an icon exports. */
type Drawn = Pick<Icon, 'name' | 'mirror' | 'paths'>;

const load = (file: string): Promise<unknown> => import(pathToFileURL(join(out, file)).href);
const loadIcon = async (name: string): Promise<Drawn> => ((await load(`${name}.js`)) as { default: Drawn }).default;
const read = (file: string): string => readFileSync(join(out, file), 'utf8');
let names: Names;
let index: Listed[];

before(async () => {
  build({ ...folders, out });
  names = (await load('names.js')) as Names;
  index = JSON.parse(read('index.json')) as Listed[];
});
after(() => rmSync(out, { recursive: true, force: true }));

const lifeEvents =
  'moving birth marriage cohabiting separation death illness caring disability school studying first-job job-loss business ' +
  'retirement home renovation travel newcomer driving military-or-civic-service debt victim disaster';
const channels = 'call chat callback video mail whatsapp message office letter';
const states = 'done current waiting-for-you waiting-for-us waiting-for-other problem cancelled to-come';

test('lists the life events, channels and states of the design system', () => {
  assert.deepEqual([...names.lifeEventNames].sort(), lifeEvents.split(' ').sort());
  assert.deepEqual([...names.channelNames].sort(), channels.split(' ').sort());
  assert.deepEqual([...names.stateNames].sort(), states.split(' ').sort());
});

test('lists every name once, with the prefix of its group', () => {
  const expected = groups.flatMap(({ list, prefix }) => names[list].map((name) => prefix + name));
  assert.deepEqual(names.iconNames, expected);
  assert.equal(new Set(expected).size, expected.length);
});

test('every name has a module with paths, which imports in Node', async () => {
  for (const name of names.iconNames) {
    const icon = await loadIcon(name);
    assert.equal(icon.name, name);
    assert.equal(typeof icon.mirror, 'boolean');
    assert.ok(icon.paths.length > 0, name);
    for (const d of icon.paths) assert.match(d, /^[Mm][MLHVCSQTAZmlhvcsqtaz\d\s.,-]+$/, name);
    assert.ok(read(`${name}.d.ts`).includes(`Icon<'${name}'>`), name);
  }
});

test('every name has an svg that holds one path and nothing else', () => {
  assert.deepEqual(readdirSync(join(out, 'svg')).sort(), names.iconNames.map((name) => `${name}.svg`).sort());
  const shape =
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="24" height="24" viewBox="0 0 24 24" stroke="#000" fill="none" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="M[^"<>]+"\/><\/svg>$/i;
  for (const name of names.iconNames) assert.match(read(`svg/${name}.svg`), shape, name);
});

test('every name has a symbol in the sprite, in the colour of the text, and no other id', () => {
  const sprite = read('sprite.svg');
  assert.deepEqual(
    [...sprite.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id),
    names.iconNames,
  );
  const tags = new Set([...sprite.matchAll(/<([a-z]+)/gi)].map(([, tag]) => tag));
  assert.deepEqual([...tags], ['svg', 'symbol', 'path']);
  assert.equal(sprite.match(/<symbol /g)?.length, sprite.match(/stroke="currentColor"/g)?.length);
});

test('every name has its meaning and synonyms in four languages', () => {
  assert.deepEqual(
    index.map(({ name }) => name),
    names.iconNames,
  );
  for (const { name, meaning, synonyms } of index) {
    for (const language of languages) {
      assert.ok(meaning[language], `${name} ${language}`);
      assert.ok(synonyms[language].length > 0, `${name} ${language}`);
    }
  }
});

test('a sign that somebody may misread has a note', () => {
  const signs = [
    'thumbs-up',
    'accessibility',
    'check',
    'moon',
    'language',
    'flag',
    'euro',
    'state-done',
    'channel-mail',
  ];
  for (const sign of signs) assert.ok(index.find(({ name }) => name === sign)?.note, sign);
});

test('mirrors what points along the text, and not what runs by the clock or the tape', async () => {
  const mirror = async (name: string): Promise<boolean> => (await loadIcon(name)).mirror;
  for (const name of ['arrow-right', 'chevron-left', 'external-link', 'log-out', 'undo'])
    assert.equal(await mirror(name), true, name);
  for (const name of ['check', 'clock', 'play', 'refresh', 'arrow-up']) assert.equal(await mirror(name), false, name);
  for (const { name, mirror: listed } of index) assert.equal(listed, await mirror(name), name);
});

test('the style sheets name a picture that exists for every icon, and mirror what the modules mirror', async () => {
  const pictures = (file: string) => [...read(file).matchAll(/url\('([^']+)'\)/g)].map(([, path]) => path);
  assert.deepEqual(
    pictures('icons.css'),
    names.iconNames.map((name) => `./svg/${name}.svg`),
  );
  assert.ok(read('icons.css').startsWith(read('icons-base.css')));
  for (const { name, mirror } of index) {
    const sheet = read(`css/${name}.css`);
    assert.deepEqual(pictures(`css/${name}.css`), [`../svg/${name}.svg`]);
    assert.ok(sheet.includes(`.naast-icon-${name}::before`), name);
    assert.equal(sheet.includes(':dir(rtl)'), mirror, name);
    assert.ok(read('icons.css').includes(sheet.replace('../svg', './svg')), name);
  }
});

test('no style sheet holds a data: address, which a strict img-src refuses', () => {
  for (const file of ['icons.css', 'icons-base.css', ...names.iconNames.map((name) => `css/${name}.css`)])
    assert.ok(!read(file).includes('data:'), file);
});

test('all.js holds every icon', async () => {
  const { icons } = (await load('all.js')) as { icons: Drawn[] };
  assert.deepEqual(
    icons.map(({ name }) => name),
    names.iconNames,
  );
});

test('the exports of package.json lead to files', () => {
  const { exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    exports: Record<string, string | Record<string, string>>;
  };
  const targets = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? target : Object.values(target),
  );
  const inDist = targets
    .filter((target) => target.startsWith('./dist/'))
    .map((target) => target.slice('./dist/'.length));
  for (const name of ['check', 'event-moving', 'names', 'all', 'types', 'search-icons']) {
    for (const target of inDist) {
      const folder = target.match(/^(svg|css)\/\*$/)?.[1];
      if (folder) assert.ok(existsSync(join(out, folder, `check.${folder}`)));
      else assert.ok(existsSync(join(out, target.replace('*', name))), target.replace('*', name));
    }
  }
});

test('the licence of Lucide and of Feather goes along', () => {
  assert.match(read('LICENSE-lucide.txt'), /ISC License[\s\S]*Lucide[\s\S]*Feather[\s\S]*MIT License/);
});

test('turns every shape into a path', () => {
  const paths = (inside: string): string => {
    const problems: string[] = [];
    const found = toPaths({ file: 'x.svg', svg: drawing(inside) }, problems);
    assert.deepEqual(problems, []);
    return found.join(' ');
  };
  assert.equal(paths('<line x1="4" y1="5" x2="4" y2="9"/>'), 'M4 5v4');
  assert.equal(paths('<polyline points="4 5 4 9 8 9"/>'), 'M4 5v4h4');
  assert.equal(paths('<polygon points="4 5 4 9 8 9"/>'), 'M4 5v4h4z');
  assert.equal(paths('<rect x="4" y="5" width="6" height="3"/>'), 'M4 5h6v3H4z');
  assert.equal(
    paths('<rect x="4" y="5" width="6" height="8" rx="2"/>'),
    'M6 5h2a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2',
  );
  assert.equal(
    paths('<rect x="4" y="5" width="6" height="8" ry="2"/>'),
    paths('<rect x="4" y="5" width="6" height="8" rx="2"/>'),
  );
  assert.equal(paths('<circle cx="12" cy="12" r="3"/>'), 'M12 9a3 3 0 1 0 0 6 3 3 0 1 0 0-6');
  assert.equal(paths('<ellipse cx="12" cy="12" rx="3" ry="4"/>'), 'M12 8a3 4 0 1 0 0 8 3 4 0 1 0 0-8');
});

test('keeps the start of a later path that begins with a relative move', () => {
  assert.match(read('svg/arrow-right.svg'), /d="M5 12h14M0 0m12 5 7 7-7 7"/);
});
