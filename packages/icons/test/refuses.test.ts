// What is wrong in the sources stops the build, with the file and the reason.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawing, messageAfter, type Files } from './fixture.ts';

const death = 'life-events/death.svg';
const events = 'metadata/life-events.json';

/** Puts one thing wrong. */
type Spoil = (files: Files) => void;
/** An entry of the metadata, as it is before something is put wrong. */
interface Entry {
  meaning: Record<string, string>;
  synonyms: Record<string, string[]>;
}

const draw =
  (inside: string, attributes?: string): Spoil =>
  ({ write }) =>
    write(death, drawing(inside, attributes));
function json<Value>(file: string, change: (all: Record<string, Value>) => unknown): Spoil {
  return ({ read, write }) => {
    const value = JSON.parse(read(file)) as Record<string, Value>;
    change(value);
    write(file, JSON.stringify(value));
  };
}
const pick = (name: string, lucide: string): Spoil => json<string>('interface.json', (all) => (all[name] = lucide));
const entry = (file: string, name: string, change: (entry: Entry) => unknown): Spoil =>
  json<Entry>(file, (all) => change(all[name] ?? assert.fail(`${file} has no "${name}"`)));
const ofDeath = (change: (entry: Entry) => unknown): Spoil => entry(events, 'death', change);
const alsoCalled = (language: string, word: string): Spoil =>
  ofDeath(({ synonyms }) => (synonyms[language] ?? assert.fail(`there are no words in ${language}`)).push(word));
const text =
  (file: string, from: string, to: string): Spoil =>
  ({ read, write }) =>
    write(file, read(file).replace(from, to));

