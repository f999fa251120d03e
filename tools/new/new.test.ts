import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { SECTIONS } from '../../naast-testing.config.ts';

const script = fileURLToPath(new URL('../new.ts', import.meta.url));
const MODEL = ['.css', '.define.ts', '.md', '.stories.ts', '.test.ts', '.ts'];

let root: string;
let source: string;

/** What the command says and how it ends, in a repository of its own. */
const make = (...args: string[]) =>
  spawnSync(process.execPath, [script, ...args, '--root', root], { encoding: 'utf8' });
const read = (file: string): string => readFileSync(join(source, file), 'utf8');
const written = (): string[] => globSync('**/*.*', { cwd: source }).sort();

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'naast-new-'));
  source = join(root, 'packages/components/src');
  mkdirSync(source, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

describe('pnpm new component', () => {
  for (const kind of ['light', 'shadow']) {
    it(`writes the whole folder of a ${kind} element`, () => {
      const { status, stdout } = make('component', 'queue-ticket', ...(kind === 'shadow' ? ['--shadow'] : []));
      assert.equal(status, 0);
      const expected = [
        ...MODEL.map((end) => `queue-ticket/queue-ticket${end}`),
        'queue-ticket/examples/default.html',
      ].sort();
      assert.deepEqual(written(), expected);
      for (const file of expected) {
        assert.match(stdout, new RegExp(`wrote packages/components/src/${file}`));
        assert.doesNotMatch(read(file), /\{\{|\}\}/, `${file} holds a place that was not filled in`);
      }
    });

    it(`writes TypeScript that can be read, of a ${kind} element`, () => {
      make('component', 'queue-ticket', ...(kind === 'shadow' ? ['--shadow'] : []));
      for (const file of written().filter((name) => name.endsWith('.ts'))) {
        const { diagnostics } = ts.transpileModule(read(file), { reportDiagnostics: true, fileName: file });
        assert.deepEqual(
          diagnostics?.map((one) => one.messageText),
          [],
          file,
        );
      }
    });
  }

  it('names class, tag and files after the component', () => {
    make('component', 'queue-ticket');
    assert.equal(
      read('queue-ticket/queue-ticket.define.ts').trim().split('\n').at(-1),
      "define('naast-queue-ticket', NaastQueueTicket);",
    );
    assert.match(
      read('queue-ticket/queue-ticket.ts'),
      /@tagname naast-queue-ticket\n[^]*export class NaastQueueTicket extends NaastElement/,
    );
    assert.match(read('queue-ticket/examples/default.html'), /^<!-- .* -->\n<naast-queue-ticket>/);
  });

  it('gives an element with chrome a shadow root, and only that one', () => {
    make('component', 'plain-one');
    make('component', 'panel-one', '--shadow');
    assert.match(read('panel-one/panel-one.ts'), /extends NaastShadowElement/);
    assert.match(read('panel-one/panel-one.css'), /@shadow \{/);
    assert.doesNotMatch(read('plain-one/plain-one.ts') + read('plain-one/plain-one.css'), /lit'|@shadow|render\(/);
  });

  it('writes tests that all fail until they are written, and none that is skipped', () => {
    make('component', 'queue-ticket');
    const tests = read('queue-ticket/queue-ticket.test.ts')
      .split(/\n {2}it/)
      .slice(1);
    assert.ok(tests.length >= 8);
    for (const test of tests) assert.match(test, /^\('[^]*\n {4}write\(/);
  });

  it('writes a docs page with the sections that every component has', () => {
    make('component', 'queue-ticket');
    const sections = [...read('queue-ticket/queue-ticket.md').matchAll(/^## (.*)$/gm)].map((match) => match[1]);
    assert.deepEqual(sections, SECTIONS);
  });

  it('says what to do next, with the lines for sentences ready to copy', () => {
    const { stdout } = make('component', 'queue-ticket');
    assert.match(stdout, /pnpm wtr queue-ticket/);
    assert.match(stdout, /export const queueTicket: Messages\['queueTicket'\]/);
  });
});

describe('pnpm new component, with a name that cannot be', () => {
  const wrong: Record<string, [args: string[], message: RegExp]> = {
    'no name': [[], /needs a name/],
    capitals: [['Queue'], /lower-case/],
    'camel case': [['queueTicket'], /lower-case/],
    'a space': [['queue ticket'], /lower-case/],
    'an underscore': [['queue_ticket'], /lower-case/],
    'a digit first': [['2-tickets'], /letter first/],
    'two hyphens': [['queue--ticket'], /single hyphens/],
    'a hyphen at the end': [['queue-'], /single hyphens/],
    'a path': [['../queue'], /lower-case/],
    'the prefix': [['naast-queue'], /pnpm new component queue$/m],
    'a path of the package': [['core'], /path of the package/],
    'two names': [['queue', 'ticket'], /pnpm new component <name>/],
    'an unknown option': [['queue', '--light'], /--light/],
  };
  for (const [title, [args, message]] of Object.entries(wrong)) {
    it(`refuses ${title}, and writes nothing`, () => {
      const { status, stdout, stderr } = make('component', ...args);
      assert.equal(status, 1);
      assert.match(stderr, message);
      assert.equal(stdout, '');
      assert.deepEqual(written(), []);
    });
  }

  it('refuses to make anything else than a component', () => {
    const { status, stderr } = make('page', 'start');
    assert.equal(status, 1);
    assert.match(stderr, /pnpm new component <name>/);
  });

  it('never overwrites', () => {
    mkdirSync(join(source, 'queue-ticket'));
    writeFileSync(join(source, 'queue-ticket/queue-ticket.ts'), 'mine');
    const { status, stderr } = make('component', 'queue-ticket');
    assert.equal(status, 1);
    assert.match(stderr, /exists already/);
    assert.deepEqual(written(), ['queue-ticket/queue-ticket.ts']);
    assert.equal(read('queue-ticket/queue-ticket.ts'), 'mine');
  });

  it('refuses a name that another component registers', () => {
    make('component', 'tracker');
    writeFileSync(join(source, 'tracker/tracker.define.ts'), "define('naast-tracker-step', NaastTrackerStep);");
    const { status, stderr } = make('component', 'tracker-step');
    assert.equal(status, 1);
    assert.match(stderr, /registered already, in packages\/components\/src\/tracker\/tracker\.define\.ts/);
    assert.ok(!existsSync(join(source, 'tracker-step')));
  });
});
