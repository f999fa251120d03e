// What `npm start` and `npm test` call. It needs Node 18 or newer and npm, nothing else: it gets the Node and pnpm that
// package.json names, installs the dependencies, and hands over to tools/steps.mjs.
//
//   node tools/bootstrap.mjs start|test [options of the steps]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, stoppedBy, signalCode } from './lib/run.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';
// Kept when this file runs itself again, so that the times shown go on counting.
const began = Number(process.env.NAAST_BEGAN ?? Date.now());
const say = (text) => console.log(`[set-up ${((Date.now() - began) / 1000).toFixed(1)} s] ${text}`);

const { packageManager, config, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const pnpmVersion = packageManager.replace(/^pnpm@/, '').split('+')[0];
const nodeMajor = Number(engines.node.replace('>=', ''));

/** The version of pnpm on the PATH. Asked outside the project, where it does not look for another version of itself. */
function presentPnpm() {
  try {
    return execFileSync('pnpm', ['--version'], { cwd: tmpdir(), shell: windows, stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim();
  } catch {
    return 'none';
  }
}

/** npm as a program and its first arguments: by the file that runs us when npm does, else by name. */
function npm() {
  const file = process.env.npm_execpath;
  const ours = file && basename(file) === 'npm-cli.js';
  return ours ? [process.execPath, [file], {}] : ['npm', [], { shell: windows }];
}

/** Runs this file again with the right Node and pnpm, which npm fetches once and keeps in its cache. */
async function again(args) {
  say(
    `here are Node ${process.versions.node} and pnpm ${presentPnpm()}; npm gets Node ${config.node} and pnpm ${pnpmVersion}`,
  );
  const folder = mkdtempSync(join(tmpdir(), 'naast-'));
  const arrived = join(folder, 'arrived');
  const [command, first, options] = npm();
  const packages = [`--package=node@${config.node}`, `--package=pnpm@${pnpmVersion}`];
  const rest = ['--', 'node', 'tools/bootstrap.mjs', ...args];
  const code = await run(command, [...first, 'exec', '--yes', '--prefer-offline', ...packages, ...rest], {
    ...options,
    cwd: root,
    env: { ...process.env, NAAST_SET_UP: arrived, NAAST_BEGAN: String(began) },
  });
  // Only when our second self never began is it npm that failed.
  if (code && !existsSync(arrived) && !stoppedBy()) {
    say('npm could not get Node and pnpm. The first time this needs a network connection and room in npm’s cache.');
    say(
      `If npm cannot do that here, install Node ${nodeMajor} or newer and pnpm ${pnpmVersion} yourself, and run this again.`,
    );
  }
  rmSync(folder, { recursive: true, force: true });
  return code;
}

async function install() {
  say(`Node ${process.versions.node}, pnpm ${pnpmVersion}; installing dependencies`);
  // Without a terminal pnpm would otherwise stop to ask whether it may replace node_modules.
  const args = [
    'install',
    '--frozen-lockfile',
    '--prefer-offline',
    '--reporter=append-only',
    '--config.confirmModulesPurge=false',
  ];
  const code = await run('pnpm', args, { cwd: root, shell: windows });
  if (code && !stoppedBy())
    say('the dependencies could not be installed; the first time this needs a network connection.');
  return code;
}

async function main(args) {
  const ready = Number(process.versions.node.split('.')[0]) >= nodeMajor && presentPnpm() === pnpmVersion;
  const { NAAST_SET_UP: arrived } = process.env;
  delete process.env.NAAST_SET_UP;
  delete process.env.NAAST_BEGAN;
  if (arrived) writeFileSync(arrived, '');
  if (!ready && arrived) {
    say(
      `npm did not give Node ${config.node} and pnpm ${pnpmVersion}, but Node ${process.versions.node} and pnpm ${presentPnpm()}.`,
    );
    return 1;
  }
  if (!ready) return again(args);
  const failed = await install();
  if (failed) return failed;
  return run(process.execPath, ['tools/steps.mjs', ...args], { cwd: root });
}

const code = await main(process.argv.slice(2));
process.exitCode = stoppedBy() ? signalCode(stoppedBy()) : code;
