// With what the evidence was made: without it, nobody can repeat it or sign it.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Engine } from '../engines/browsers.ts';
import { open } from '../engines/driver.ts';
import type { Library } from '../library/library.ts';

const require = createRequire(import.meta.url);
const readVersion = (file: string | URL) => (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
const versionOf = (name: string) => readVersion(require.resolve(`${name}/package.json`));

/** The release of this package. */
export const ownVersion = (): string => readVersion(new URL('../../package.json', import.meta.url));

/** The commit that was proved, with a mark when files were changed after it; '' outside a repository. */
function commit({ root }: Library): string {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    return (
      git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', '--untracked-files=no') ? ' and changes' : '')
    );
  } catch {
    return '';
  }
}

async function browserVersion(engine: Engine): Promise<string> {
  const browser = await open(engine);
  try {
    return await browser.evaluate(() => navigator.userAgent);
  } finally {
    await browser.close();
  }
}

export interface Versions {
  /** What was proved, and its release; none where the pages are somebody else's. */
  library: { name: string; version: string; commit: string } | null;
  /** The release of this package. */
  testing: string;
  node: string;
  browsers: Record<string, string>;
  rules: Record<string, string>;
  standard: string;
  /** ISO 8601. */
  date: string;
}

/**
 * @param engines The engines that took part.
 * @param library What was proved; none where the pages are somebody else's.
 * @param rules The packages whose rules were asked.
 */
export async function versions(
  engines: Engine[],
  library: Library | null,
  rules = ['axe-core', 'accessibility-checker-engine'],
): Promise<Versions> {
  const browsers: Record<string, string> = {};
  for (const engine of engines) browsers[engine] = await browserVersion(engine);
  return {
    library: library && { name: library.name, version: library.version, commit: commit(library) },
    testing: ownVersion(),
    node: process.versions.node,
    browsers,
    rules: Object.fromEntries(rules.map((name) => [name, versionOf(name)])),
    standard: 'WCAG 2.2, levels A and AA; EN 301 549 3.2.1, chapter 9',
    date: new Date().toISOString(),
  };
}