const cases: [what: string, spoil: Spoil, message: RegExp][] = [
  ['a name that Lucide does not have', pick('check', 'tick'), /^interface\.json: "check" asks for "tick"/m],
  [
    'one Lucide icon under two names',
    pick('cross', 'x'),
    /^interface\.json: "close" and "cross" are both Lucide's "x"/m,
  ],
  [
    'a name that stands there twice',
    text('interface.json', '"check": "check"', '"close": "x",\n"check": "check"'),
    /^interface\.json: "close" stands there twice/m,
  ],
  [
    'an entry that stands there twice',
    text(events, '"death": {', '"birth": {}, "death": {'),
    /life-events\.json: "birth" stands there twice/,
  ],
  [
    'a name of another group',
    pick('event-birth', 'baby'),
    /^life-events\/birth\.svg: the name "event-birth" is already that of lucide\/baby\.svg/m,
  ],
  ['a name the package needs', pick('names', 'baby'), /^lucide\/baby\.svg: the name "names" is taken/m],
  ['a name that is no name', pick('Big_Baby', 'baby'), /^lucide\/baby\.svg: the name "Big_Baby" is not lower-case/m],
  ['JSON with a mistake', text('interface.json', '{', '{,'), /^interface\.json: .*JSON/m],
  [
    'another grid',
    draw('<path d="M4 4h8"/>', 'viewBox="0 0 32 32"'),
    /^life-events\/death\.svg: <svg> needs viewBox="0 0 24 24"/m,
  ],
  [
    'another stroke',
    draw('<path d="M4 4h8"/>', 'viewBox="0 0 24 24" stroke-width="3"'),
    /death\.svg: <svg> needs stroke-width="2"/,
  ],
  ['a line over the edge', draw('<path d="M4 4H24"/>'), /death\.svg: leaves the 24 grid at 24 4/],
  ['a circle over the edge', draw('<circle cx="12" cy="12" r="11.5"/>'), /death\.svg: leaves the 24 grid at/],
  [
    'an arc that bulges over the edge',
    draw('<path d="M4 2A10 10 0 0 0 4 21"/>'),
    /death\.svg: leaves the 24 grid at 0\.\d+/,
  ],
  ['a curve over the edge', draw('<path d="M4 4c30 0 30 9 0 9"/>'), /death\.svg: leaves the 24 grid at 34 4/],
  ['a fill', draw('<path fill="red" d="M4 4h8"/>'), /death\.svg: <path> has fill; allowed are d/],
  ['a style attribute', draw('<circle style="r:2" cx="9" cy="9" r="2"/>'), /death\.svg: <circle> has style/],
  ['an id', draw('<path id="a" d="M4 4h8"/>'), /death\.svg: <path> has id/],
  ['a handler', draw('<path onclick="go()" d="M4 4h8"/>'), /death\.svg: <path> has onclick/],
  [
    'a handler on the root',
    draw('<path d="M4 4h8"/>', 'viewBox="0 0 24 24" onload="go()"'),
    /death\.svg: <svg> has onload/,
  ],
  ['a script', draw('<script>go()</script><path d="M4 4h8"/>'), /death\.svg: has <script>/],
  ['a style element', draw('<style>path{}</style><path d="M4 4h8"/>'), /death\.svg: has <style>/],
  ['a group', draw('<g transform="scale(2)"><path d="M4 4h8"/></g>'), /death\.svg: has <g>/],
  ['text', draw('RIP<path d="M4 4h8"/>'), /death\.svg: holds text: RIP/],
  ['nothing drawn', draw(''), /death\.svg: draws nothing/],
  [
    'path data that is none',
    draw(`<path d="'] }; go(); ({ a: ['"/>`),
    /death\.svg: <path> has d=.* which cannot be read/,
  ],
  [
    'a number that is none',
    draw('<circle cx="twelve" cy="9" r="2"/>'),
    /death\.svg: <circle> has cx="twelve", which cannot be read/,
  ],
  [
    'a shape without a size',
    draw('<path d="M4 4h8"/><rect x="4" y="4" rx="2"/>'),
    /death\.svg: draws nothing, or has a shape/,
  ],
  [
    'a line with one point',
    draw('<path d="M4 4h8"/><polyline points="4 4"/>'),
    /death\.svg: draws nothing, or has a shape/,
  ],
  [
    'broken markup',
    ({ write }) => write(death, '<svg><path</svg>'),
    /^life-events\/death\.svg: cannot be read as SVG/m,
  ],
  [
    'a drawing without metadata',
    json(events, (all) => delete all.death),
    /^metadata\/life-events\.json: "death" is missing; its drawing is life-events\/death\.svg/m,
  ],
  [
    'metadata without a drawing',
    ({ remove }) => remove(death),
    /^metadata\/life-events\.json: "death" has no drawing/m,
  ],
  ['a language that is missing', ofDeath(({ meaning }) => delete meaning.de), /"death" has no meaning in de/],
  ['an empty meaning', ofDeath(({ meaning }) => (meaning.fr = ' ')), /"death" has no meaning in fr/],
  ['a language we do not have', ofDeath(({ synonyms }) => (synonyms.es = ['muerte'])), /"death" has synonyms in "es"/],
  [
    'synonyms that are no list',
    ofDeath(({ synonyms }) => Object.assign(synonyms, { en: 'funeral' })),
    /"death" has synonyms in en that are no list/,
  ],
  [
    'a language without synonyms',
    ofDeath(({ synonyms }) => delete synonyms.fr),
    /life-events\.json: "death" has no synonyms in fr: write what people call it/,
  ],
  [
    'an interface icon without synonyms',
    entry('metadata/interface.json', 'trash', (trash) => Object.assign(trash, { synonyms: undefined })),
    /interface\.json: "trash" has no synonyms in nl[\s\S]*"trash" has no synonyms in en/,
  ],
  [
    'an empty list of synonyms',
    ofDeath(({ synonyms }) => (synonyms.en = [])),
    /"death" has synonyms in en that are no list of words/,
  ],
  ['a synonym that stands there twice', alsoCalled('en', 'Funeral'), /"death" says "funeral" twice in en; keep one/],
  ['a synonym that is the meaning', alsoCalled('nl', 'overlijden'), /"death" says "overlijden" twice in nl; keep one/],
  [
    'a synonym with a space at its end',
    alsoCalled('nl', 'rouw '),
    /"death" has synonyms in nl that are no list of words/,
  ],
  [
    'a life event without a note',
    ofDeath((death) => Object.assign(death, { note: undefined })),
    /life-events\.json: "death" has no "note": say what the drawing leaves out/,
  ],
  ['an empty note', ofDeath((death) => Object.assign(death, { note: ' ' })), /"death" has a "note" without words/],
  [
    'a mirror that is a word',
    ofDeath((death) => Object.assign(death, { mirror: 'no' })),
    /"death" has a "mirror" that is neither/,
  ],
  [
    'a key we do not know',
    ofDeath((death) => Object.assign(death, { mirrored: true })),
    /"death" has "mirrored", which is none of/,
  ],
];

for (const [what, spoil, message] of cases) {
  test(`refuses ${what}`, async () => assert.match((await messageAfter(spoil)) ?? 'it was built', message));
}

test('names every problem, not only the first', async () => {
  const message = await messageAfter((files) => {
    draw('<g/>')(files);
    pick('check', 'tick')(files);
  });
  assert.ok(message, 'it was built');
  assert.match(message, /death\.svg: has <g>/);
  assert.match(message, /"check" asks for "tick"/);
});

test('takes a good change', async () => {
  assert.equal(
    await messageAfter(draw('<rect x="1" y="1" width="22" height="22" rx="4"/><circle cx="12" cy="12" r="11"/>')),
    undefined,
  );
});
