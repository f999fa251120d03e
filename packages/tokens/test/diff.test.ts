// What a change of the tokens makes of the next version, and how the command says it.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compare } from '../build/changes.ts';
import { diff } from '../build/diff.ts';
import { jsonFile } from '../build/json.ts';
import { readModes } from '../build/modes.ts';
import { SOURCE, temporaryFolder } from './fixture.ts';

const now = JSON.parse(jsonFile(await readModes(SOURCE)));
const changed = (change) => {
  const json = structuredClone(now);
  change(json.tokens, json);
  return json;
};
const SOFT = '--naast-text-soft';
const deprecated = { old: 'text.soft', new: 'text.default', since: '1.1.0', message: 'Write text.default.' };

// What is done to the tokens, the verdict, and what is said of which name.
const CASES = [
  ['nothing', () => {}, 'none', []],
  [
    'a token is taken out',
    (tokens) => delete tokens[SOFT],
    'major',
    [['removed', SOFT, 'without having been deprecated']],
  ],
  [
    'a token gets another type',
    (tokens) => (tokens['--naast-layer-raised'].type = 'dimension'),
    'major',
    [['type', '--naast-layer-raised', 'was a number and is a dimension']],
  ],
  [
    'a token leaves the CSS',
    (tokens) => (tokens[SOFT].css = false),
    'major',
    [['removed', SOFT, 'no longer a custom property']],
  ],
  [
    'a mode is taken out',
    (_tokens, json) => (json.modes = json.modes.filter((mode) => mode !== 'calm')),
    'major',
    [['removed', 'calm', 'a mode that is gone']],
  ],
  [
    'a value breaks a pair',
    (tokens) => (tokens[SOFT].modes.dark = '#555555'),
    'major',
    [
      ['contrast', SOFT, 'on surface.page in dark was 8.94:1 and is'],
      ['value', SOFT, 'another value'],
    ],
  ],
  [
    'the value of a ground breaks a pair',
    (tokens) => (tokens['--naast-surface-inverse'].value = '#ffffff'),
    'major',
    [['contrast', '--naast-text-inverse', 'on surface.inverse in light']],
  ],
  [
    'a pair is no longer promised',
    (tokens) => (tokens['--naast-text-inverse'].contrast = []),
    'major',
    [['contrast', '--naast-text-inverse', 'no longer promises contrast on surface.inverse']],
  ],
  [
    'a token is deprecated',
    (tokens) => (tokens[SOFT].deprecated = deprecated),
    'minor',
    [['renamed', SOFT, 'is deprecated since 1.1.0: Write text.default.']],
  ],
  [
    'a token is new',
    (tokens, json) => {
      tokens['--naast-text-new'] = { ...tokens[SOFT], path: 'text.new' };
      json.names.push('--naast-text-new');
    },
    'minor',
    [['added', '--naast-text-new', 'Secondary text']],
  ],
  ['a mode is new', (_tokens, json) => json.modes.push('sepia'), 'minor', [['added', 'sepia', 'a new mode']]],
  [
    'a value changes and every pair holds',
    (tokens) => (tokens[SOFT].value = '#4a4a4a'),
    'patch',
    [['value', SOFT, 'another value']],
  ],
  [
    'a description changes',
    (tokens) => (tokens[SOFT].description = 'Other words.'),
    'patch',
    [['about', SOFT, '(description)']],
  ],
];

for (const [name, change, verdict, wanted] of CASES) {
  test(`${name}: ${verdict}`, () => {
    const found = compare(now, changed(change));
    assert.equal(found.verdict, verdict, found.because);
    for (const [kind, token, reason] of wanted) {
      const fitting = found.changes.filter((entry) => entry.kind === kind && entry.name === token);
      assert.ok(
        fitting.some((entry) => entry.reason.includes(reason)),
        `no "${kind}" of ${token} that says "${reason}":\n${JSON.stringify(found.changes, null, 1)}`,
      );
    }
    if (!wanted.length) assert.deepEqual(found.changes, []);
  });
}

