// What is wrong in the sources stops the build, with the file and the reason.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawing, messageAfter } from './fixture.ts';

const death = 'life-events/death.svg';
const draw =
  (inside, attributes) =>
  ({ write }) =>
    write(death, drawing(inside, attributes));
const json =
  (file, change) =>
  ({ read, write }) => {
    const value = JSON.parse(read(file));
    change(value);
    write(file, JSON.stringify(value));
  };
const text =
  (file, from, to) =>
  ({ read, write }) =>
    write(file, read(file).replace(from, to));
const events = 'metadata/life-events.json';

const cases = [
  [
    'a name that Lucide does not have',
    json('interface.json', (all) => (all.check = 'tick')),
    /^interface\.json: "check" asks for "tick"/m,
  ],
  [
    'one Lucide icon under two names',
    json('interface.json', (all) => (all.cross = 'x')),
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
    json('interface.json', (all) => (all['event-birth'] = 'baby')),
    /^life-events\/birth\.svg: the name "event-birth" is already that of lucide\/baby\.svg/m,
  ],
  [
    'a name the package needs',
    json('interface.json', (all) => (all.names = 'baby')),
    /^lucide\/baby\.svg: the name "names" is taken/m,
  ],
  [
    'a name that is no name',
    json('interface.json', (all) => (all.Big_Baby = 'baby')),
    /^lucide\/baby\.svg: the name "Big_Baby" is not lower-case/m,
  ],
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
  ['a language that is missing', json(events, (all) => delete all.death.meaning.de), /"death" has no meaning in de/],
  ['an empty meaning', json(events, (all) => (all.death.meaning.fr = ' ')), /"death" has no meaning in fr/],
  [
    'a language we do not have',
    json(events, (all) => (all.death.synonyms.es = ['muerte'])),
    /"death" has synonyms in "es"/,
  ],
  [
    'synonyms that are no list',
    json(events, (all) => (all.death.synonyms.en = 'funeral')),
    /"death" has synonyms in en that are no list/,
  ],
  [
    'a language without synonyms',
    json(events, (all) => delete all.death.synonyms.fr),
    /life-events\.json: "death" has no synonyms in fr: write what people call it/,
  ],
  [
    'an interface icon without synonyms',
    json('metadata/interface.json', (all) => delete all.trash.synonyms),
    /interface\.json: "trash" has no synonyms in nl[\s\S]*"trash" has no synonyms in en/,
  ],
  [
    'an empty list of synonyms',
    json(events, (all) => (all.death.synonyms.en = [])),
    /"death" has synonyms in en that are no list of words/,
  ],
  [
    'a synonym that stands there twice',
    json(events, (all) => all.death.synonyms.en.push('Funeral')),
    /"death" says "funeral" twice in en; keep one/,
  ],
  [
    'a synonym that is the meaning',
    json(events, (all) => all.death.synonyms.nl.push('overlijden')),
    /"death" says "overlijden" twice in nl; keep one/,
  ],
  [
    'a synonym with a space at its end',
    json(events, (all) => all.death.synonyms.nl.push('rouw ')),
    /"death" has synonyms in nl that are no list of words/,
  ],
  [
    'a life event without a note',
    json(events, (all) => delete all.death.note),
    /life-events\.json: "death" has no "note": say what the drawing leaves out/,
  ],
  ['an empty note', json(events, (all) => (all.death.note = ' ')), /"death" has a "note" without words/],
  [
    'a mirror that is a word',
    json(events, (all) => (all.death.mirror = 'no')),
    /"death" has a "mirror" that is neither/,
  ],
  [
    'a key we do not know',
    json(events, (all) => (all.death.mirrored = true)),
    /"death" has "mirrored", which is none of/,
  ],
];

for (const [what, spoil, message] of cases) {
  test(`refuses ${what}`, async () => assert.match((await messageAfter(spoil)) ?? 'it was built', message));
}

test('names every problem, not only the first', async () => {
  const message = await messageAfter((files) => {
    draw('<g/>')(files);
    json('interface.json', (all) => (all.check = 'tick'))(files);
  });
  assert.match(message, /death\.svg: has <g>/);
  assert.match(message, /"check" asks for "tick"/);
});

test('takes a good change', async () => {
  assert.equal(
    await messageAfter(draw('<rect x="1" y="1" width="22" height="22" rx="4"/><circle cx="12" cy="12" r="11"/>')),
    undefined,
  );
});
