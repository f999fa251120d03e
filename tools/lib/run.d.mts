// The types of run.mjs, which starts on a Node that reads no TypeScript.
import type { ChildProcess, SpawnOptions } from 'node:child_process';

export interface RunOptions extends SpawnOptions {
  /** Whether it gets a process group of its own, so that what it starts stops with it. */
  group?: boolean;
  onStart?: (child: ChildProcess) => void;
}

/** The signal that told us to stop, if one did. */
export const stoppedBy: () => NodeJS.Signals | undefined;

/** The exit code that a shell gives a program that a signal ended. */
export const signalCode: (signal: NodeJS.Signals) => number;

/**
 * Starts a program, passes on the signals that we get, and tells how it ended.
 *
 * @returns its exit code; 127 when it cannot be started.
 */
export const run: (command: string, args: string[], options?: RunOptions) => Promise<number>;