test('a token that was deprecated may go, which is major all the same, and says what to write', () => {
  const old = changed((tokens) => (tokens[SOFT].deprecated = deprecated));
  const found = compare(
    old,
    changed((tokens) => delete tokens[SOFT]),
  );
  assert.equal(found.verdict, 'major');
  assert.equal(found.changes[0].reason, 'was deprecated since 1.1.0: Write text.default.');
});

test('a value that changes in one mode is told of that mode only', () => {
  const found = compare(
    now,
    changed((tokens) => (tokens['--naast-space-4'].modes.calm = '1.3rem')),
  );
  assert.deepEqual(found.changes[0].values, [{ mode: 'calm', from: '1.25rem', to: '1.3rem' }]);
});

test('the gravest change comes first and gives the reason', () => {
  const found = compare(
    now,
    changed((tokens) => {
      tokens['--naast-space-4'].value = '1.1rem';
      delete tokens['--naast-layer-raised'];
    }),
  );
  assert.equal(found.because, '--naast-layer-raised is gone without having been deprecated');
  assert.equal(found.changes[0].level, 'major');
});

async function run(...args) {
  const [said, complained] = [[], []];
  const code = await diff(args, { write: (text) => said.push(text), complain: (text) => complained.push(text) });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}
function file(t, name, json) {
  const path = join(temporaryFolder(t), name);
  writeFileSync(path, JSON.stringify(json));
  return path;
}

test('the command compares a file with the sources of the working tree', async (t) => {
  const old = file(
    t,
    'old.json',
    changed((tokens) => delete tokens['--naast-space-10']),
  );
  const { code, said } = await run(old);
  assert.equal(code, 0);
  assert.match(said, /^minor: --naast-space-10 Between sections\.\n\nminor\n {2}added {4}--naast-space-10: /);
});

test('the command compares two files, shows values by mode, and gives JSON', async (t) => {
  const files = [
    file(t, 'old.json', now),
    file(
      t,
      'new.json',
      changed((tokens) => (tokens[SOFT].value = '#4a4a4a')),
    ),
  ];
  assert.match((await run(...files)).said, /value {4}--naast-text-soft: has another value\n +light: #4f5563 → #4a4a4a/);
  assert.equal(JSON.parse((await run(...files, '--json')).said).verdict, 'patch');
});

test('--at-most ends with 1 when the change is more, and only then', async (t) => {
  const files = [
    file(t, 'old.json', now),
    file(
      t,
      'new.json',
      changed((tokens) => delete tokens[SOFT]),
    ),
  ];
  const code = async (...most) => (await run(...files, ...most)).code;
  assert.deepEqual([await code(), await code('--at-most', 'major'), await code('--at-most', 'minor')], [0, 0, 1]);
});

test('wrong use ends with 2 and says what to write', async (t) => {
  const noTokens = file(t, 'package.json', { name: 'x' });
  for (const [args, said] of [
    [[], 'Name one or two things'],
    [['no-such-reference'], '"no-such-reference" is no file, and no git reference'],
    [['--output=x'], 'Unknown option'],
    [[noTokens], 'is not a tokens.json'],
    [[noTokens, '--at-most', 'huge'], '--at-most huge: write one of none, patch, minor, major.'],
  ]) {
    const { code, complained } = await run(...args);
    assert.equal(code, 2, args.join(' '));
    assert.ok(complained.includes(said) && complained.includes('pnpm tokens:diff'), complained);
  }
});

const here = fileURLToPath(new URL('.', import.meta.url));
const noGit =
  spawnSync('git', ['rev-parse', 'HEAD'], { cwd: here }).status !== 0 && 'the sources are not in a git repository';

test('a git reference is built from its own source', { skip: noGit }, async () => {
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: here, encoding: 'utf8' }).trim();
  assert.equal((await run('HEAD', commit)).said, 'none: nothing changed');
});
