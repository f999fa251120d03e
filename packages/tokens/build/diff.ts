// node build/diff.ts <old> [new]: what changed in the tokens, and what that makes of the next version.
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LEVELS, asText, compare } from './changes.ts';
import { jsonFile } from './json.ts';
import { readModes } from './modes.ts';
import { isRecord } from './records.ts';
import type { Level } from './changes.ts';
import type { TokensJson } from './json.ts';

const PACKAGE = fileURLToPath(new URL('..', import.meta.url));

const USE = `pnpm tokens:diff <old> [new] [--json] [--at-most patch|minor|major]

  old, new   a tokens.json, or a git reference (v1.0.0, HEAD~3) whose tokens are built from source;
             new is what the sources in the working tree say, unless you name another
  --json     the same as JSON
  --at-most  ends with 1 when the change is more than this`;

/** An error that is the caller's: shown without a stack. */
class UseError extends Error {}

// As it was published: the build and the sources of that time, with the packages of today.
function buildAt(ref: string): TokensJson {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: PACKAGE, maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'pipe'] });
  const folder = mkdtempSync(join(tmpdir(), 'naast-tokens-diff-'));
  try {
    const commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`).toString().trim();
    // From inside the package, so that only the package is in the archive.
    execFileSync('tar', ['-x', '-C', folder], { input: git('archive', '--format=tar', commit, '.') });
    symlinkSync(join(PACKAGE, 'node_modules'), join(folder, 'node_modules'), 'junction');
    execFileSync(process.execPath, [join(folder, 'build/build.ts')], { stdio: ['ignore', 'ignore', 'pipe'] });
    return JSON.parse(readFileSync(join(folder, 'dist/tokens.json'), 'utf8'));
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    throw new UseError(
      `"${ref}" is no file, and no git reference whose tokens can be built.${said ? `\n${said}` : ''}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const isTokens = (json: unknown): json is TokensJson =>
  isRecord(json) && Boolean(json.tokens) && Array.isArray(json.modes);

function readJson(file: string): TokensJson {
  try {
    const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (isTokens(json)) return json;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new UseError(`${file} is not a tokens.json: it has no "tokens" and "modes".`);
}

const read = (what: string) => (existsSync(what) ? readJson(what) : buildAt(what));
const readWorkingTree = async (): Promise<TokensJson> => JSON.parse(jsonFile(await readModes(join(PACKAGE, 'src'))));

// What the command was asked.
interface Arguments {
  json: boolean;
  most: Level | undefined;
  old: string;
  now: string | null;
}
const isLevel = (word: string): word is Level => LEVELS.some((level) => level === word);

function readArguments(args: string[]): Arguments {
  const options = { json: { type: 'boolean', default: false }, 'at-most': { type: 'string' } } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const { json, 'at-most': most } = values;
    if (most !== undefined && !isLevel(most))
      throw new UseError(`--at-most ${most}: write one of ${LEVELS.join(', ')}.`);
    const [old, now = null, ...more] = positionals;
    if (old === undefined || more.length) throw new UseError('Name one or two things to compare.');
    return { json, most, old, now };
  } catch (error) {
    throw new UseError(error instanceof Error ? error.message : String(error));
  }
}

/** Runs the command; returns the exit code: 0, 1 when the change is more than `--at-most`, 2 when it was called wrongly. */
export async function diff(args: string[], { write = console.log, complain = console.error } = {}) {
  try {
    const { json, most, old, now } = readArguments(args);
    const found = compare(read(old), now === null ? await readWorkingTree() : read(now));
    write(json ? JSON.stringify(found, null, 2) : asText(found));
    return most !== undefined && LEVELS.indexOf(found.verdict) > LEVELS.indexOf(most) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UseError)) throw error;
    complain(`${error.message}\n\n${USE}`);
    return 2;
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  process.exitCode = await diff(process.argv.slice(2));
