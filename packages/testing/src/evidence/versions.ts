// With what the evidence was made: without it, nobody can repeat it or sign it.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { open } from '../engines/driver.ts';

const require = createRequire(import.meta.url);
const here = fileURLToPath(new URL('.', import.meta.url));
const versionOf = (name) => JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')).version;

/** The commit that was proved, with a mark when files were changed after it; '' outside a repository. */
function commit() {
  const git = (...args) =>
    execFileSync('git', args, { cwd: here, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    return (
      git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', '--untracked-files=no') ? ' and changes' : '')
    );
  } catch {
    return '';
  }
}

async function browserVersion(engine) {
  const browser = await open(engine);
  try {
    return await browser.evaluate(() => navigator.userAgent);
  } finally {
    await browser.close();
  }
}

/**
 * @param {string[]} engines The engines that took part.
 * @param {string[]} rules The packages whose rules were asked.
 */
export async function versions(engines, rules = ['axe-core', 'accessibility-checker-engine']) {
  const browsers = {};
  for (const engine of engines) browsers[engine] = await browserVersion(engine);
  return {
    naast: JSON.parse(readFileSync(new URL('../../../components/package.json', import.meta.url), 'utf8')).version,
    commit: commit(),
    node: process.versions.node,
    browsers,
    rules: Object.fromEntries(rules.map((name) => [name, versionOf(name)])),
    standard: 'WCAG 2.2, levels A and AA; EN 301 549 3.2.1, chapter 9',
    date: new Date().toISOString(),
  };
}
