// What `npm start`, `npm test` and `npm run axe` call. It needs Node 18 or newer and npm, nothing else: it gets the Node and
// pnpm that package.json names, installs the dependencies, and hands over.
//
//   node tools/bootstrap.mjs start|test [options of the steps]
//   node tools/bootstrap.mjs axe|contract|evidence|journey [options of the command]   installs and builds what is missing or old
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

/** What looks at what is built, by the name of its script in package.json. */
const COMMANDS = {
  axe: 'packages/testing/src/commands/axe.ts',
  contract: 'packages/testing/src/commands/contract.ts',
  evidence: 'packages/testing/src/commands/evidence.ts',
  journey: 'storybook/journeys/moving/serve.ts',
};
const SOURCES = ['tokens', 'icons', 'components'].flatMap((name) => [`packages/${name}/src`, `packages/${name}/build`]);

/** When a file, or the newest file in a folder, was written; 0 where there is none. */
function written(path) {
  const place = join(root, path);
  if (!existsSync(place)) return 0;
  const inside = statSync(place).isDirectory() ? readdirSync(place, { recursive: true }) : [];
  return Math.max(...['', ...inside].map((name) => statSync(join(place, name)).mtimeMs));
}

/** Evidence of an old build would say what is not so: what is older than what it is made from counts as missing. */
const isNewer = (made, ...from) => existsSync(join(root, made)) && from.every((one) => written(made) >= written(one));
const isInstalled = () => isNewer('node_modules/.modules.yaml', 'pnpm-lock.yaml');
const isBuilt = () => isNewer('packages/components/dist/page-css.json', ...SOURCES);

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

const node = (...args) => run(process.execPath, args, { cwd: root });

async function setUpAndRun(command, options) {
  const file = COMMANDS[command];
  if (!file) return (await install()) || node('tools/steps.ts', command, ...options);
  const failed = (await install()) || (await node('tools/steps.ts', 'build'));
  return failed || node(file, ...options);
}

async function main(args) {
  const [command, ...options] = args;
  const newEnough = Number(process.versions.node.split('.')[0]) >= nodeMajor;
  const setUp = newEnough && command in COMMANDS && isInstalled() && isBuilt();
  const ready = setUp || (newEnough && presentPnpm() === pnpmVersion);
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
  return setUp ? node(COMMANDS[command], ...options) : setUpAndRun(command, options);
}

const code = await main(process.argv.slice(2));
process.exitCode = stoppedBy() ? signalCode(stoppedBy()) : code;
