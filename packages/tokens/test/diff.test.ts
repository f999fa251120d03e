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
import { edits, remove, set } from './edits.ts';
import { SOURCE, temporaryFolder } from './fixture.ts';
import { member } from './found.ts';
import type { Comparison, Level } from '../build/changes.ts';
import type { TokensJson } from '../build/json.ts';
import type { Edit } from './edits.ts';
import type { Cleaner } from './fixture.ts';

const now: TokensJson = JSON.parse(jsonFile(await readModes(SOURCE)));
function changed(edit: Edit): TokensJson {
  const json = structuredClone(now);
  edit(json);
  return json;
}
const SOFT = '--naast-text-soft';
const NEW = '--naast-text-new';
const RAISED = '--naast-layer-raised';
const INVERSE = '--naast-text-inverse';
const deprecated = { old: 'text.soft', new: 'text.default', since: '1.1.0', message: 'Write text.default.' };
const deprecate = set(`tokens/${SOFT}/deprecated`, deprecated);

// What is done to the tokens, the verdict, and what is said of which name.
type Said = [kind: string, name: string, reason: string];
const CASES: [name: string, edit: Edit, verdict: Level, wanted: Said[]][] = [
  ['nothing', edits(), 'none', []],
  ['a token is taken out', remove(`tokens/${SOFT}`), 'major', [['removed', SOFT, 'without having been deprecated']]],
  [
    'a token gets another type',
    set(`tokens/${RAISED}/type`, 'dimension'),
    'major',
    [['type', RAISED, 'was a number and is a dimension']],
  ],
  [
    'a token leaves the CSS',
    set(`tokens/${SOFT}/css`, false),
    'major',
    [['removed', SOFT, 'no longer a custom property']],
  ],
  [
    'a mode is taken out',
    set(
      'modes',
      now.modes.filter((mode) => mode !== 'calm'),
    ),
    'major',
    [['removed', 'calm', 'a mode that is gone']],
  ],
  [
    'a value breaks a pair',
    set(`tokens/${SOFT}/modes/dark`, '#555555'),
    'major',
    [
      ['contrast', SOFT, 'on surface.page in dark was 8.94:1 and is'],
      ['value', SOFT, 'another value'],
    ],
  ],
  [
    'the value of a ground breaks a pair',
    set('tokens/--naast-surface-inverse/value', '#ffffff'),
    'major',
    [['contrast', INVERSE, 'on surface.inverse in light']],
  ],
  [
    'a pair is no longer promised',
    set(`tokens/${INVERSE}/contrast`, []),
    'major',
    [['contrast', INVERSE, 'no longer promises contrast on surface.inverse']],
  ],
  ['a token is deprecated', deprecate, 'minor', [['renamed', SOFT, 'is deprecated since 1.1.0: Write text.default.']]],
  [
    'a token is new',
    edits(set(`tokens/${NEW}`, { ...member(now.tokens, SOFT), path: 'text.new' }), set('names', [...now.names, NEW])),
    'minor',
    [['added', NEW, 'Secondary text']],
  ],
  ['a mode is new', set('modes', [...now.modes, 'sepia']), 'minor', [['added', 'sepia', 'a new mode']]],
  [
    'a value changes and every pair holds',
    set(`tokens/${SOFT}/value`, '#4a4a4a'),
    'patch',
    [['value', SOFT, 'another value']],
  ],
  [
    'a description changes',
    set(`tokens/${SOFT}/description`, 'Other words.'),
    'patch',
    [['about', SOFT, '(description)']],
  ],
];

for (const [name, edit, verdict, wanted] of CASES) {
  test(`${name}: ${verdict}`, () => {
    const found = compare(now, changed(edit));
    assert.equal(found.verdict, verdict, found.because);
    for (const [kind, token, reason] of wanted) {
      const fitting = found.changes.filter((change) => change.kind === kind && change.name === token);
      assert.ok(
        fitting.some((change) => change.reason.includes(reason)),
        `no "${kind}" of ${token} that says "${reason}":\n${JSON.stringify(found.changes, null, 1)}`,
      );
    }
    if (!wanted.length) assert.deepEqual(found.changes, []);
  });
}

const gravest = ({ changes: [first] }: Comparison) => first ?? assert.fail('nothing changed');

test('a token that was deprecated may go, which is major all the same, and says what to write', () => {
  const found = compare(changed(deprecate), changed(remove(`tokens/${SOFT}`)));
  assert.equal(found.verdict, 'major');
  assert.equal(gravest(found).reason, 'was deprecated since 1.1.0: Write text.default.');
});

test('a value that changes in one mode is told of that mode only', () => {
  const found = compare(now, changed(set('tokens/--naast-space-4/modes/calm', '1.3rem')));
  assert.deepEqual(gravest(found).values, [{ mode: 'calm', from: '1.25rem', to: '1.3rem' }]);
});

test('the gravest change comes first and gives the reason', () => {
  const both = edits(set('tokens/--naast-space-4/value', '1.1rem'), remove(`tokens/${RAISED}`));
  const found = compare(now, changed(both));
  assert.equal(found.because, `${RAISED} is gone without having been deprecated`);
  assert.equal(gravest(found).level, 'major');
});

async function run(...args: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await diff(args, { write: (text) => said.push(text), complain: (text) => complained.push(text) });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}
function file(t: Cleaner, name: string, json: object) {
  const path = join(temporaryFolder(t), name);
  writeFileSync(path, JSON.stringify(json));
  return path;
}

test('the command compares a file with the sources of the working tree', async (t) => {
  const old = file(t, 'old.json', changed(remove('tokens/--naast-space-10')));
  const { code, said } = await run(old);
  assert.equal(code, 0);
  assert.match(said, /^minor: --naast-space-10 Between sections\.\n\nminor\n {2}added {4}--naast-space-10: /);
});

test('the command compares two files, shows values by mode, and gives JSON', async (t) => {
  const files = [file(t, 'old.json', now), file(t, 'new.json', changed(set(`tokens/${SOFT}/value`, '#4a4a4a')))];
  assert.match((await run(...files)).said, /value {4}--naast-text-soft: has another value\n +light: #4f5563 → #4a4a4a/);
  const found: Comparison = JSON.parse((await run(...files, '--json')).said);
  assert.equal(found.verdict, 'patch');
});

test('--at-most ends with 1 when the change is more, and only then', async (t) => {
  const files = [file(t, 'old.json', now), file(t, 'new.json', changed(remove(`tokens/${SOFT}`)))];
  const code = async (...most: string[]) => (await run(...files, ...most)).code;
  assert.deepEqual([await code(), await code('--at-most', 'major'), await code('--at-most', 'minor')], [0, 0, 1]);
});

test('wrong use ends with 2 and says what to write', async (t) => {
  const noTokens = file(t, 'package.json', { name: 'x' });
  const wrong: [args: string[], said: string][] = [
    [[], 'Name one or two things'],
    [['no-such-reference'], '"no-such-reference" is no file, and no git reference'],
    [['--output=x'], 'Unknown option'],
    [[noTokens], 'is not a tokens.json'],
    [[noTokens, '--at-most', 'huge'], '--at-most huge: write one of none, patch, minor, major.'],
  ];
  for (const [args, said] of wrong) {
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
