// Starts programs so that stopping us stops them. For Node 18 and newer, without dependencies.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const windows = process.platform === 'win32';
const running = new Set();
let stopped;

/** The signal that told us to stop, if one did. @returns {NodeJS.Signals | undefined} */
export const stoppedBy = () => stopped;

/** The exit code that a shell gives a program that a signal ended. @param {NodeJS.Signals} signal */
export const signalCode = (signal) => 128 + constants.signals[signal];

/** Ctrl-C reaches every process of a terminal, and then each of them passes it on: one wish, not many. */
const SAME_WISH = 1000;
let last = -Infinity;

function passOn(signal) {
  stopped ??= signal;
  if (performance.now() - last < SAME_WISH) return;
  last = performance.now();
  for (const { child, group } of running) {
    try {
      // A minus sign means the whole group: a shell between us and the program does not pass signals on.
      if (group) process.kill(-child.pid, signal);
      else child.kill(signal);
    } catch {
      // It ended in the meantime.
    }
  }
}

/** npm starts a script through a shell, and passes a signal to that shell only: what we see of it is that our parent is gone. */
function watchParent() {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    passOn('SIGTERM');
  }, 250);
  timer.unref();
}

let listening = false;

function listen() {
  if (listening) return;
  listening = true;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => passOn(signal));
  if (process.env.npm_lifecycle_event) watchParent();
}

/**
 * Starts a program, passes on the signals that we get, and tells how it ended.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { group?: boolean, onStart?: (child: import('node:child_process').ChildProcess) => void }} options
 *   `group` puts it in a process group of its own, so that what it starts stops with it.
 * @returns {Promise<number>} Its exit code; 127 when it cannot be started.
 */
export function run(command, args, { group = false, onStart, ...options } = {}) {
  listen();
  const own = group && !windows;
  const child = spawn(command, args, { stdio: 'inherit', detached: own, ...options });
  const entry = { child, group: own };
  running.add(entry);
  onStart?.(child);
  return new Promise((resolve) => {
    const end = (code) => {
      running.delete(entry);
      resolve(code);
    };
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      end(127);
    });
    child.on('close', (code, signal) => end(signal ? signalCode(signal) : code));
  });
}
